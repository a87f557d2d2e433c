import { by, day } from '../../engine/quantity.ts';
import { cite, fact, type Example } from '../../engine/rule.ts';
import { lastDay } from './last-day.ts';

/** The earliest limit that is still open, and what it is for. */
export default lastDay({
  id: 'procedure/next-deadline',
  about: 'apply_date',
  decides: 'next_deadline',
  from: '2016-02-10',
  to: null,
  law: [
    cite('opinion-2016', '“办理程序”', '“procedure”', { to: '2021-07-01' }),
    cite('determination-2021', '第十三条至第二十六条', 'articles 13 to 26', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第四十四条、第四十五条', 'articles 44 and 45', { from: '2026-07-01' }),
  ],
  title: { zh: '最近一个期限', en: 'Next deadline' },
  quantity: by('next_step', {
    'town-opinion': day('town_deadline'),
    'new-opinion': day('objection_deadline'),
    'county-decision': day('county_deadline'),
    'refusal-letter': day('refusal_deadline'),
    'end-decision': day('end_deadline'),
  }),
  facts: { step: fact.value('next_step'), last: fact.date(day('next_deadline')) },
  words: {
    yes: { says: { zh: '{step}最迟{last}，日期还没有填。', en: 'Due by {last}: {step}, with no day entered yet.' } },
    unknown: { says: { zh: '没有未办结的期限，或还缺：{needs}。', en: 'No limit is open, or there lacks: {needs}.' } },
  },
});

export const covers = ['R21-25', 'R21-29', 'R21-31'];

const accepted = { accept_date: '2022-03-01' };
const asked = ['accept_date', 'county_received_date', 'town_objection', 'objection_date', 'county_decision', 'county_decision_date', 'end_objection_date'] as const;

export const examples: readonly Example[] = [
  { given: accepted, on: '2022-03-01', then: 'pass', decides: '2022-03-22' },
  { given: { ...accepted, town_objection: true, objection_date: '2022-02-28' }, on: '2022-03-01', then: 'pass', decides: '2022-03-21' },
  { given: { ...accepted, town_review_date: '2022-03-10', county_received_date: '2022-03-21' }, on: '2022-03-01', then: 'pass', decides: '2022-04-12' },
  { given: { ...accepted, county_received_date: '2022-03-21' }, on: '2022-03-01', then: 'pass', decides: '2022-04-12' },
  { given: { county_decision: 'refused', county_decision_date: '2022-03-24' }, on: '2022-03-01', then: 'pass', decides: '2022-03-29' },
  { given: { end_objection_date: '2022-03-01' }, on: '2022-03-01', then: 'pass', decides: '2022-03-22' },
  { given: { ...accepted, town_notice_start: '2022-03-10' }, on: '2022-03-01', then: 'unknown', needs: [...asked] },
  { given: { ...accepted, town_review_date: '2022-03-10' }, on: '2022-03-01', then: 'unknown', needs: [...asked] },
  { given: {}, on: '2026-08-01', then: 'unknown', needs: [...asked] },
  { given: { ...accepted, county_decision_date: '2022-03-10' }, on: '2022-03-01', then: 'unknown' },
  { given: { ...accepted, town_review_date: '2022-03-05', town_objection: true, objection_date: '2022-03-10', new_opinion_date: '2022-03-20' }, on: '2022-03-01', then: 'unknown' },
  { given: { ...accepted, town_review_date: '2022-03-05', town_objection: true, objection_date: '2022-03-10', county_decision_date: '2022-03-20' }, on: '2022-03-01', then: 'unknown' },
];
