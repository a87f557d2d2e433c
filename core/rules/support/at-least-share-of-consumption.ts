import { atLeast } from '../../engine/condition.ts';
import { amount, pack, product, quotient } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

const least = product(pack('basic.consumption.ratio'), amount('consumption_last_year'));

/** Where the place ties the standard to last year’s rural consumption a head: Fujian, 70 % since February 2013, 60 % before. */
export default check({
  id: 'support/at-least-share-of-consumption',
  about: 'basic_amount_year',
  from: '2006-03-01',
  to: '2016-02-10',
  law: [cite('regulations-2006', '第十条', 'article 10'), cite('fujian-2013', undefined, undefined, { from: '2013-02-01' })],
  title: { zh: '供养标准与农村人均消费支出', en: 'Standard and rural consumption' },
  when: atLeast(product(100, amount('basic_amount_year')), least),
  facts: {
    standard: fact.yuan(amount('basic_amount_year')),
    consumption: fact.yuan(amount('consumption_last_year')),
    ratio: fact.percent(quotient(pack('basic.consumption.ratio'), 100)),
    least: fact.yuan(quotient(least, 100)),
    source: fact.source('basic.consumption.ratio'),
  },
  words: {
    no: {
      says: { zh: '年标准{standard}元，低于人均消费支出的{ratio}。', en: '{standard} yuan a year is under {ratio} of consumption a head.' },
      why: { zh: '{consumption}元 × {ratio} ＝ {least}元。依据：{source}。', en: '{consumption} × {ratio} = {least} yuan. Source: {source}.' },
      todo: { zh: '核对是否用了上一年的统计数。', en: 'See whether last year’s statistics were taken.' },
    },
  },
});

export const covers = ['LOC-07'];

export const examples: readonly Example[] = [
  { given: { basic_amount_year: 530740, consumption_last_year: 758200 }, on: '2013-03-04', place: '350600', then: 'pass' },
  { given: { basic_amount_year: 530739, consumption_last_year: 758200 }, on: '2013-02-01', place: '350600', then: 'fail' },
  { given: { basic_amount_year: 454920, consumption_last_year: 758200 }, on: '2013-01-31', place: '350600', then: 'pass' },
  { given: { basic_amount_year: 530740 }, on: '2013-03-04', place: '350600', then: 'unknown', needs: ['consumption_last_year'] },
  { given: { basic_amount_year: 530740, consumption_last_year: 758200 }, on: '2013-03-04', place: '611021', then: 'unknown', needs: ['pack:basic.consumption.ratio'] },
];
