import { all, within, type Condition } from '../../engine/condition.ts';
import { amount, difference, pack, product, quotient, sum } from '../../engine/quantity.ts';
import { cite, conclusion, fact, type Example } from '../../engine/rule.ts';

const classes = ['food', 'cloth', 'med', 'other'] as const;
type Class = (typeof classes)[number];
const spent = sum(...classes.map((c) => amount(`exp_${c}`)));
const shareOf = (c: Class) => quotient(product(100, amount(`exp_${c}`)), spent);
const near = (c: Class): Condition =>
  within(shareOf(c), difference(amount(`split_${c}`), pack('spending.tolerance')), sum(amount(`split_${c}`), pack('spending.tolerance')));

/**
 * A place splits support money “in principle”: so this is a conclusion, and a no accuses nobody; it asks for a word of
 * explanation. No source gives a tolerance; the five points are a figure of our own, marked as such in its pack.
 */
export default conclusion({
  id: 'funding/spending-keeps-to-the-split',
  subject: 'ledger',
  about: 'exp_food',
  decides: 'split_kept',
  from: '2006-03-01',
  to: null,
  law: [cite('dongping-report', '第三部分', 'part 3')],
  title: { zh: '支出与规定比例', en: 'Spending and the split' },
  when: all(...classes.map(near)),
  facts: { food: fact.number(shareOf('food')), cloth: fact.number(shareOf('cloth')), med: fact.number(shareOf('med')), other: fact.number(shareOf('other')), least: fact.number(pack('spending.tolerance')) },
  words: {
    no: {
      says: { zh: '支出比例与规定相差超过{least}个百分点，请说明。', en: 'Spending differs from the split by more than {least} points; please explain.' },
      why: { zh: '伙食{food}%，衣被{cloth}%，医疗{med}%，其它{other}%。{least}个百分点是本规则库自定的容差。', en: 'Food {food}%, clothing {cloth}%, medical care {med}%, the rest {other}%. The {least} points are a tolerance of these rules’ own.' },
    },
  },
});

export const covers = ['SRC-13'];

const month = { exp_food: 70000, exp_cloth: 13000, exp_med: 10000, exp_other: 7000, split_food: 70, split_cloth: 13, split_med: 10, split_other: 7 };

/** One class takes from the other three, or gives to them, a third each. */
const shifted = (of: Class, by: number): Example['given'] => ({
  ...month,
  ...Object.fromEntries(classes.map((c) => [`exp_${c}`, month[`exp_${c}`] * 3 + (c === of ? by * 3 : -by)])),
});

export const examples: readonly Example[] = [
  { given: month, on: '2008-10-01', then: 'pass' },
  ...classes.flatMap((c) => [1, -1].flatMap((way): Example[] => [
    { given: shifted(c, 5000 * way), on: '2008-10-01', then: 'pass' },
    { given: shifted(c, 5010 * way), on: '2018-10-01', then: 'fail' },
  ])),
  { given: { ...month, split_med: null }, on: '2018-10-01', then: 'unknown', needs: ['split_med'] },
  { given: { ...month, exp_food: 0, exp_cloth: 0, exp_med: 0, exp_other: 0 }, on: '2018-10-01', then: 'unknown' },
];
