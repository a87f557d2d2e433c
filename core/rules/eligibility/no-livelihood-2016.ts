import { yes, type Answer, type Need } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';

/** No source of livelihood under the determination measures of 2016 and 2021: income strictly below the dibao line, property within the local limit. */
export default conclusion({
  id: 'eligibility/no-livelihood-2016',
  about: 'income_year',
  decides: 'no_livelihood',
  from: '2016-10-10',
  to: null,
  law: [
    cite('determination-2016', '第六条', 'article 6', { to: '2021-07-01' }),
    cite('determination-2021', '第六条、第七条', 'articles 6 and 7', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' }),
  ],
  title: { zh: '无生活来源', en: 'No source of livelihood' },
  when: compute(
    ['income_year', 'income_month', 'dibao_month', 'property_fits'],
    ([incomeYear, incomeMonth, onForm, property], [dibao]): Answer => {
      const line = onForm ?? (dibao.known ? dibao.value : null);
      const incomes = [incomeYear, incomeMonth === null ? null : incomeMonth * 12].filter((i) => i !== null);
      // The higher one is told; where the two say different things of the line, nobody knows.
      const income = incomes.length === 0 ? null : Math.max(...incomes);
      const sides = new Set(incomes.map((i) => (i === 0 ? true : line === null ? null : i < line * 12)));
      // An income of nothing is below any line, known or not.
      const below = sides.size === 1 ? ([...sides][0] ?? null) : null;
      if (property === 'no') return { is: 0, reason: 'property' };
      if (below === false && income !== null && line !== null) {
        return { is: 0, reason: 'income', facts: { income: { yuan: income }, line: { yuan: line }, year: { yuan: line * 12 } } };
      }
      if (below && property === 'yes') {
        return line === null || income === null ? yes : { is: 2, reason: 'below', facts: { income: { yuan: income }, line: { yuan: line }, year: { yuan: line * 12 } } };
      }
      const needs: Need[] = [];
      if (income === null || sides.size > 1) needs.push('income_year');
      if (below === null && line === null) needs.push('dibao_month');
      if (property === null) needs.push('property_fits');
      return { is: 1, needs };
    },
    ['dibao.rural'],
  ),
  words: {
    yes: { says: { zh: '没有收入，家庭财产符合规定。', en: 'No income; property within the limit.' } },
    below: {
      says: { zh: '收入低于当地低保标准，家庭财产符合规定。', en: 'Income below the minimum living standard; property within the limit.' },
      why: { zh: '年收入{income}元 ＜ {line}元 × 12 ＝ {year}元。', en: '{income} yuan a year < {line} × 12 = {year} yuan.' },
    },
    income: {
      says: { zh: '收入不低于当地低保标准，未显示无生活来源。', en: 'Income isn’t below the minimum living standard.' },
      why: { zh: '年收入{income}元，界线是{line}元 × 12 ＝ {year}元，须低于此数。', en: '{income} yuan a year; the line is {line} × 12 = {year} yuan, and income must be below it.' },
      todo: {
        zh: '核对收入是否计入了不应计入的项目：基础养老金、社会保险待遇、优待抚恤金、高龄津贴等。',
        en: 'See whether what must be left out was counted: the basic pension, social insurance benefits, special care pensions, old-age allowance.',
      },
    },
    property: { says: { zh: '登记的家庭财产不符合当地规定。', en: 'Property is entered as over the local limit.' } },
  },
});

export const examples: readonly Example[] = [
  { given: { income_year: 240000, dibao_month: 40000, property_fits: 'yes' }, on: '2018-10-10', then: 'pass', reason: 'below' },
  { given: { income_year: 0, property_fits: 'yes' }, on: '2018-10-10', then: 'pass' },
  { given: { income_year: 480000, dibao_month: 40000, property_fits: 'yes' }, on: '2018-10-10', then: 'fail', reason: 'income' },
  { given: { income_year: 0, income_month: 50000, dibao_month: 40000, property_fits: 'yes' }, on: '2018-10-10', then: 'unknown', needs: ['income_year'] },
  { given: { property_fits: 'no' }, on: '2022-10-10', then: 'fail', reason: 'property' },
  { given: { income_year: 240000 }, on: '2022-10-10', then: 'unknown', needs: ['dibao_month', 'property_fits'] },
  { given: { income_month: 20000, dibao_month: 40000 }, on: '2022-10-10', then: 'unknown', needs: ['property_fits'] },
];
