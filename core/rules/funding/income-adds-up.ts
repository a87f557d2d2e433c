import { equal } from '../../engine/condition.ts';
import { amount, sum } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { oversightLaw } from './fund-law.ts';

const parts = sum(amount('income_fin'), amount('income_other'));

/** Money from the budget and other income make the whole. */
export default check({
  id: 'funding/income-adds-up',
  subject: 'ledger',
  about: 'income_total',
  from: '2006-03-01',
  to: null,
  law: oversightLaw,
  title: { zh: '收入合计', en: 'Income added up' },
  when: equal(parts, amount('income_total')),
  facts: { parts: fact.yuan(parts), total: fact.yuan(amount('income_total')) },
  words: {
    no: {
      says: { zh: '财政拨款与其他收入相加是{parts}元，合计填{total}元。', en: 'Budget and other income add up to {parts} yuan; the total says {total}.' },
      todo: { zh: '核对各项和合计。', en: 'Check the parts and the total.' },
    },
  },
});

export const covers: readonly string[] = [];

const whole = { income_fin: 1000, income_other: 2000, income_total: 3000 };

export const examples: readonly Example[] = [
  { given: whole, on: '2010-06-01', then: 'pass' },
  { given: { ...whole, income_fin: 1001 }, on: '2018-06-01', then: 'fail' },
  { given: { ...whole, income_other: 2001 }, on: '2018-06-01', then: 'fail' },
  { given: { ...whole, income_total: 3001 }, on: '2010-06-01', then: 'fail' },
  { given: { ...whole, income_total: 2999 }, on: '2026-08-01', then: 'fail' },
  { given: { ...whole, income_fin: null }, on: '2026-08-01', then: 'unknown', needs: ['income_fin'] },
  { given: {}, on: '2026-08-01', then: 'unknown', needs: ['income_fin', 'income_other', 'income_total'] },
];
