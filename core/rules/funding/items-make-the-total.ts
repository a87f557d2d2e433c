import { equal, rows } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { oversightLaw } from './fund-law.ts';

const items = rows('expenses').total((e) => e.amount('amount'));

/** The items of a list of spending make its total, to the fen. */
export default check({
  id: 'funding/items-make-the-total',
  subject: 'ledger',
  about: 'spent_total',
  from: '2006-03-01',
  to: null,
  law: oversightLaw,
  title: { zh: '明细与合计', en: 'Items and total' },
  when: equal(items, amount('spent_total')),
  facts: { items: fact.yuan(items), total: fact.yuan(amount('spent_total')) },
  words: {
    no: {
      says: { zh: '支出明细相加是{items}元，合计填{total}元。', en: 'The items add up to {items} yuan; the total says {total}.' },
      todo: { zh: '核对有无漏列、重列，或单位（元、万元）不一。', en: 'Look for items left out or listed twice, or for yuan and 10,000 yuan mixed.' },
    },
  },
});

export const covers: readonly string[] = [];

const items2 = { complete: true, rows: [{ amount: 471316300 }, { amount: 39568300 }] };

export const examples: readonly Example[] = [
  { given: { expenses: items2, spent_total: 510884600 }, on: '2025-05-31', then: 'pass' },
  { given: { expenses: items2, spent_total: 510884601 }, on: '2025-05-31', then: 'fail' },
  { given: { expenses: items2, spent_total: 510884599 }, on: '2010-05-31', then: 'fail' },
  { given: { expenses: { ...items2, complete: false }, spent_total: 510884600 }, on: '2026-08-01', then: 'unknown', needs: ['expenses'] },
  { given: { expenses: items2 }, on: '2026-08-01', then: 'unknown', needs: ['spent_total'] },
];
