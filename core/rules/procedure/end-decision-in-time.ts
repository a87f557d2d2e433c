import { all, any, atLeast, look, notAfter } from '../../engine/condition.ts';
import { day, givenDay, workdaysAfter } from '../../engine/quantity.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { limit } from './end-deadline.ts';
import { lateWords, limitFacts } from './last-day.ts';

/** An objection to the ending is decided in fifteen working days; what is late from the objection but in time from the end of the notice is for a person to look at. */
export default check({
  id: 'procedure/end-decision-in-time',
  about: 'end_decision_date',
  from: '2006-03-01',
  to: null,
  law: [cite('determination-2021', '第二十六条', 'article 26')],
  title: { zh: '终止异议的处理期限', en: 'Objection to the ending in time' },
  applies: atLeast(day('end_objection_date'), givenDay('2021-07-01')),
  when: any(
    notAfter(day('end_decision_date'), day('end_deadline')),
    all(notAfter(day('end_decision_date'), workdaysAfter(day('end_notice_end'), limit)), look('end_objection_date')),
  ),
  facts: limitFacts('end_objection_date', limit, 'end_deadline', 'end_decision_date'),
  words: lateWords('workdays'),
});

export const covers = ['R21-46'];

const objected = { end_objection_date: '2022-03-01', end_notice_end: '2022-03-02', end_decision_date: '2022-03-22' };

export const examples: readonly Example[] = [
  { given: objected, on: '2018-05-04', then: 'pass' },
  { given: { ...objected, end_decision_date: '2022-03-23' }, on: '2018-05-04', then: 'unknown', needs: ['end_objection_date'] },
  { given: { ...objected, end_decision_date: '2022-03-24' }, on: '2018-05-04', then: 'fail', reason: 'no' },
  { given: { ...objected, end_decision_date: null }, on: '2018-05-04', then: 'unknown', needs: ['end_decision_date', 'end_objection_date'] },
  { given: { end_objection_date: '2021-07-01', end_decision_date: '2021-07-22' }, on: '2018-05-04', then: 'pass' },
  { given: {}, on: '2018-05-04', then: 'unknown', needs: ['end_objection_date', 'end_decision_date', 'end_notice_end'] },
  { given: { ...objected, end_objection_date: '2021-06-30' }, on: '2018-05-04', then: 'not-applicable' },
];
