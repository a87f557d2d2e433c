import { atLeast } from '../../engine/condition.ts';
import { day, givenDay, workdaysAfter } from '../../engine/quantity.ts';
import { cite, type Example } from '../../engine/rule.ts';
import { lastDay, lastDayWords, limitFacts } from './last-day.ts';

/** Article 26's own limit of working days: the case may be older than the text, so it is no figure of the case's day. */
export const limit = 15;

/** Fifteen working days to look into an objection to the ending. The text does not say from when: counted here from the day of the objection. */
export default lastDay({
  id: 'procedure/end-deadline',
  about: 'end_objection_date',
  decides: 'end_deadline',
  from: '2006-03-01',
  to: null,
  law: [cite('determination-2021', '第二十六条', 'article 26')],
  title: { zh: '终止异议处理最迟日期', en: 'Last day after an objection to the ending' },
  applies: atLeast(day('end_objection_date'), givenDay('2021-07-01')),
  quantity: workdaysAfter(day('end_objection_date'), limit),
  facts: limitFacts('end_objection_date', limit, 'end_deadline', 'end_objection_date'),
  words: lastDayWords('workdays'),
});

export const covers = ['R21-46'];

export const examples: readonly Example[] = [
  { given: { end_objection_date: '2022-03-01' }, on: '2018-05-04', then: 'pass', decides: '2022-03-22' },
  { given: { end_objection_date: '2021-07-01' }, on: '2018-05-04', then: 'pass', decides: '2021-07-22' },
  { given: { end_objection_date: '2026-12-20' }, on: '2018-05-04', then: 'unknown', needs: ['calendar'] },
  { given: {}, on: '2018-05-04', then: 'unknown', needs: ['end_objection_date'] },
  { given: { end_objection_date: '2021-06-30' }, on: '2018-05-04', then: 'not-applicable' },
];
