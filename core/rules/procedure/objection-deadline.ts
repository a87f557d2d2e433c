import { all, holds } from '../../engine/condition.ts';
import { day, pack, workdaysAfter } from '../../engine/quantity.ts';
import { cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';
import { lastDay, lastDayWords, limitFacts } from './last-day.ts';

/** Fifteen working days for a new survey and opinion. The text does not say from when: counted here from the day of the objection. */
export default lastDay({
  id: 'procedure/objection-deadline',
  about: 'objection_date',
  decides: 'objection_deadline',
  from: '2021-07-01',
  to: null,
  law: [
    cite('determination-2021', '第十五条', 'article 15'),
  ],
  title: { zh: '重新初审最迟日期', en: 'Last day of the new opinion' },
  applies: all(ofItsLaw('2021-07-01'), holds('town_objection')),
  quantity: workdaysAfter(day('objection_date'), pack('objection.workdays')),
  facts: limitFacts('objection_date', pack('objection.workdays'), 'objection_deadline', 'objection_date'),
  words: lastDayWords('workdays'),
});

export const covers = ['R21-28'];

export const examples: readonly Example[] = [
  { given: { town_objection: true, objection_date: '2022-03-01' }, on: '2022-03-01', then: 'pass', decides: '2022-03-22' },
  { given: { town_objection: true }, on: '2022-03-01', then: 'unknown', needs: ['objection_date'] },
  { given: {}, on: '2022-03-01', then: 'unknown', needs: ['town_objection', 'objection_date'] },
  { given: { town_objection: false, objection_date: '2022-03-01' }, on: '2022-03-01', then: 'not-applicable' },
  { given: { town_objection: true, objection_date: '2021-06-30' }, on: '2026-11-24', then: 'not-applicable' },
];
