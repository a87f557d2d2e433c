import { over } from '../../engine/condition.ts';
import { amount, product, sum } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { placeFigure } from './figures.ts';

const floor = placeFigure('floor', 'year');

/** The standard is not below the floor or guide from above. Compared over a year; a month rounded down to the yuan is allowed. */
export default check({
  id: 'support/standard-at-least-floor',
  about: 'basic_amount',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第十条', 'article 10', { to: '2016-02-10' }),
    cite('opinion-2016', '“供养标准”', '“standards”', { from: '2016-02-10' }),
    cite('assistance-opinion-2020', '第六点', 'point 6', { from: '2020-08-25' }),
    cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' }),
  ],
  title: { zh: '供养标准与上级最低（指导）标准', en: 'Standard and the floor from above' },
  when: over(product(12, sum(amount('basic_amount'), 100)), floor),
  facts: {
    entered: fact.yuan(amount('basic_amount')),
    year: fact.yuan(product(12, amount('basic_amount'))),
    floor: fact.yuan(floor),
  },
  words: {
    no: {
      says: { zh: '每月{entered}元，低于最低（指导）标准每年{floor}元。', en: '{entered} yuan a month is under the floor of {floor} a year.' },
      why: { zh: '{entered}元 × 12 ＝ {year}元 ＜ {floor}元。', en: '{entered} × 12 = {year} < {floor} yuan.' },
      todo: { zh: '核对金额，再看当地标准是否应提高。', en: 'Check the sum, then see whether the standard must rise.' },
    },
  },
});

export const covers = ['P20-02', 'A40', 'D15'];

export const examples: readonly Example[] = [
  { given: { mode: 'centralised', basic_amount: 30000 }, on: '2010-10-01', place: '611021', then: 'pass' },
  { given: { mode: 'centralised', basic_amount: 12000 }, on: '2010-09-30', place: '611021', then: 'fail' },
  { given: { mode: 'home-based', basic_amount: 26667 }, on: '2010-10-01', place: '611021', then: 'pass' },
  { given: { mode: 'home-based', basic_amount: 26566 }, on: '2010-10-01', place: '611021', then: 'fail' },
  { given: { mode: 'home-based', basic_amount: 26567 }, on: '2010-10-01', place: '611021', then: 'pass' },
  { given: { mode: 'centralised', basic_amount: 19167 }, on: '2008-05-04', place: '371100', then: 'pass' },
  { given: { mode: 'home-based', basic_amount: 11667 }, on: '2008-05-04', place: '371100', then: 'pass' },
  { given: { mode: 'centralised', basic_amount: 60000, hukou_type: 'rural' }, on: '2019-05-04', place: '431100', then: 'pass' },
  { given: { mode: 'centralised', basic_amount: 60000, hukou_type: 'urban' }, on: '2019-05-04', place: '431100', then: 'fail' },
  { given: { mode: 'home-based', basic_amount: 40000, hukou_type: 'rural' }, on: '2019-05-04', place: '431100', then: 'pass' },
  { given: { mode: 'home-based', basic_amount: 61500, hukou_type: 'urban' }, on: '2019-05-04', place: '431100', then: 'fail' },
  { given: { mode: 'home-based', basic_amount: 83200 }, on: '2020-09-01', place: '530000', then: 'pass' },
  { given: { basic_amount: 30000 }, on: '2010-10-01', place: '611021', then: 'unknown', needs: ['mode'] },
  { given: { mode: 'centralised', basic_amount: 30000 }, on: '2010-10-01', place: '370923', then: 'unknown', needs: ['pack:floor.rural.centralised'] },
];
