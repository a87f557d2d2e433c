import { equal } from '../../engine/condition.ts';
import { amount, roundTo, sum } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

const whole = roundTo(sum(amount('split_food'), amount('split_cloth'), amount('split_med'), amount('split_other')), 0.01);

/** The classes into which a place splits support money make 100 %: in Dongping 70, 13, 10 and 7. */
export default check({
  id: 'funding/split-makes-the-whole',
  subject: 'ledger',
  about: 'split_food',
  from: '2006-03-01',
  to: null,
  law: [cite('dongping-report', '第三部分', 'part 3')],
  title: { zh: '支出比例合计', en: 'The split adds up' },
  when: equal(whole, 100),
  facts: { whole: fact.number(whole) },
  words: {
    no: {
      says: { zh: '伙食、衣被、医疗、其它的比例合计{whole}%。', en: 'The shares for food, clothing, medical care and the rest add up to {whole}%.' },
      todo: { zh: '对照当地规定改正，合计应为100%。', en: 'Correct them from the place’s rule; they make 100%.' },
    },
  },
});

export const covers = ['SRC-13', 'D22'];

const split = { split_food: 70, split_cloth: 13, split_med: 10, split_other: 7 };

export const examples: readonly Example[] = [
  { given: split, on: '2008-10-01', then: 'pass' },
  { given: { split_food: 70.1, split_cloth: 13.3, split_med: 9.5, split_other: 7.1 }, on: '2008-10-01', then: 'pass' },
  { given: { ...split, split_food: 71 }, on: '2008-10-01', then: 'fail' },
  { given: { ...split, split_cloth: 12 }, on: '2008-10-01', then: 'fail' },
  { given: { ...split, split_med: 10.01 }, on: '2018-10-01', then: 'fail' },
  { given: { ...split, split_other: 0 }, on: '2018-10-01', then: 'fail' },
  { given: { ...split, split_other: null }, on: '2018-10-01', then: 'unknown', needs: ['split_other'] },
  { given: { split_food: 0.2, split_cloth: 73.9, split_med: 15.9, split_other: 10 }, on: '2018-10-01', then: 'pass' },
];
