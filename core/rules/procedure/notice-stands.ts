import { all, any, atLeast, equal, look, type Condition } from '../../engine/condition.ts';
import { day, daysFrom, sum, type Quantity } from '../../engine/quantity.ts';
import { fact, type FactOf, type Reason, type Saying } from '../../engine/rule.ts';
import type { DateKey } from '../../model/fields.ts';

const full = (start: DateKey, end: DateKey): Quantity => daysFrom(day(start), day(end));
const counted = (start: DateKey, end: DateKey): Quantity => sum(full(start, end), 1);

/** A notice stands for so many full days; where only counting the first day too makes them, a person must look. */
export const stands = (start: DateKey, end: DateKey, least: Quantity): Condition =>
  any(atLeast(full(start, end), least), all(atLeast(counted(start, end), least), look(end)));

export const noticeFacts = (start: DateKey, end: DateKey, least: Quantity): Readonly<Record<string, FactOf>> => ({
  start: fact.date(day(start)),
  end: fact.date(day(end)),
  full: fact.number(full(start, end)),
  counted: fact.number(counted(start, end)),
  least: fact.number(least),
});

export const noticeReasons = (start: DateKey, end: DateKey, least: Quantity): readonly Reason[] => [
  { reason: 'borderline', on: 'unknown', when: equal(counted(start, end), least) },
];

export const noticeWords: Readonly<Record<'no' | 'borderline', Saying>> = {
  no: {
    says: { zh: '公示只有{counted}天，应满{least}天。', en: 'The notice stands for {counted} days; it should be {least}.' },
    why: { zh: '{start}至{end}，首尾都算是{counted}天。', en: '{start} to {end}: {counted} days with both ends counted.' },
    todo: { zh: '日期填错的改正；确实不足的，补足公示期。', en: 'Correct the dates; if it really was short, put the notice up for the rest.' },
  },
  borderline: {
    says: { zh: '公示首尾都算是{counted}天；开始当日不计则只有{full}天。', en: 'With both ends counted the notice stands for {counted} days; without the first, {full}.' },
    todo: { zh: '由经办人核实是否满{least}天。', en: 'A person must see whether it was {least} full days.' },
  },
};
