import { all, atLeast, named, under } from '../../engine/condition.ts';
import { amount, pack, product } from '../../engine/quantity.ts';
import { cite, conclusion, fact, type Example } from '../../engine/rule.ts';

const top = product(pack('dibao.edge.times'), amount('dibao_month'));

/** Income at or above the minimum living standard, and below as a rule 1.5 times of it: such a household may be on the edge of the allowance. */
export default conclusion({
  id: 'eligibility/income-on-the-edge',
  about: 'income_month',
  decides: 'edge_income',
  from: '2021-07-01',
  to: null,
  law: [
    cite('dibao-measures-2021', '第八条', 'article 8'),
    cite('assistance-law-2026', '第十三条', 'article 13', { from: '2026-07-01' }),
  ],
  title: { zh: '低保边缘收入', en: 'Income on the edge of the allowance' },
  when: all(
    named('不低于低保标准', 'not below the minimum living standard', atLeast(amount('income_month'), amount('dibao_month'))),
    named('低于边缘线', 'below the edge', under(amount('income_month'), top)),
  ),
  facts: { income: fact.yuan(amount('income_month')), line: fact.yuan(amount('dibao_month')), top: fact.yuan(top) },
  words: {
    yes: { says: { zh: '收入在低保边缘范围，可核查低保边缘家庭。', en: 'Income is on the edge of the allowance: see whether the household counts as such.' }, why: { zh: '{line}元 ≤ {income}元 ＜ {top}元。', en: '{line} ≤ {income} < {top} yuan a month.' } },
    no: { says: { zh: '收入不在低保边缘范围。', en: 'Income isn’t on the edge of the allowance.' }, why: { zh: '每月{income}元，范围是{line}元至{top}元（不含）。', en: '{income} yuan a month; the range is {line} up to, not including, {top}.' } },
  },
});

export const covers: readonly string[] = ['D21-04'];

export const examples: readonly Example[] = [
  { given: { income_month: 40000, dibao_month: 40000 }, on: '2022-10-10', then: 'pass' },
  { given: { income_month: 59999, dibao_month: 40000 }, on: '2022-10-10', then: 'pass' },
  { given: { income_month: 60000, dibao_month: 40000 }, on: '2022-10-10', then: 'fail' },
  { given: { income_month: 39999, dibao_month: 40000 }, on: '2022-10-10', then: 'fail' },
  { given: { income_month: 40000 }, on: '2022-10-10', then: 'unknown', needs: ['dibao_month'] },
];
