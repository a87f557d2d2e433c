import { all, choice } from '../../engine/condition.ts';
import { day, pack, workdaysAfter } from '../../engine/quantity.ts';
import { cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';
import { lastDay, lastDayWords, limitFacts } from './last-day.ts';

/** Three working days from the decision. */
export default lastDay({
  id: 'procedure/refusal-deadline',
  about: 'county_decision_date',
  decides: 'refusal_deadline',
  from: '2021-07-01',
  to: null,
  law: [
    cite('determination-2021', '第十八条', 'article 18'),
    cite('assistance-law-2026', '第四十五条', 'article 45', { from: '2026-07-01' }),
  ],
  title: { zh: '不予同意告知最迟日期', en: 'Last day of the letter of refusal' },
  applies: all(ofItsLaw('2021-07-01'), choice('county_decision').is('refused')),
  quantity: workdaysAfter(day('county_decision_date'), pack('refusal.workdays')),
  facts: limitFacts('county_decision_date', pack('refusal.workdays'), 'refusal_deadline', 'county_decision_date'),
  words: lastDayWords('workdays'),
});

export const covers = ['R21-31'];

export const examples: readonly Example[] = [
  { given: { county_decision: 'refused', county_decision_date: '2022-03-24' }, on: '2022-03-01', then: 'pass', decides: '2022-03-29' },
  { given: { county_decision: 'refused' }, on: '2022-03-01', then: 'unknown', needs: ['county_decision_date'] },
  { given: {}, on: '2022-03-01', then: 'unknown', needs: ['county_decision', 'county_decision_date'] },
  { given: { county_decision: 'granted', county_decision_date: '2022-03-24' }, on: '2022-03-01', then: 'not-applicable' },
  { given: { county_decision: 'refused', county_decision_date: '2021-06-30' }, on: '2026-11-24', then: 'not-applicable' },
];
