import type { FieldSpec, Rows, ValueSpec } from '../../model/field-spec.ts';
import { fields, type ListKey, type ValueOf } from '../../model/fields.ts';

const wide = (spec: ValueSpec): number => (spec.kind === 'date' || spec.kind === 'month' ? 2 : 1);

/** A computed condition is given a list in the engine's slots: each row an array, a day in two places. Reads it back by name. */
export function listRows<L extends ListKey>(list: L, held: unknown): ValueOf<L> | null {
  const spec: FieldSpec = fields[list];
  if (typeof held !== 'object' || held === null || spec.kind !== 'list') return null;
  const { rows, complete } = held as Rows<unknown>;
  const named = rows.map((row) => {
    if (!Array.isArray(row)) return row;
    let at = 0;
    return Object.fromEntries(
      Object.entries(spec.of).map(([key, of]) => {
        const value = (row as unknown[])[at] ?? null;
        at += wide(of);
        return [key, value];
      }),
    );
  });
  return { rows: named, complete } as unknown as ValueOf<L>;
}
