import type { ParameterKey } from '../policy/parameters.ts';
import type { Setting } from '../policy/resolve.ts';
import { dayNumber } from '../format/day-number.ts';
import type { ParameterRef, Quantity } from './quantity.ts';

/** A figure as a plain number, null where the packs have none. */
export function figureOf(ref: ParameterRef, setting: (parameter: ParameterKey) => Setting): number | null {
  const found = setting(ref.parameter);
  if (!found.known) return null;
  if (ref.per === undefined || found.per === null || found.per === ref.per) return found.value;
  return ref.per === 'month' ? Math.round(found.value / 12) : found.value * 12;
}

/** A quantity that is the same for every case, NaN where the packs lack its figure; null for one that a case measures. */
export function constantOf(q: Quantity, setting: (parameter: ParameterKey) => Setting): number | null {
  if (typeof q === 'number') return q;
  if (q.q === 'figure') return figureOf(q, setting) ?? Number.NaN;
  return q.q === 'given-day' ? dayNumber(q.day) : null;
}
