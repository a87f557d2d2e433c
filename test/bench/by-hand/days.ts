import { dayNumber } from '../../../core/format/day-number.ts';
import type { Facts } from '../../../core/model/fields.ts';
import type { Truth } from './truth.ts';

// Every date of a case is read once; what was read is counted, so that whether each is a day of the calendar is known at the end.
let real = 0;
let unreal = 0;

/** The day whose law applies, in each form that is compared with. */
export interface CaseDay {
  readonly text: string;
  readonly number: number;
  /** 20220510 */
  readonly key: number;
  readonly month: number;
}

export function startReading(): void {
  real = 0;
  unreal = 0;
}

/** Days since 1970-01-01; NaN for a blank and for what is no day. */
export function read(d: string | null | undefined): number {
  if (d === null || d === undefined) return Number.NaN;
  const n = dayNumber(d);
  if (n === n) real++;
  else if (d.trim() !== '') unreal++;
  return n;
}

/** Whether every date that was read is a day of the calendar. */
export const allReal = (): Truth => (unreal > 0 ? 0 : real > 0 ? 2 : 1);

const two = (d: string, at: number): number => d.charCodeAt(at) * 10 + d.charCodeAt(at + 1) - 528;
const year = (d: string): number => two(d, 0) * 100 + two(d, 2);

/** 20220510 of a real day: what lies between two of them, less its last four digits, is whole years. */
export const keyOf = (d: string): number => year(d) * 10_000 + two(d, 5) * 100 + two(d, 8);
export const wholeYears = (from: number, to: number): number => Math.floor((to - from) / 10_000);

/** Months since the year 0 of a real day. */
export const monthOfDay = (d: string): number => year(d) * 12 + two(d, 5) - 1;

/** Months since the year 0 of a month; NaN for a blank and for what is no month. */
export function readMonth(m: string | null | undefined): number {
  if (m === null || m === undefined || m.length !== 7 || m.charCodeAt(4) !== 45) return Number.NaN;
  for (let i = 0; i < 7; i++) if (i !== 4 && (m.charCodeAt(i) - 48) >>> 0 > 9) return Number.NaN;
  const of = two(m, 5);
  return of < 1 || of > 12 ? Number.NaN : year(m) * 12 + of - 1;
}

/** The month that a day lies in, of a day that was read. */
export const monthIn = (d: string | null | undefined, n: number): number => (n === n ? monthOfDay(d!) : Number.NaN);

const months = ['start_month', 'last_paid_month', 'stop_from_month'] as const;
const steps = [
  'accept_date', 'village_survey_date', 'appraisal_date', 'village_notice_start', 'village_notice_end', 'appraisal_received_date', 'town_review_date', 'town_notice_start',
  'town_notice_end', 'objection_date', 'new_opinion_date', 'new_notice_start', 'new_notice_end', 'county_received_date', 'county_survey_date', 'county_notice_start',
  'county_notice_end', 'county_decision_date', 'refusal_notice_date', 'decision_published_date', 'issue_date', 'support_start', 'self_care_report_date', 'reassess_date',
  'reduce_decision_date', 'hearing_date', 'end_report_date', 'end_review_date', 'end_notice_start', 'end_notice_end', 'end_objection_date', 'end_decision_date', 'cert_cancelled_date',
] as const;

/** From when the case is: its application, seldom missing; else its first step, never after the day itself. */
export function firstStep(f: Facts, applied: number, day: CaseDay): number {
  if (applied === applied) return applied;
  let first = day.number;
  for (const key of steps) {
    const d = f[key];
    if (d !== null && d !== undefined) {
      const n = dayNumber(d);
      if (n < first) first = n;
    }
  }
  for (const key of months) {
    const m = f[key];
    if (m !== null && m !== undefined) {
      const n = dayNumber(`${m}-01`);
      if (n < first) first = n;
    }
  }
  return first;
}

/** First days of texts of law: a case from before one is not judged by it. */
export const march2006 = dayNumber('2006-03-01');
export const april2013 = dayNumber('2013-04-01');
export const may2014 = dayNumber('2014-05-01');
export const february2016 = dayNumber('2016-02-10');
export const october2016 = dayNumber('2016-10-10');
export const january2020 = dayNumber('2020-01-01');
export const august2020 = dayNumber('2020-08-25');
export const july2021 = dayNumber('2021-07-01');
export const july2026 = dayNumber('2026-07-01');
