import type { Known, Rows } from '../../../core/model/field-spec.ts';
import type { Facts, FieldKey, Held } from '../../../core/model/fields.ts';

const isKnown = (value: unknown): value is Known => typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

/** Also keeps keys of a catalogue that has grown since: what a newer version filled in must come out again. */
const isKey = (key: string): boolean => /^[a-z][a-z0-9_]*$/.test(key) && key !== 'constructor';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function rowsFrom(value: unknown): Rows | null {
  if (!isRecord(value) || !Array.isArray(value['rows']) || !value['rows'].every(isRecord)) return null;
  return {
    rows: value['rows'].map((row: Record<string, unknown>) => Object.fromEntries(Object.entries(row).filter(([key, v]) => isKey(key) && isKnown(v)))) as Rows['rows'],
    complete: value['complete'] === true,
  };
}

/** What is known of a case, without what isn't: a field is there with a value or not at all. Null where the whole is no record. */
export function factsFrom(value: unknown): Facts | null {
  if (!isRecord(value)) return null;
  const kept: [string, Held][] = [];
  for (const [key, held] of Object.entries(value)) {
    const read = isKnown(held) ? held : rowsFrom(held);
    if (isKey(key) && read !== null) kept.push([key, read]);
  }
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One field of a record before and after; null is unknown. */
export interface Difference {
  readonly field: FieldKey;
  readonly before: Held | null;
  readonly after: Held | null;
}

/** Rows are compared in their order, members in any. */
const same = (a: Held, b: Held): boolean => {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  const flat = (list: Rows): string => JSON.stringify([list.complete, list.rows.map((row) => Object.entries(row).filter(([, v]) => v !== null && v !== undefined).sort(([x], [y]) => (x < y ? -1 : 1)))]);
  return flat(a) === flat(b);
};

/** In what two records differ, by the field's key in order. */
export function differences(before: Facts, after: Facts): readonly Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort() as FieldKey[];
  return keys.flatMap((field) => {
    const [was, is]: [Held | null, Held | null] = [before[field] ?? null, after[field] ?? null];
    return was === is || (was !== null && is !== null && same(was, is)) ? [] : [{ field, before: was, after: is }];
  });
}
