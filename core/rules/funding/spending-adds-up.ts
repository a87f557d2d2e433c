import { equal } from '../../engine/condition.ts';
import { amount, sum } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { oversightLaw } from './fund-law.ts';

const parts = sum(amount('exp_food'), amount('exp_cloth'), amount('exp_med'), amount('exp_other'), amount('exp_care'), amount('exp_heat'), amount('exp_util'), amount('exp_wage'), amount('exp_repair'));

/** What was spent, by category, makes the whole: nothing is spent outside the categories. */
export default check({
  id: 'funding/spending-adds-up',
  subject: 'ledger',
  about: 'spent_total',
  from: '2006-03-01',
  to: null,
  law: oversightLaw,
  title: { zh: '支出合计', en: 'Spending added up' },
  when: equal(parts, amount('spent_total')),
  facts: { parts: fact.yuan(parts), total: fact.yuan(amount('spent_total')) },
  words: {
    no: {
      says: { zh: '各类支出相加是{parts}元，合计填{total}元。', en: 'The categories add up to {parts} yuan; the total says {total}.' },
      todo: { zh: '核对各项和合计。', en: 'Check the parts and the total.' },
    },
  },
});

export const covers: readonly string[] = [];

const whole = { exp_food: 1000, exp_cloth: 2000, exp_med: 3000, exp_other: 4000, exp_care: 5000, exp_heat: 6000, exp_util: 7000, exp_wage: 8000, exp_repair: 9000, spent_total: 45000 };

export const examples: readonly Example[] = [
  { given: whole, on: '2010-06-01', then: 'pass' },
  { given: { ...whole, exp_food: 1001 }, on: '2018-06-01', then: 'fail' },
  { given: { ...whole, exp_cloth: 2001 }, on: '2018-06-01', then: 'fail' },
  { given: { ...whole, exp_med: 3001 }, on: '2018-06-01', then: 'fail' },
  { given: { ...whole, exp_other: 4001 }, on: '2018-06-01', then: 'fail' },
  { given: { ...whole, exp_care: 5001 }, on: '2018-06-01', then: 'fail' },
  { given: { ...whole, exp_heat: 6001 }, on: '2018-06-01', then: 'fail' },
  { given: { ...whole, exp_util: 7001 }, on: '2018-06-01', then: 'fail' },
  { given: { ...whole, exp_wage: 8001 }, on: '2018-06-01', then: 'fail' },
  { given: { ...whole, exp_repair: 9001 }, on: '2018-06-01', then: 'fail' },
  { given: { ...whole, spent_total: 45001 }, on: '2010-06-01', then: 'fail' },
  { given: { ...whole, spent_total: 44999 }, on: '2026-08-01', then: 'fail' },
  { given: { ...whole, exp_food: null }, on: '2026-08-01', then: 'unknown', needs: ['exp_food'] },
  { given: {}, on: '2026-08-01', then: 'unknown', needs: ['exp_food', 'exp_cloth', 'exp_med', 'exp_other', 'exp_care', 'exp_heat', 'exp_util', 'exp_wage', 'exp_repair', 'spent_total'] },
];
