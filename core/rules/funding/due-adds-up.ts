import { all, equal, not, rows } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { oversightLaw } from './fund-law.ts';

const due = rows('payments').total((p) => p.amount('due'));
const paidOut = rows('payments').total((p) => p.amount('paid'));

/** The payments to each make what the ledger says was due and paid in all. */
export default check({
  id: 'funding/due-adds-up',
  subject: 'ledger',
  about: 'paid_total',
  from: '2006-03-01',
  to: null,
  law: oversightLaw,
  title: { zh: '应发、实发合计', en: 'Due and paid, added up' },
  when: all(equal(due, amount('due_total')), equal(paidOut, amount('paid_total'))),
  facts: { due: fact.yuan(due), dueTotal: fact.yuan(amount('due_total')), paid: fact.yuan(paidOut), paidTotal: fact.yuan(amount('paid_total')) },
  reasons: [{ reason: 'due', on: 'fail', when: not(equal(due, amount('due_total'))), field: 'due_total' }],
  words: {
    no: { says: { zh: '实发明细相加{paid}元，合计填{paidTotal}元。', en: 'Payments add up to {paid} yuan; the total says {paidTotal}.' }, todo: { zh: '核对明细与合计。', en: 'Check the payments and the total.' } },
    due: { says: { zh: '应发明细相加{due}元，合计填{dueTotal}元。', en: 'What was due adds up to {due} yuan; the total says {dueTotal}.' }, todo: { zh: '核对明细与合计。', en: 'Check the payments and the total.' } },
  },
});

export const covers: readonly string[] = [];

const whole = { payments: { complete: true, rows: [{ due: 30000, paid: 30000 }, { due: 25000, paid: 20000 }] }, due_total: 55000, paid_total: 50000 };

export const examples: readonly Example[] = [
  { given: whole, on: '2010-06-01', then: 'pass' },
  { given: { ...whole, paid_total: 55000 }, on: '2010-06-01', then: 'fail', reason: 'no' },
  { given: { ...whole, due_total: 55001 }, on: '2026-08-01', then: 'fail', reason: 'due' },
  { given: { ...whole, due_total: 55001, paid_total: null }, on: '2026-08-01', then: 'fail', reason: 'due' },
  { given: { ...whole, due_total: 54999 }, on: '2010-06-01', then: 'fail', reason: 'due' },
  { given: { ...whole, paid_total: 49999 }, on: '2010-06-01', then: 'fail', reason: 'no' },
  { given: { ...whole, due_total: null }, on: '2018-06-01', then: 'unknown', needs: ['due_total'] },
  { given: { due_total: 1, paid_total: 1 }, on: '2018-06-01', then: 'unknown', needs: ['payments'] },
];
