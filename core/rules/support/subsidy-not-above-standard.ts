import { yes } from '../../engine/answer.ts';
import { atMost, compute, equal } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** In Anhui the budget pays a subsidy of its own, which is not above the basic standard: what is paid is not the standard. Of other places nothing was seen. */
const inAnhui = compute(['region_code'], ([code]) => (code === null ? { is: 1, needs: ['region_code'] } : code.startsWith('34') ? yes : { is: 0, reason: 'elsewhere' }));

export default check({
  id: 'support/subsidy-not-above-standard',
  about: 'fiscal_amount',
  from: '2020-01-01',
  to: null,
  law: [cite('anhui-standards'), cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' })],
  title: { zh: '财政补助标准与供养标准', en: 'Budget subsidy and standard' },
  applies: inAnhui,
  when: atMost(amount('fiscal_amount'), amount('basic_amount')),
  facts: { fiscal: fact.yuan(amount('fiscal_amount')), basic: fact.yuan(amount('basic_amount')) },
  reasons: [{ reason: 'same', on: 'pass', when: equal(amount('fiscal_amount'), amount('basic_amount')) }],
  words: {
    same: { says: { zh: '财政补助与供养标准都是{basic}元，请看是否填成同一个数。', en: 'Subsidy and standard both say {basic} yuan: see whether one was copied.' } },
    no: {
      says: { zh: '财政补助{fiscal}元，高于供养标准{basic}元。', en: 'The subsidy of {fiscal} yuan is above the standard of {basic}.' },
      todo: { zh: '看两个数是否填反。', en: 'See whether the two were swapped.' },
    },
  },
});

export const covers = ['LOC-04'];

export const examples: readonly Example[] = [
  { given: { region_code: '340000', fiscal_amount: 69000, basic_amount: 91700 }, on: '2023-05-04', then: 'pass', reason: 'yes' },
  { given: { region_code: '340000', fiscal_amount: 91700, basic_amount: 91700 }, on: '2023-05-04', then: 'pass', reason: 'same' },
  { given: { region_code: '340000', fiscal_amount: 91701, basic_amount: 91700 }, on: '2023-05-04', then: 'fail' },
  { given: { region_code: '340000', fiscal_amount: 69000 }, on: '2023-05-04', then: 'unknown', needs: ['basic_amount'] },
  { given: { fiscal_amount: 91701, basic_amount: 91700 }, on: '2023-05-04', then: 'unknown', needs: ['region_code'] },
  { given: { region_code: '370923', fiscal_amount: 91701, basic_amount: 91700 }, on: '2023-05-04', then: 'not-applicable' },
];
