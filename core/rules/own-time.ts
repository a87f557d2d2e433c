import { yes } from '../engine/answer.ts';
import { all, any, atLeast, compute, given, under, type Condition } from '../engine/condition.ts';
import { day, givenDay } from '../engine/quantity.ts';
import { addDays, isRealDate, type PlainDate } from '../format/dates.ts';
import type { ValueKey } from '../model/fields.ts';

/** A month stands for its first day; what is no day says nothing. */
const days = (values: readonly unknown[]): PlainDate[] =>
  values.flatMap((v) => (typeof v !== 'string' ? [] : [v.length === 7 ? `${v}-01` : v])).filter(isRealDate);

const isDay = (v: unknown): v is PlainDate => typeof v === 'string' && isRealDate(v.length === 7 ? `${v}-01` : v);

const turns = new WeakMap<Condition, PlainDate>();
/** The day on which one law gave way to another that such a condition turns on; a condition of another kind has none. */
export const turnOf = (condition: Condition): PlainDate | undefined => turns.get(condition);

function turning(day: PlainDate, condition: Condition): Condition {
  turns.set(condition, day);
  return condition;
}

/** Yes, unless a day that is entered is of before the first: then another law spoke. */
export const unlessBefore = (first: PlainDate, ...of: readonly ValueKey[]): Condition =>
  turning(first, compute(of, (values) => (days(values).some((d) => d < first) ? { is: 0, reason: 'before' } : yes), [], (values) => (values.some((v) => typeof v === 'string' && v < first && isDay(v)) ? 0 : 2)));

/** Yes, unless what is looked at was done when the law had gone out of force, in a case that began under it. */
export const unlessFrom = (end: PlainDate, ...of: readonly ValueKey[]): Condition =>
  turning(end, compute(of, (values) => (days(values).some((d) => d >= end) ? { is: 0, reason: 'after' } : yes), [], (values) => (values.some((v) => typeof v === 'string' && v >= end && isDay(v)) ? 0 : 2)));

/**
 * The case is of the law's own time. A form without a date of application is judged by the law of today; where one of
 * its steps is of before, it is an older case, of which that law says nothing.
 * @param texts first days in force of the texts that the rule goes by
 */
export const ofItsLaw = (...texts: readonly [PlainDate, ...PlainDate[]]): Condition =>
  all(...texts.map((text) => any(under(day('case_day'), givenDay(text)), atLeast(day('first_step'), givenDay(text)))));

/**
 * Decided while the law was in force. A case that began in its last half year may have been decided under the next one:
 * without the day of the decision nobody knows.
 */
export const decidedUnder = (end: PlainDate): Condition =>
  turning(end, all(unlessFrom(end, 'county_decision_date'), any(under(day('case_day'), givenDay(addDays(end, -183))), given('county_decision_date'))));
