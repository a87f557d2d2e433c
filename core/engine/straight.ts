import type { Condition } from './condition.ts';
import type { ParameterKey } from '../policy/parameters.ts';
import type { Binding, Decide } from './binding.ts';
import { figureOf } from './figure.ts';
import { askedBy, partsOf, type Quantity } from './quantity.ts';
import type { Rule } from './rule.ts';
import type { RunRule } from './run.ts';
import { isOpen, type ListSlots, type Slots } from './slots.ts';
import { NO, UNKNOWN, YES, negate, type Truth } from './truth.ts';

// What straight-line code is made of: rules written out as plain code when the product is built, so that running one
// is no walk over its parts. It says the same as the closures that `compile.ts` makes; a test holds the two together.

/** A figure as a plain number, NaN where the packs lack it. */
export type FigureOf = (parameter: ParameterKey, per?: 'month' | 'year') => number;

/** Makes the code of one rule for a place and a period. @param others what was not written out, in the order of `othersOf` */
export type MakeRun = (figure: FigureOf, others: readonly Decide[]) => RunRule;

/** The code of rules, by their ids. */
export type Straight = Readonly<Record<string, MakeRun>>;

/** The value of a number's slot. */
export const num = (v: unknown): number => (isOpen(v) ? Number.NaN : (v as number));

export const ge = (a: number, b: number): Truth => (a >= b ? YES : a < b ? NO : UNKNOWN);
export const eq = (a: number, b: number): Truth => (a === b ? YES : a === a && b === b ? NO : UNKNOWN);
export const xnor = (a: Truth, b: Truth): Truth => (a === UNKNOWN || b === UNKNOWN ? UNKNOWN : a === b ? YES : NO);
export const quotient = (a: number, b: number): number => (b === 0 ? Number.NaN : a / b);
/** Where both come to the same, it does not matter which. */
export const pick = (when: Truth, a: number, b: number): number => (when === YES ? a : when === NO ? b : a === b ? a : Number.NaN);
/** A count of which the lowest and the highest are known. */
export const settled = (lowest: number, highest: number): number => (lowest === highest ? lowest : Number.NaN);
/** A count with bounds against another: no less for sure, less for sure, or open. */
export const geBounds = (lowest: number, highest: number, otherLowest: number, otherHighest: number): Truth => (lowest >= otherHighest ? YES : highest < otherLowest ? NO : UNKNOWN);

/** Whether some row makes the condition `stop`, or all make it the opposite; a row may still be missing. */
export function overRows(v: unknown, slots: Slots, of: Decide, stop: typeof NO | typeof YES): Truth {
  if (isOpen(v)) return UNKNOWN;
  const { rows, complete } = v as ListSlots;
  let truth: Truth = complete ? negate(stop) : UNKNOWN;
  for (let i = 0; i < rows.length; i++) {
    const t = of(slots, rows[i]!);
    if (t === stop) return stop;
    if (t === UNKNOWN) truth = UNKNOWN;
  }
  return truth;
}

/** How many rows there are at least (`least` 2, `more` 0) or at most (1, infinity), or how many are such. */
export function countRows(v: unknown, slots: Slots, of: Decide | null, least: 1 | 2, more: number): number {
  if (isOpen(v)) return least === YES ? 0 : Number.POSITIVE_INFINITY;
  const { rows, complete } = v as ListSlots;
  let n = complete ? 0 : more;
  if (of === null) return n + rows.length;
  for (let i = 0; i < rows.length; i++) if (of(slots, rows[i]!) >= least) n++;
  return n;
}

/** What a quantity comes to over the rows; unknown while the list may go on or a row is open. */
export function totalRows(v: unknown, slots: Slots, of: (slots: Slots, row: Slots) => number, where: Decide | null): number {
  const list = v as ListSlots | null | undefined;
  if (!list?.complete) return Number.NaN;
  let n = 0;
  for (const row of list.rows) {
    const counts = where === null ? YES : where(slots, row);
    if (counts === YES) n += of(slots, row);
    else if (counts !== NO) return Number.NaN;
  }
  return n;
}

function othersIn(c: Condition, into: Set<Condition>): void {
  switch (c.k) {
    case 'compute':
      if (typeof c.truth === 'object') othersIn(c.truth, into);
      else into.add(c);
      break;
    case 'all':
    case 'any':
    case 'several':
    case 'iff':
      for (const part of c.of) othersIn(part, into);
      break;
    case 'not':
    case 'named':
    case 'some':
    case 'every':
      othersIn(c.of, into);
      break;
    case 'atLeast':
    case 'under':
    case 'equal':
      othersOfQuantity(c.a, into);
      othersOfQuantity(c.b, into);
      break;
    default:
  }
}

function othersOfQuantity(q: Quantity, into: Set<Condition>): void {
  for (const part of partsOf(q)) othersOfQuantity(part, into);
  for (const asked of askedBy(q)) othersIn(asked, into);
}

/** The functions among the conditions of a rule: they are not written out. Each once, as they are met. */
export function othersOf(rule: Rule): readonly Condition[] {
  const into = new Set<Condition>();
  if (rule.kind === 'derivation') return [];
  if (rule.applies) othersIn(rule.applies, into);
  if (rule.kind === 'choice') for (const [, when] of rule.choose) othersIn(when, into);
  else if (rule.kind === 'amount') othersOfQuantity(rule.quantity, into);
  else othersIn(rule.when, into);
  return [...into];
}

/** The code of a rule bound to figures; null where it was not written out. */
export function straightRun(rule: Rule, straight: Straight, binding: Binding): RunRule | null {
  const make = straight[rule.id];
  if (make === undefined) return null;
  const figure: FigureOf = (parameter, per) => figureOf({ q: 'figure', parameter, ...(per && { per }) }, binding.setting) ?? Number.NaN;
  return make(figure, othersOf(rule).map((c) => binding.decide(c)));
}
