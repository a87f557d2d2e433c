import { all, any, atLeast, equal, look, not } from '../../engine/condition.ts';
import { day, monthStart } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

const next = monthStart(day('county_decision_date'), 1);
const applied = monthStart(day('apply_date'));

/** Support begins with the month after it is confirmed, so no part of a month is reckoned by days. Another day is asked about; only one before the month of application contradicts the file. */
export default check({
  id: 'support/starts-next-month',
  about: 'support_start',
  from: '2016-10-10',
  to: null,
  // The 2016 text was seen in parts only, of which this is one.
  law: [
    cite('determination-2016', undefined, undefined, { to: '2021-07-01' }),
    cite('determination-2021', '第十七条', 'article 17', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' }),
  ],
  title: { zh: '供养开始的月份', en: 'Month in which support begins' },
  applies: ofItsLaw('2016-10-10'),
  when: all(atLeast(day('support_start'), applied), any(equal(day('support_start'), next), look('support_start'))),
  facts: { start: fact.date(day('support_start')), next: fact.date(next), applied: fact.date(day('apply_date')) },
  reasons: [{ reason: 'other-day', on: 'unknown', when: not(equal(day('support_start'), next)) }],
  words: {
    'other-day': {
      says: { zh: '供养自{start}开始；审批的次月是{next}，请核实。', en: 'Support begins on {start}; the month after the decision on {next}: see why.' },
      why: { zh: '自审批的次月起发放，不按天折算；当地另有规定的除外。', en: 'It is paid from the next month on, not by days, unless the place says otherwise.' },
    },
    no: {
      says: { zh: '供养自{start}开始，早于申请日期{applied}。', en: 'Support begins on {start}, before the application of {applied}.' },
      todo: { zh: '对照材料看哪个日期写错。', en: 'See in the papers which of the two is wrong.' },
    },
  },
});

export const covers: readonly string[] = [];

const file = { apply_date: '2022-03-10', county_decision_date: '2022-04-20' };

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: { ...file, support_start: '2022-05-01' }, on: '2022-03-10', then: 'pass' },
  { given: { ...file, county_decision_date: '2022-12-20', support_start: '2023-01-01' }, on: '2022-03-10', then: 'pass' },
  { given: { ...file, support_start: '2022-04-20' }, on: '2022-03-10', then: 'unknown', reason: 'other-day', needs: ['support_start'] },
  { given: { ...file, support_start: '2022-03-01' }, on: '2022-03-10', then: 'unknown', reason: 'other-day', needs: ['support_start'] },
  { given: { ...file, support_start: '2022-02-28' }, on: '2022-03-10', then: 'fail' },
  { given: { apply_date: '2022-03-10', support_start: '2022-05-01' }, on: '2022-03-10', then: 'unknown', needs: ['county_decision_date', 'support_start'] },
  { given: file, on: '2022-03-10', then: 'unknown', needs: ['support_start'] },
  { given: { support_start: '2016-10-09', county_decision_date: '2016-09-10' }, on: '2026-11-24', then: 'not-applicable' },
])();
