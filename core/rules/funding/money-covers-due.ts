import { atLeast } from '../../engine/condition.ts';
import { amount, difference, sum } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { budgetLaw } from './fund-law.ts';

const there = sum(amount('opening'), amount('income_total'));

/** What was there and came in covers what is due: a county’s share alone (12 % in Luonan) does not. */
export default check({
  id: 'funding/money-covers-due',
  subject: 'ledger',
  about: 'income_total',
  from: '2006-03-01',
  to: null,
  law: budgetLaw,
  title: { zh: '资金够不够发', en: 'Money enough for what is due' },
  when: atLeast(there, amount('due_total')),
  facts: { there: fact.yuan(there), due: fact.yuan(amount('due_total')), gap: fact.yuan(difference(amount('due_total'), there)) },
  words: {
    no: {
      says: { zh: '应发{due}元，到账连结余{there}元，差{gap}元。', en: 'Due: {due} yuan; there: {there}, with the opening balance. {gap} are missing.' },
      todo: { zh: '核对上级拨款是否到账、是否入账。', en: 'See whether money from above has come and is entered.' },
    },
  },
});

export const covers = ['A35'];

export const examples: readonly Example[] = [
  { given: { opening: 0, income_total: 575640000, due_total: 575640000 }, on: '2010-12-31', place: '611021', then: 'pass' },
  { given: { opening: 1, income_total: 575639999, due_total: 575640000 }, on: '2018-12-31', then: 'pass' },
  { given: { opening: 0, income_total: 70000000, due_total: 575640000 }, on: '2010-12-31', place: '611021', then: 'fail' },
  { given: { opening: 0, income_total: 575639999, due_total: 575640000 }, on: '2026-08-01', then: 'fail' },
  { given: { income_total: 70000000 }, on: '2010-12-31', then: 'unknown', needs: ['opening', 'due_total'] },
];
