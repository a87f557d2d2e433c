import { all, any, look, rows } from '../../engine/condition.ts';
import { check, type Example } from '../../engine/rule.ts';
import { inFullLaw } from './fund-law.ts';

/** Each recipient is paid what is due: nobody goes short. More may be back pay, and is asked about. */
export default check({
  id: 'funding/paid-in-full',
  subject: 'ledger',
  about: 'payments',
  from: '2006-03-01',
  to: null,
  law: inFullLaw,
  title: { zh: '足额发放', en: 'Paid in full' },
  when: rows('payments').every((p) => any(p.number('paid').is(p.amount('due')), all(p.number('paid').over(p.amount('due')), look('paid_total')))),
  reasons: [{ reason: 'more', on: 'unknown', when: rows('payments').some((p) => p.number('paid').over(p.amount('due'))) }],
  words: {
    more: { says: { zh: '有人实发多于应发，是否补发？', en: 'Somebody was paid more than was due; was it back pay?' } },
    no: {
      says: { zh: '有人实发少于应发，或没有发。', en: 'Somebody was paid less than was due, or nothing.' },
      todo: { zh: '补足差额；有扣发决定的，改正应发数。', en: 'Pay the rest; where a decision cut the amount, correct what is due.' },
    },
  },
});

export const covers: readonly string[] = [];

const paid = (...list: readonly (readonly [due: number | null, paid: number | null])[]) => ({ payments: { complete: true, rows: list.map(([due, p]) => ({ due, paid: p })) } });

export const examples: readonly Example[] = [
  { given: paid([30000, 30000], [25000, 25000]), on: '2010-06-01', then: 'pass' },
  { given: paid([30000, 30000], [25000, 24999]), on: '2010-06-01', then: 'fail', reason: 'no' },
  { given: paid([30000, 30001], [25000, 25000]), on: '2010-06-01', then: 'unknown', reason: 'more', needs: ['paid_total'] },
  { given: paid([30000, 0]), on: '2026-08-01', then: 'fail', reason: 'no' },
  { given: paid([30000, 30001], [25000, 24999]), on: '2018-06-01', then: 'fail', reason: 'no' },
  { given: paid([30000, null], [null, 25000]), on: '2018-06-01', then: 'unknown', needs: ['payments[0].paid', 'payments[1].due', 'paid_total'] },
  { given: {}, on: '2018-06-01', then: 'unknown', needs: ['payments', 'paid_total'] },
];
