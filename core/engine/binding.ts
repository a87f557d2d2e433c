import type { ParameterKey } from '../policy/parameters.ts';
import type { Setting } from '../policy/resolve.ts';
import type { Condition } from './condition.ts';
import type { Quantity } from './quantity.ts';
import type { Layout, Slots } from './slots.ts';
import type { Truth } from './truth.ts';

/** Decides a condition of a case, and of the row at hand. */
export type Decide = (slots: Slots, row: Slots) => Truth;

/** Measures a quantity of a case, and of the row at hand; NaN is unknown and spreads by itself. */
export type Measure = (slots: Slots, row: Slots) => number;

/** What a compiled rule is bound to. */
export interface Binding {
  readonly layout: Layout;
  setting(parameter: ParameterKey): Setting;
  /** A condition compiled, each once. */
  decide(condition: Condition): Decide;
  /** A quantity compiled, each once. */
  measure(quantity: Quantity): Measure;
}

/** The row where there is none. */
export const noRow: Slots = [];
