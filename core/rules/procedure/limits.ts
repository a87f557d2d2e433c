import type { Quantity } from '../../engine/quantity.ts';
import { due as supportBegins } from './pays-from-next-month.ts';
import { due as supportEnds } from './ends-next-month.ts';

/** What has to be done by a last day, which rules of the law in force decide: these know from when it runs, and how long. */
export const limits = [
  {
    step: 'town-opinion',
    /** Every case comes to it; the others wait for an objection or a refusal that most never have. */
    always: true,
    last: 'town_deadline',
    /** The step's own day, and those of later steps, which overtake it. */
    done: ['town_review_date', 'town_notice_start', 'county_received_date', 'county_decision_date'],
    /** Rules that judge whether it was done in time. */
    judges: ['procedure/town-opinion-in-time', 'procedure/town-opinion-in-time-2006'],
  },
  { step: 'new-opinion', always: false, last: 'objection_deadline', done: ['new_opinion_date', 'county_decision_date'], judges: ['procedure/objection-answered-in-time'] },
  { step: 'county-decision', always: true, last: 'county_deadline', done: ['county_decision_date'], judges: ['procedure/county-decision-in-time', 'procedure/county-decision-in-time-2006'] },
  { step: 'refusal-letter', always: false, last: 'refusal_deadline', done: ['refusal_notice_date'], judges: ['procedure/refusal-letter-in-time'] },
  { step: 'end-decision', always: false, last: 'end_deadline', done: ['end_decision_date'], judges: ['procedure/end-decision-in-time'] },
] as const;
export type Limit = (typeof limits)[number];

/** What must last until a day at the earliest. */
export const standsUntil = [{ last: 'notice_until', always: true, done: 'town_notice_end', judges: ['procedure/notice-period'] }] as const;

/** What begins with a month that follows from a day. */
export const fallsInMonth = [
  { field: 'start_month', from: 'county_decision_date', due: supportBegins, judges: ['procedure/pays-from-next-month'] },
  { field: 'stop_from_month', from: 'end_decision_date', due: supportEnds, judges: ['procedure/ends-next-month'] },
] as const satisfies readonly { readonly due: Quantity; readonly [more: string]: unknown }[];
