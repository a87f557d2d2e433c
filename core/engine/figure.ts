import type { ParameterKey } from '../policy/parameters.ts';
import type { Setting } from '../policy/resolve.ts';
import type { ParameterRef } from './quantity.ts';

/** A figure as a plain number, null where the packs have none. */
export function figureOf(ref: ParameterRef, setting: (parameter: ParameterKey) => Setting): number | null {
  const found = setting(ref.parameter);
  if (!found.known) return null;
  if (ref.per === undefined || found.per === null || found.per === ref.per) return found.value;
  return ref.per === 'month' ? Math.round(found.value / 12) : found.value * 12;
}
