import { atLeast, choice } from '../../engine/condition.ts';
import { amount, either, pack, product } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

const guide = either(choice('hukou_type').is('rural'), pack('floor.dibao.rural', 'year'), pack('floor.dibao.urban', 'year'));

/** A city’s dibao standard is not below the province’s guide; the standard of support is measured by it. */
export default check({
  id: 'support/dibao-at-least-guide',
  about: 'dibao_month',
  from: '2020-08-25',
  to: null,
  law: [cite('assistance-opinion-2020', '第六点', 'point 6'), cite('assistance-law-2026', '第十九条', 'article 19', { from: '2026-07-01' })],
  title: { zh: '当地低保标准与省级指导标准', en: 'Minimum living standard and the province’s guide' },
  when: atLeast(product(12, amount('dibao_month')), guide),
  facts: { entered: fact.yuan(amount('dibao_month')), year: fact.yuan(product(12, amount('dibao_month'))), guide: fact.yuan(guide) },
  words: {
    no: {
      says: { zh: '低保每月{entered}元，低于省级指导标准每年{guide}元。', en: '{entered} yuan a month is under the guide of {guide} a year.' },
      why: { zh: '{entered}元 × 12 ＝ {year}元 ＜ {guide}元。', en: '{entered} × 12 = {year} < {guide} yuan.' },
      todo: { zh: '核对城乡和时间；本栏填每月的数。', en: 'Check area and day; enter the monthly figure here.' },
    },
  },
});

export const covers = ['L26-07', 'P20-02'];

export const examples: readonly Example[] = [
  { given: { dibao_month: 64000, hukou_type: 'urban' }, on: '2020-10-01', place: '530000', then: 'pass' },
  { given: { dibao_month: 63999, hukou_type: 'urban' }, on: '2020-10-01', place: '530000', then: 'fail' },
  { given: { dibao_month: 37500, hukou_type: 'rural' }, on: '2020-10-01', place: '530000', then: 'pass' },
  { given: { dibao_month: 37499, hukou_type: 'rural' }, on: '2020-10-01', place: '530000', then: 'fail' },
  { given: { dibao_month: 40000 }, on: '2020-10-01', place: '530000', then: 'unknown', needs: ['hukou_type'] },
  { given: { dibao_month: 64000, hukou_type: 'urban' }, on: '2026-10-01', place: '530000', then: 'unknown', needs: ['pack:floor.dibao.urban'] },
];
