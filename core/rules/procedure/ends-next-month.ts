import { all, atLeast, choice, equal, not } from '../../engine/condition.ts';
import { day, givenDay, monthStart } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** The first month without support. */
export const due = monthStart(day('end_decision_date'), 1);

/** Since July 2021 support ends with the month after the decision. After a death it is paid to the month of death, which another rule looks at. */
export default check({
  id: 'procedure/ends-next-month',
  about: 'stop_from_month',
  from: '2006-03-01',
  to: null,
  law: [cite('determination-2021', '第二十六条', 'article 26')],
  title: { zh: '停发起始月份', en: 'First month without support' },
  applies: all(atLeast(day('end_decision_date'), givenDay('2021-07-01')), not(choice('stop_reason').is('death'))),
  when: equal(day('stop_from_month'), due),
  facts: { stop: fact.month(day('stop_from_month')), due: fact.month(due), decided: fact.date(day('end_decision_date')) },
  words: {
    no: {
      says: { zh: '填的是{stop}起停发，应从{due}起。', en: 'Entered as ending from {stop}; due from {due}.' },
      why: { zh: '{decided}决定，从下月起终止。', en: 'Decided {decided}; it ends the month after.' },
      todo: { zh: '核对决定日期和停发月份。', en: 'Look at the day and the month.' },
    },
  },
});

export const covers = ['R21-46'];

export const examples: readonly Example[] = [
  { given: { stop_reason: 'labour', end_decision_date: '2021-12-31', stop_from_month: '2022-01' }, on: '2018-05-04', then: 'pass' },
  { given: { stop_reason: 'labour', end_decision_date: '2022-03-08', stop_from_month: '2022-03' }, on: '2018-05-04', then: 'fail', reason: 'no' },
  { given: { stop_reason: 'labour', end_decision_date: '2022-03-08', stop_from_month: '2022-05' }, on: '2022-01-04', then: 'fail', reason: 'no' },
  { given: { stop_reason: 'labour', end_decision_date: '2022-03-08' }, on: '2018-05-04', then: 'unknown', needs: ['stop_from_month'] },
  { given: { stop_reason: 'labour', end_decision_date: '2021-07-01', stop_from_month: '2021-08' }, on: '2018-05-04', then: 'pass' },
  { given: {}, on: '2018-05-04', then: 'unknown', needs: ['end_decision_date', 'stop_reason', 'stop_from_month'] },
  { given: { end_decision_date: '2021-06-30', stop_from_month: '2021-06' }, on: '2018-05-04', then: 'not-applicable' },
  { given: { end_decision_date: '2022-03-08', stop_reason: 'death', stop_from_month: '2022-03' }, on: '2018-05-04', then: 'not-applicable' },
  { given: { end_decision_date: '2022-03-08', stop_from_month: '2022-03' }, on: '2018-05-04', then: 'unknown', needs: ['stop_reason'] },
];
