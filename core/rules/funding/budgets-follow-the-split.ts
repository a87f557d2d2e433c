import { all, within, type Condition } from '../../engine/condition.ts';
import { amount, product, quotient, roundDown, roundUp } from '../../engine/quantity.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

const follows = (cls: 'food' | 'cloth' | 'med' | 'other'): Condition => {
  const due = quotient(product(amount('budget_standard'), amount(`split_${cls}`)), 100);
  return within(amount(`budget_${cls}`), roundDown(due, 1), roundUp(due, 1));
};

/** What a standard gives each class: 2,300 yuan split by 70, 13, 10 and 7 is 1,610, 299, 230 and 161. */
export default check({
  id: 'funding/budgets-follow-the-split',
  subject: 'ledger',
  about: 'budget_food',
  from: '2006-03-01',
  to: null,
  law: [cite('dongping-report', '第三部分', 'part 3')],
  title: { zh: '分类定额', en: 'What each class gets' },
  when: all(follows('food'), follows('cloth'), follows('med'), follows('other')),
  words: {
    no: {
      says: { zh: '有一类定额不等于标准乘以比例。', en: 'A class does not get the standard times its share.' },
      todo: { zh: '标准乘以各类比例，改正定额。', en: 'Multiply the standard by each share and correct the figure.' },
    },
  },
});

export const covers = ['D23'];

const right = { budget_standard: 230000, split_food: 70, split_cloth: 13, split_med: 10, split_other: 7, budget_food: 161000, budget_cloth: 29900, budget_med: 23000, budget_other: 16100 };

const odd = { ...right, budget_standard: 230001 };
const classes = ['budget_food', 'budget_cloth', 'budget_med', 'budget_other'] as const;

export const examples: readonly Example[] = [
  { given: right, on: '2008-10-01', then: 'pass' },
  // A share that is no whole fen may be rounded either way.
  { given: odd, on: '2008-10-01', then: 'pass' },
  { given: { ...odd, budget_food: 161001, budget_cloth: 29901, budget_med: 23001, budget_other: 16101 }, on: '2008-10-01', then: 'pass' },
  ...classes.flatMap((c) => [1, -1].map((by): Example => ({ given: { ...right, [c]: right[c] + by }, on: '2018-10-01', then: 'fail' }))),
  { given: { ...right, budget_standard: null }, on: '2018-10-01', then: 'unknown', needs: ['budget_standard'] },
  { given: { ...right, budget_standard: 230100, budget_food: 161070, budget_cloth: 29914, budget_med: 23010, budget_other: 16107 }, on: '2018-10-01', then: 'fail' },
  { given: { ...right, budget_standard: 230100, budget_food: 161070, budget_cloth: 29912, budget_med: 23010, budget_other: 16107 }, on: '2018-10-01', then: 'fail' },
];
