import { all, choice, notAfter } from '../../engine/condition.ts';
import { day, pack } from '../../engine/quantity.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';
import { lateWords, limitFacts } from './last-day.ts';

/** A refusal is told in writing within three working days of the decision, through the township. */
export default check({
  id: 'procedure/refusal-letter-in-time',
  about: 'refusal_notice_date',
  from: '2021-07-01',
  to: null,
  law: [
    cite('determination-2021', '第十八条', 'article 18'),
    cite('assistance-law-2026', '第四十五条', 'article 45', { from: '2026-07-01' }),
  ],
  title: { zh: '不予同意的告知期限', en: 'Letter of refusal in time' },
  applies: all(ofItsLaw('2021-07-01'), choice('county_decision').is('refused')),
  when: notAfter(day('refusal_notice_date'), day('refusal_deadline')),
  facts: limitFacts('county_decision_date', pack('refusal.workdays'), 'refusal_deadline', 'refusal_notice_date'),
  words: lateWords('workdays'),
});

export const covers = ['R21-31'];

export const examples: readonly Example[] = [
  { given: { county_decision: 'refused', county_decision_date: '2022-03-24', refusal_notice_date: '2022-03-29' }, on: '2022-03-01', then: 'pass' },
  { given: { county_decision: 'refused', county_decision_date: '2022-03-24', refusal_notice_date: '2022-03-30' }, on: '2022-03-01', then: 'fail', reason: 'no' },
  { given: { county_decision: 'refused', county_decision_date: '2022-03-24' }, on: '2026-07-01', then: 'unknown', needs: ['refusal_notice_date'] },
  { given: { county_decision: 'granted', county_decision_date: '2022-03-24', refusal_notice_date: '2022-03-30' }, on: '2022-03-01', then: 'not-applicable' },
  { given: { county_decision: 'refused', county_decision_date: '2021-06-30', refusal_notice_date: '2021-07-20' }, on: '2026-11-24', then: 'not-applicable' },
];
