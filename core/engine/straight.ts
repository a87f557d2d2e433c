import type { ParameterKey } from '../policy/parameters.ts';
import type { Binding, Decide } from './binding.ts';
import { comparedBy, partsOfCondition, type Condition } from './condition.ts';
import { constantOf } from './figure.ts';
import { askedBy, pack, partsOf, type Quantity } from './quantity.ts';
import type { Rule } from './rule.ts';
import type { RunRule } from './run.ts';
import { NO, UNKNOWN, YES, type Truth } from './truth.ts';

// What straight-line code is made of: rules written out as plain code when the product is built, so that running one
// is no walk over its parts. It says the same as the closures that `compile.ts` makes; a test holds the two together.

/** A figure as a plain number, NaN where the packs lack it. */
export type FigureOf = (parameter: ParameterKey, per?: 'month' | 'year') => number;

/** Makes the code of one rule for a place and a period. @param others what was not written out, in the order of `othersOf` */
export type MakeRun = (figure: FigureOf, others: readonly Decide[]) => RunRule;

/** The code of rules, by their ids. */
export type Straight = Readonly<Record<string, MakeRun>>;

/** Where both come to the same, it does not matter which. */
export const pick = (when: Truth, a: number, b: number): number => (when === YES ? a : when === NO ? b : a === b ? a : Number.NaN);
/** A count with bounds against another: no less for sure, less for sure, or open. */
export const geBounds = (lowest: number, highest: number, otherLowest: number, otherHighest: number): Truth => (lowest >= otherHighest ? YES : highest < otherLowest ? NO : UNKNOWN);

function othersIn(c: Condition, into: Set<Condition>): void {
  if (c.k === 'compute') {
    if (typeof c.truth === 'object') othersIn(c.truth, into);
    else into.add(c);
    return;
  }
  for (const part of partsOfCondition(c)) othersIn(part, into);
  for (const compared of comparedBy(c)) othersOfQuantity(compared, into);
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
  const figure: FigureOf = (parameter, per) => constantOf(pack(parameter, per), binding.setting) ?? Number.NaN;
  return make(figure, othersOf(rule).map((c) => binding.decide(c)));
}
