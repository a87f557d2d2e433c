import { equal } from '../../engine/condition.ts';
import { amount, difference, sum } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { oversightLaw } from './fund-law.ts';

const left = difference(sum(amount('opening'), amount('income_total')), amount('spent_total'));

/** Opening balance and income less spending leave the closing balance. */
export default check({
  id: 'funding/ledger-balances',
  subject: 'ledger',
  about: 'closing',
  from: '2006-03-01',
  to: null,
  law: oversightLaw,
  title: { zh: '收支结余', en: 'Balance of the ledger' },
  when: equal(left, amount('closing')),
  facts: { opening: fact.yuan(amount('opening')), income: fact.yuan(amount('income_total')), spent: fact.yuan(amount('spent_total')), left: fact.yuan(left), closing: fact.yuan(amount('closing')) },
  words: {
    no: {
      says: { zh: '收支相抵应结余{left}元，账上是{closing}元。', en: 'Income less spending leaves {left} yuan; the ledger says {closing}.' },
      why: { zh: '{opening} ＋ {income} － {spent} ＝ {left}。', en: '{opening} + {income} − {spent} = {left}.' },
      todo: { zh: '核对四个数，找出漏记或重记的一笔。', en: 'Check the four figures for an entry left out or made twice.' },
    },
  },
});

export const covers: readonly string[] = [];

const month = { opening: 100000, income_total: 230000, spent_total: 180001, closing: 149999 };

export const examples: readonly Example[] = [
  { given: month, on: '2010-06-01', then: 'pass' },
  { given: { ...month, closing: 149998 }, on: '2010-06-01', then: 'fail' },
  { given: { ...month, closing: 150000 }, on: '2018-06-01', then: 'fail' },
  { given: { ...month, opening: null, spent_total: null }, on: '2026-08-01', then: 'unknown', needs: ['opening', 'spent_total'] },
  { given: {}, on: '2026-08-01', then: 'unknown', needs: ['opening', 'income_total', 'spent_total', 'closing'] },
];
