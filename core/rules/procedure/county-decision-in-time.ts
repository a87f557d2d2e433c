import { notAfter } from '../../engine/condition.ts';
import { day, pack } from '../../engine/quantity.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';
import { lateWords, limitFacts } from './last-day.ts';

/** The county decides within the limit, counted from the day on which it has the papers. */
export default check({
  id: 'procedure/county-decision-in-time',
  about: 'county_decision_date',
  from: '2016-02-10',
  to: null,
  law: [
    cite('opinion-2016', '“办理程序”', '“procedure”', { to: '2021-07-01' }),
    cite('determination-2021', '第十六条', 'article 16', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第四十四条', 'article 44', { from: '2026-07-01' }),
  ],
  title: { zh: '县级审批期限', en: 'County in time' },
  applies: ofItsLaw('2016-02-10', '2021-07-01'),
  when: notAfter(day('county_decision_date'), day('county_deadline')),
  facts: limitFacts('county_received_date', pack('county.workdays'), 'county_deadline', 'county_decision_date'),
  words: lateWords('workdays'),
});

export const covers = ['R21-29', 'G14-04', 'R16-05', 'CIV-08'];

export const examples: readonly Example[] = [
  { given: { county_received_date: '2018-03-01', county_decision_date: '2018-03-29' }, on: '2018-03-01', then: 'pass' },
  { given: { county_received_date: '2018-03-01', county_decision_date: '2018-03-30' }, on: '2018-03-01', then: 'fail', reason: 'no' },
  { given: { county_received_date: '2022-03-01', county_decision_date: '2022-03-22' }, on: '2022-03-01', then: 'pass' },
  { given: { county_received_date: '2022-03-01', county_decision_date: '2022-03-23' }, on: '2022-03-01', then: 'fail', reason: 'no' },
  { given: { county_received_date: '2022-03-01' }, on: '2022-03-01', then: 'unknown', needs: ['county_decision_date'] },
  { given: { county_decision_date: '2026-08-23' }, on: '2026-08-01', then: 'unknown', needs: ['county_received_date'] },
  { given: { county_received_date: '2021-06-30', county_decision_date: '2021-07-28' }, on: '2026-11-24', then: 'not-applicable' },
];
