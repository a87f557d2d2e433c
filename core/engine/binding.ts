import type { ParameterKey } from '../policy/parameters.ts';
import type { Setting } from '../policy/resolve.ts';
import type { Answer } from './answer.ts';
import type { Condition } from './condition.ts';
import type { Quantity } from './quantity.ts';
import type { Layout, Slots } from './slots.ts';
import type { Truth } from './truth.ts';

/** Decides a condition of a case, and of the row at hand. */
export type Decide = (slots: Slots, row: Slots) => Truth;

/** Measures a quantity of a case, and of the row at hand; NaN is unknown and spreads by itself. */
export type Measure = (slots: Slots, row: Slots) => number;

/** Lowest and highest of what a count may still come to. */
export interface Bounds {
  readonly lowest: Measure;
  readonly highest: Measure;
  /** Both in one pass, as lowest × 1024 + highest, where that saves one. */
  readonly both?: Measure;
}

export type Compute = Extract<Condition, { k: 'compute' }>;

/** An exception inside a rule. */
export interface Fault {
  readonly fault: unknown;
}

/** What a compiled rule is bound to. */
export interface Binding {
  readonly layout: Layout;
  setting(parameter: ParameterKey): Setting;
  /** A condition compiled, each once. */
  decide(condition: Condition): Decide;
  /** A computed condition with what it tells, compiled once. */
  answer(condition: Compute): (slots: Slots) => Answer & Partial<Fault>;
  /** A quantity compiled, each once. */
  measure(quantity: Quantity): Measure;
  /** The bounds of a count; null for what is known whole or not at all. */
  bounds(quantity: Quantity): Bounds | null;
}

/** The row where there is none. */
export const noRow: Slots = [];
