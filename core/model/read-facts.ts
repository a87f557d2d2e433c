import type { Known } from './field-spec.ts';
import { decidedFields, fields, isFieldKey, type Facts, type FieldKey } from './fields.ts';

/** Longer than any value of a form; more is an attack or a mistake. */
const LONGEST = 4000;

function mayHold(key: FieldKey, value: unknown): value is Known {
  const spec = fields[key];
  if (spec.kind === 'code') return typeof value === 'string' && Object.hasOwn(spec.codes, value);
  if (spec.kind === 'truth') return typeof value === 'boolean';
  if (spec.kind === 'integer' || spec.kind === 'decimal' || spec.kind === 'money') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === 'string' && value.length <= LONGEST;
}

/**
 * Facts from a door that anybody may knock at (a message, a file): only fields of the catalogue that a person may
 * enter, only values that they can hold. All else is left out, so it is unknown. Null where it is no record at all.
 */
export function factsFrom(data: unknown): Facts | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const kept: [FieldKey, Known][] = [];
  for (const [key, value] of Object.entries(data)) {
    if (isFieldKey(key) && !decidedFields.has(key) && mayHold(key, value)) kept.push([key, value]);
  }
  return Object.fromEntries(kept) as Facts;
}
