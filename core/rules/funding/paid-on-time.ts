import { notAfter, rows } from '../../engine/condition.ts';
import { amount, day, difference, monthStart, sum } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { ofOneMonth } from './one-month.ts';
import { inFullLaw } from './fund-law.ts';

const last = difference(sum(monthStart(day('ledger_month')), amount('pay_by')), 1);

/** National law says on time and names no day; the place does. Where nobody says which day, nothing is said of time. */
export default check({
  id: 'funding/paid-on-time',
  subject: 'ledger',
  about: 'payments',
  from: '2006-03-01',
  to: null,
  law: inFullLaw,
  title: { zh: '按时发放', en: 'Paid on time' },
  applies: ofOneMonth,
  when: rows('payments').every((p) => notAfter(p.day('paid_on'), last)),
  facts: { last: fact.date(last) },
  words: {
    no: {
      says: { zh: '有发放晚于{last}。', en: 'Something was paid after {last}.' },
      todo: { zh: '日期填错的改正；确实晚发的，记明原因。', en: 'Correct the date; if it really was late, note why.' },
    },
  },
});

export const covers: readonly string[] = [];

const paid = (...days: readonly (string | null)[]) => ({ ledger_month: '2010-06', pay_by: 10, payments: { complete: true, rows: days.map((paid_on) => ({ paid_on })) } });

export const examples: readonly Example[] = [
  { given: paid('2010-06-10', '2010-05-31'), on: '2010-06-30', then: 'pass' },
  { given: paid('2010-06-10', '2010-06-11'), on: '2010-06-30', then: 'fail' },
  { given: { ...paid('2010-06-11'), ledger_month: '2010-07' }, on: '2010-06-30', then: 'pass' },
  { given: { ...paid('2010-06-11'), pay_by: 11 }, on: '2018-06-30', then: 'pass' },
  { given: { ...paid('2010-06-11'), pay_by: null }, on: '2026-08-01', then: 'unknown', needs: ['pay_by'] },
  { given: paid('2010-06-01', null), on: '2010-06-30', then: 'unknown', needs: ['payments[1].paid_on'] },
  { given: { ...paid('2010-07-10'), months_covered: 2 }, on: '2010-07-31', then: 'not-applicable' },
  { given: { ...paid('2010-06-11'), months_covered: 1 }, on: '2010-06-30', then: 'fail' },
];
