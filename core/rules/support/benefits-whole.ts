import { all, any, choice, type Condition, implies, named, number, rows } from '../../engine/condition.ts';
import type { Quantity } from '../../engine/quantity.ts';
import type { Example, Saying } from '../../engine/rule.ts';
import type { ValueOf } from '../../model/fields.ts';

type Item = NonNullable<ValueOf<'benefits'>['rows'][number]['item']>;

const names = {
  food: ['粮油、副食品和燃料', 'food and fuel'],
  clothing: ['服装、被褥和零用钱', 'clothing, bedding and pocket money'],
  housing: ['住房', 'housing'],
  living: ['基本生活条件', 'basic living'],
  medical: ['疾病治疗', 'treatment'],
  funeral: ['丧葬', 'burial'],
} as const;

export const gives = (item: Item): Condition => rows('benefits').some((b) => b.choice('item').is(item));

/** Each of the items, under the law's own name. */
export const each = (...items: readonly (keyof typeof names)[]): Condition => all(...items.map((item) => named(names[item][0], names[item][1], gives(item))));

/** Basic living, or what it is made of, by the names of the older texts. */
export const givesLiving: Condition = named(names.living[0], names.living[1], any(gives('living'), all(gives('food'), gives('clothing'))));
/** Whoever can't wholly care for themselves is cared for. */
export const careIfUnable: Condition = named('照料', 'care', implies(choice('self_care').oneOf('partial', 'full'), gives('care')));

/** Whoever is in compulsory schooling, below an age at which nobody is. */
export const schoolingIf = (below: Quantity): Condition =>
  named('义务教育费用', 'the cost of compulsory schooling', implies(all(number('age_on_day').under(below), choice('school_stage').is('compulsory')), gives('schooling')));

export const wholeWords: Readonly<Record<string, Saying>> = {
  no: {
    says: { zh: '供养内容缺：{grounds}。', en: 'Missing from what is given: {grounds}.' },
    todo: { zh: '对照供养内容逐项落实；漏填的补上。', en: 'See to each item; enter what was left out.' },
  },
};

/** A whole list passes; each item taken away is missed. */
export const wholeExamples = (items: readonly Item[], rest: Pick<Example, 'given' | 'on'>): readonly Example[] => {
  const given = (of: readonly Item[], complete = true): Example['given'] => ({ ...rest.given, benefits: { rows: of.map((item) => ({ item })), complete } });
  return [
    { given: given(items), on: rest.on, then: 'pass' },
    ...items.map((item): Example => ({ given: given(items.filter((i) => i !== item)), on: rest.on, then: 'fail' })),
    { given: given(items.slice(1), false), on: rest.on, then: 'unknown', needs: ['benefits'] },
  ];
};
