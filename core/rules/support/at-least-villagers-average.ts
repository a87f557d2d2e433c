import { atLeast } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** The standard is not below what the villagers of the place live on: the general level in 1994, the average in 2006. What that is measured by, each province says. */
export default check({
  id: 'support/at-least-villagers-average',
  about: 'basic_amount_year',
  from: '1994-01-23',
  to: '2016-02-10',
  law: [cite('regulations-1994', '第十条', 'article 10', { to: '2006-03-01' }), cite('regulations-2006', '第十条', 'article 10', { from: '2006-03-01' })],
  title: { zh: '供养标准与村民平均生活水平', en: 'Standard and the villagers’ average' },
  when: atLeast(amount('basic_amount_year'), amount('villagers_average_year')),
  facts: { standard: fact.yuan(amount('basic_amount_year')), average: fact.yuan(amount('villagers_average_year')) },
  words: {
    no: {
      says: { zh: '年标准{standard}元，低于村民平均生活水平{average}元。', en: '{standard} yuan a year is under the villagers’ average of {average}.' },
      todo: { zh: '核对年份和口径；当地标准应随村民生活水平提高。', en: 'Check year and measure; the standard rises with the villagers’ level.' },
    },
  },
});

export const covers = ['L94-06', 'L06-16'];

export const examples: readonly Example[] = [
  { given: { basic_amount_year: 360000, villagers_average_year: 360000 }, on: '2010-05-04', then: 'pass' },
  { given: { basic_amount_year: 359999, villagers_average_year: 360000 }, on: '2010-05-04', then: 'fail' },
  { given: { basic_amount_year: 100000, villagers_average_year: 120000 }, on: '2000-05-04', then: 'fail' },
  { given: { basic_amount_year: 360000 }, on: '2010-05-04', then: 'unknown', needs: ['villagers_average_year'] },
  { given: { basic_amount_year: 100, villagers_average_year: 360000 }, on: '2016-02-10', then: 'not-applicable' },
];
