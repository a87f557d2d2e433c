import type { Binding, Measure } from './binding.ts';
import { constantOf } from './figure.ts';
import type { Quantity } from './quantity.ts';
import { num, type Slots } from './slots.ts';

/** constant + Σ factor × field: what most quantities come to. */
interface Linear {
  constant: number;
  readonly at: number[];
  readonly factor: number[];
}

/** Adds `times` × q to a sum; false where q is no sum of fields of the case. */
function add(q: Quantity, times: number, into: Linear, binding: Binding): boolean {
  const fixed = constantOf(q, binding.setting);
  if (fixed !== null || typeof q === 'number') {
    into.constant += times * (fixed ?? 0);
    return true;
  }
  switch (q.q) {
    case 'field':
      if (q.field.includes('.')) return false;
      into.at.push(binding.layout.measured(q.field));
      into.factor.push(times);
      return true;
    case 'sum':
      return q.of.every((part) => add(part, times, into, binding));
    case 'difference':
      return add(q.of[0], times, into, binding) && add(q.of[1], -times, into, binding);
    case 'product': {
      const [a, b, more] = q.of;
      const by = a === undefined || b === undefined || more !== undefined ? null : constantOf(a, binding.setting);
      return by !== null && add(b!, times * by, into, binding);
    }
    default:
      return false;
  }
}

const read = (slots: Slots, at: number): number => num(slots[at]);

/** Measures a sum or difference of fields and figures without a call for each part; null for any other quantity. */
export function linear(q: Quantity, binding: Binding): Measure | null {
  const found: Linear = { constant: 0, at: [], factor: [] };
  if (!add(q, 1, found, binding)) return null;
  const { constant, at, factor } = found;
  const [i, j, more] = at;
  const [m, n] = factor;
  if (i === undefined) return () => constant;
  if (j === undefined) return constant === 0 && m === 1 ? (slots) => read(slots, i) : (slots) => constant + m! * read(slots, i);
  if (more === undefined) return (slots) => constant + m! * read(slots, i) + n! * read(slots, j);
  return (slots) => {
    let total = constant;
    for (let k = 0; k < at.length; k++) total += factor[k]! * read(slots, at[k]!);
    return total;
  };
}
