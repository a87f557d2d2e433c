import { atLeast, over } from '../../engine/condition.ts';
import { amount, pack, product, quotient, roundUp, sum } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

const exact = product(pack('basic.ratio'), amount('dibao_month'));
const basic = product(100, amount('basic_amount'));

/** The basic standard is at least the share of dibao that the province sets, compared to the fen. The ratio is no national rule: where no pack has it nobody knows. */
export default check({
  id: 'support/basic-at-ratio-of-dibao',
  about: 'basic_amount',
  from: '2016-02-10',
  to: null,
  law: [cite('provincial-support-measures'), cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' })],
  title: { zh: '基本生活标准与低保标准的比例', en: 'Basic standard and minimum living standard' },
  when: atLeast(basic, exact),
  facts: {
    entered: fact.yuan(amount('basic_amount')),
    dibao: fact.yuan(amount('dibao_month')),
    ratio: fact.number(quotient(pack('basic.ratio'), 100)),
    exact: fact.yuan(quotient(exact, 100)),
    least: fact.yuan(roundUp(quotient(exact, 100), 100)),
    source: fact.source('basic.ratio'),
  },
  reasons: [{ reason: 'rounded', on: 'fail', when: over(sum(basic, 10_000), exact) }],
  words: {
    rounded: {
      says: { zh: '{entered}元略低于低保的{ratio}倍，像是舍去了小数。', en: '{entered} yuan is a little under {ratio} times dibao: rounded down?' },
      why: { zh: '{dibao}元 × {ratio} ＝ {exact}元。依据：{source}。', en: '{dibao} × {ratio} = {exact} yuan. Source: {source}.' },
      todo: { zh: '不足一元的应向上取整，为{least}元。', en: 'A part of a yuan is rounded up: {least} yuan.' },
    },
    no: {
      says: { zh: '{entered}元低于低保标准的{ratio}倍。', en: '{entered} yuan is under {ratio} times the minimum living standard.' },
      why: { zh: '{dibao}元 × {ratio} ＝ {exact}元。依据：{source}。', en: '{dibao} × {ratio} = {exact} yuan. Source: {source}.' },
      todo: { zh: '核对两个标准的时间和城乡是否一致。', en: 'See whether both are of the same day and area.' },
    },
  },
});

export const covers = ['G14-09', 'LOC-03', 'LOC-05'];

export const examples: readonly Example[] = [
  { given: { basic_amount: 83200, dibao_month: 64000 }, on: '2020-07-01', place: '530000', then: 'pass' },
  { given: { basic_amount: 93800, dibao_month: 72100 }, on: '2023-07-01', place: '341500', then: 'pass' },
  { given: { basic_amount: 83199, dibao_month: 64000 }, on: '2020-07-01', place: '530000', then: 'fail', reason: 'rounded' },
  { given: { basic_amount: 83101, dibao_month: 64000 }, on: '2020-07-01', place: '530000', then: 'fail', reason: 'rounded' },
  { given: { basic_amount: 83100, dibao_month: 64000 }, on: '2020-07-01', place: '530000', then: 'fail', reason: 'no' },
  { given: { basic_amount: 93000, dibao_month: 62000 }, on: '2019-11-01', place: '370500', then: 'pass' },
  { given: { basic_amount: 80600, dibao_month: 62000 }, on: '2019-11-01', place: '370500', then: 'fail', reason: 'no' },
  { given: { basic_amount: 50000 }, on: '2020-07-01', place: '530000', then: 'unknown', needs: ['dibao_month'] },
  { given: { basic_amount: 50000, dibao_month: 60000 }, on: '2020-07-01', place: '611021', then: 'unknown', needs: ['pack:basic.ratio'] },
  { given: { basic_amount: 50000, dibao_month: 60000 }, on: '2020-07-01', place: '410000', then: 'unknown', needs: ['pack:basic.ratio'] },
];
