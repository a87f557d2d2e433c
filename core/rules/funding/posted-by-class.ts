import { all, equal, rows } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { oversightLaw } from './fund-law.ts';

const items = (category: 'food' | 'clothing' | 'medical') => rows('expenses').total((e) => e.amount('amount'), (e) => e.choice('category').is(category));

/** Each class of the ledger is the sum of its items: spending is posted by class. */
export default check({
  id: 'funding/posted-by-class',
  subject: 'ledger',
  about: 'expenses',
  from: '2006-03-01',
  to: null,
  law: [...oversightLaw, cite('dongping-report', '第三部分', 'part 3')],
  title: { zh: '分类入账', en: 'Posted by class' },
  when: all(equal(items('food'), amount('exp_food')), equal(items('clothing'), amount('exp_cloth')), equal(items('medical'), amount('exp_med'))),
  words: {
    no: {
      says: { zh: '伙食、衣被或医疗的明细与分类合计不一致。', en: 'The items for food, clothing or medical care don’t make their class.' },
      todo: { zh: '逐类加总明细，改正入错类别的一笔。', en: 'Add up each class and move the entry that stands in another.' },
    },
  },
});

export const covers = ['SRC-13'];

const posted = {
  expenses: { complete: true, rows: [{ category: 'food', amount: 70000 }, { category: 'food', amount: 1 }, { category: 'clothing', amount: 13000 }, { category: 'medical', amount: 10000 }, { category: 'other', amount: 5 }] },
  exp_food: 70001, exp_cloth: 13000, exp_med: 10000,
} as const;

export const examples: readonly Example[] = [
  { given: posted, on: '2010-06-01', then: 'pass' },
  ...(['exp_food', 'exp_cloth', 'exp_med'] as const).flatMap((c) => [1, -1].map((by): Example => ({ given: { ...posted, [c]: posted[c] + by }, on: '2018-06-01', then: 'fail' }))),
  { given: { ...posted, expenses: { complete: true, rows: [...posted.expenses.rows, { amount: 0 }] } }, on: '2026-08-01', then: 'unknown', needs: ['expenses[5].category'] },
  { given: { ...posted, exp_med: null }, on: '2026-08-01', then: 'unknown', needs: ['exp_med'] },
];
