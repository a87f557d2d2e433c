import type { PlainDate } from '../format/dates.ts';
import type { DateKey, FieldKey, ListKey, ValueKey, ValueOf } from '../model/fields.ts';
import type { ParameterKey } from '../policy/parameters.ts';
import type { Condition } from './condition.ts';

/** A field, or a field of the row at hand, written `obligors.age`. */
export type Ref = ValueKey | `${ListKey}.${string}`;

/** A figure of the policy pack, folded in as a constant when a rule is compiled for a place and a period. */
export interface ParameterRef {
  readonly q: 'figure';
  readonly parameter: ParameterKey;
  /** A sum of money is brought to this period: a yearly one divided by 12, to the fen. */
  readonly per?: 'month' | 'year';
}

/**
 * Something that can be measured, as data: numbers, money in fen, days (whole, since 1970-01-01). Unknown as soon as
 * a part of it is unknown. A closed set of kinds.
 */
export type Quantity =
  | number
  | ParameterRef
  | { readonly q: 'field'; readonly field: Ref }
  | { readonly q: 'given-day'; readonly day: PlainDate }
  | { readonly q: 'sum' | 'product' | 'least' | 'greatest'; readonly of: readonly Quantity[] }
  | { readonly q: 'difference' | 'quotient'; readonly of: readonly [Quantity, Quantity] }
  | { readonly q: 'round'; readonly of: Quantity; readonly to: number; readonly way: 'up' | 'down' | 'nearest' }
  /** Whole years, whole months, working days from the first day to the second. */
  | { readonly q: 'years' | 'months' | 'workdays'; readonly of: readonly [Quantity, Quantity] }
  | { readonly q: 'after-workdays' | 'after-months' | 'after-years'; readonly of: readonly [Quantity, Quantity] }
  /** The first day of the month that is so many months after a day's own: 0 is its own month. */
  | { readonly q: 'month-start'; readonly of: Quantity; readonly plus: number }
  /** How many of the conditions hold; how many rows there are, or are such; what a field comes to over the rows. */
  | { readonly q: 'count'; readonly of: readonly Condition[] }
  | { readonly q: 'rows'; readonly list: ListKey; readonly where: Condition | null }
  | { readonly q: 'total'; readonly list: ListKey; readonly of: Quantity; readonly where: Condition | null }
  /** One quantity for each code of a field. */
  | { readonly q: 'by'; readonly field: Ref; readonly cases: Readonly<Record<string, Quantity>> }
  /** One quantity where a condition holds, another where it does not. */
  | { readonly q: 'either'; readonly when: Condition; readonly then: Quantity; readonly otherwise: Quantity };

type NumberKey = { [K in ValueKey]: [ValueOf<K>] extends [number] ? K : never }[ValueKey];
type CodeKey = { [K in ValueKey]: ValueOf<K> extends string ? (string extends ValueOf<K> ? never : K) : never }[ValueKey];
type MonthKey = Extract<{ [K in FieldKey]: K }[FieldKey], ValueKey>;

/** `pack('old.age')`: the figure in force; `pack('standard.rural.centralised', 'month')`: money brought to a month. */
export const pack = (parameter: ParameterKey, per?: 'month' | 'year'): ParameterRef => ({ q: 'figure', parameter, ...(per && { per }) });

/** The number, or the fen, of a field. */
export const amount = (field: NumberKey): Quantity => ({ q: 'field', field });
/** The day of a field; a field of a month stands for the month's first day. */
export const day = (field: DateKey | MonthKey): Quantity => ({ q: 'field', field });
export const givenDay = (on: PlainDate): Quantity => ({ q: 'given-day', day: on });

export const sum = (...of: readonly Quantity[]): Quantity => ({ q: 'sum', of });
export const product = (...of: readonly Quantity[]): Quantity => ({ q: 'product', of });
export const least = (...of: readonly Quantity[]): Quantity => ({ q: 'least', of });
export const greatest = (...of: readonly Quantity[]): Quantity => ({ q: 'greatest', of });
export const difference = (a: Quantity, b: Quantity): Quantity => ({ q: 'difference', of: [a, b] });
/** a ÷ b; unknown where b is 0. */
export const quotient = (a: Quantity, b: Quantity): Quantity => ({ q: 'quotient', of: [a, b] });
export const roundUp = (of: Quantity, to: number): Quantity => ({ q: 'round', of, to, way: 'up' });
export const roundDown = (of: Quantity, to: number): Quantity => ({ q: 'round', of, to, way: 'down' });
export const roundTo = (of: Quantity, to: number): Quantity => ({ q: 'round', of, to, way: 'nearest' });

/** Days from one day to another: the first is not counted, the last is. */
export const daysFrom = (from: Quantity, to: Quantity): Quantity => difference(to, from);
export const workdaysFrom = (from: Quantity, to: Quantity): Quantity => ({ q: 'workdays', of: [from, to] });
export const yearsFrom = (from: Quantity, to: Quantity): Quantity => ({ q: 'years', of: [from, to] });
export const monthsFrom = (from: Quantity, to: Quantity): Quantity => ({ q: 'months', of: [from, to] });
export const daysAfter = (from: Quantity, days: Quantity): Quantity => sum(from, days);
export const workdaysAfter = (from: Quantity, days: Quantity): Quantity => ({ q: 'after-workdays', of: [from, days] });
export const monthsAfter = (from: Quantity, months: Quantity): Quantity => ({ q: 'after-months', of: [from, months] });
export const yearsAfter = (from: Quantity, years: Quantity): Quantity => ({ q: 'after-years', of: [from, years] });
export const monthStart = (of: Quantity, plus = 0): Quantity => ({ q: 'month-start', of, plus });

export const countOf = (...of: readonly Condition[]): Quantity => ({ q: 'count', of });
export const by = <K extends CodeKey>(field: K, cases: { readonly [C in ValueOf<K>]?: Quantity }): Quantity => ({ q: 'by', field, cases: cases as Record<string, Quantity> });
export const either = (when: Condition, then: Quantity, otherwise: Quantity): Quantity => ({ q: 'either', when, then, otherwise });

/** The parts that a quantity is made of. */
export function partsOf(q: Quantity): readonly Quantity[] {
  if (typeof q === 'number') return [];
  switch (q.q) {
    case 'sum':
    case 'product':
    case 'least':
    case 'greatest':
    case 'difference':
    case 'quotient':
    case 'years':
    case 'months':
    case 'workdays':
    case 'after-workdays':
    case 'after-months':
    case 'after-years':
      return q.of;
    case 'round':
    case 'month-start':
    case 'total':
      return [q.of];
    case 'by':
      return Object.values(q.cases);
    case 'either':
      return [q.then, q.otherwise];
    default:
      return [];
  }
}

/** The conditions that a quantity asks. */
export function askedBy(q: Quantity): readonly Condition[] {
  if (typeof q === 'number') return [];
  if (q.q === 'count') return q.of;
  if (q.q === 'either') return [q.when];
  return (q.q === 'rows' || q.q === 'total') && q.where ? [q.where] : [];
}
