import { amount, quotient, roundDown } from '../../engine/quantity.ts';
import { cite, fact, work, type Example } from '../../engine/rule.ts';
import { homeLaw } from './home-law.ts';

const each = roundDown(quotient(amount('side_income'), amount('residents')), 1);

/** Side income a resident and year: 30,000 ÷ 38 = 789.47 in one home of Luonan, 600,000 ÷ 1,941 = 309.11 in Dongping. */
export default work({
  id: 'institution/side-income-for-each',
  subject: 'institution',
  about: 'side_income',
  decides: 'side_income_each',
  from: '2006-03-01',
  to: null,
  law: [...homeLaw('第十六条', 'article 16'), cite('luonan-report', '第四部分', 'part 4'), cite('dongping-report', '第六部分', 'part 6')],
  title: { zh: '人均院办经济收入', en: 'Side income for each resident' },
  quantity: each,
  facts: { each: fact.yuan(each), income: fact.yuan(amount('side_income')), residents: fact.number(amount('residents')) },
  words: { yes: { says: { zh: '院办经济平均每人每年{each}元。', en: 'Side income: {each} yuan a resident and year.' }, why: { zh: '{income}元 ÷ {residents}人。', en: '{income} yuan ÷ {residents} residents.' } } },
});

export const covers = ['A39', 'D38'];

export const examples: readonly Example[] = [
  { given: { side_income: 3000000, residents: 38 }, on: '2010-06-01', then: 'pass', decides: 78947 },
  { given: { side_income: 60000000, residents: 1941 }, on: '2008-06-01', then: 'pass', decides: 30911 },
  { given: { side_income: 3000000, residents: 0 }, on: '2026-08-01', then: 'unknown', needs: ['residents'] },
  { given: { residents: 38 }, on: '2018-06-01', then: 'unknown', needs: ['side_income'] },
];
