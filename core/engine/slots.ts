import { dayNumber } from '../format/day-number.ts';
import type { Known, ValueSpec } from '../model/field-spec.ts';
import { fields, type Facts, type FieldKey } from '../model/fields.ts';

/** A list of a case that is open: each row an array of slots like the case's own. */
export interface ListSlots {
  readonly rows: readonly Slots[];
  readonly complete: boolean;
}

/** A case as an array of slots, one a field; null is unknown. A day has a second slot that holds its number. */
export type Slots = (Known | ListSlots | null)[];

/** Where each field stands in the slots of one subject. */
export interface Layout {
  /** The slot of the value. Fields of rows (`obligors.age`) count from the start of their row. */
  slot(ref: string): number;
  /** The slot of what can be measured: of a day or month its day number, else the value. */
  measured(ref: string): number;
  load(facts: Facts): Slots;
  /** Sets one field. */
  set(slots: Slots, field: FieldKey, value: unknown): void;
}

const isDay = (kind: string): boolean => kind === 'date' || kind === 'month';
const typeOf = (spec: ValueSpec): string =>
  spec.kind === 'truth' ? 'boolean' : spec.kind === 'integer' || spec.kind === 'decimal' || spec.kind === 'money' ? 'number' : 'string';

/** What reads one value into its slots; a value of a wrong kind, NaN or an unreal day's number is unknown. */
interface Loader {
  readonly key: string;
  readonly at: number;
  /** -1 for fields without a second slot. */
  readonly dayAt: number;
  readonly type: string;
  readonly ofMonth: boolean;
  readonly row: readonly Loader[] | null;
}

function put(slots: Slots, l: Loader, value: unknown): void {
  if (l.row !== null) {
    slots[l.at] = listOf(l.row, value);
    return;
  }
  // NaN and the infinities are no numbers that anybody entered.
  const held = typeof value === l.type && (l.type !== 'number' || (value as number) - (value as number) === 0) ? (value as Known) : null;
  slots[l.at] = held;
  if (l.dayAt < 0) return;
  const n = held === null ? Number.NaN : dayNumber(l.ofMonth ? `${held as string}-01` : (held as string));
  slots[l.dayAt] = n === n ? n : null;
}

function listOf(row: readonly Loader[], value: unknown): ListSlots | null {
  if (typeof value !== 'object' || value === null || !Array.isArray((value as { rows?: unknown }).rows)) return null;
  const { rows, complete } = value as { rows: readonly unknown[]; complete: unknown };
  return {
    complete: complete === true,
    rows: rows.map((r) => {
      const slots: Slots = Array.from({ length: sizeOf(row) }, () => null);
      if (typeof r === 'object' && r !== null) for (const l of row) put(slots, l, (r as Record<string, unknown>)[l.key]);
      return slots;
    }),
  };
}

const sizeOf = (loaders: readonly Loader[]): number => loaders.reduce((n, l) => n + (l.dayAt < 0 ? 1 : 2), 0);

function loadersOf(keys: readonly string[], specOf: (key: string) => (typeof fields)[FieldKey]): Loader[] {
  let next = 0;
  return keys.map((key) => {
    const spec = specOf(key) as ValueSpec | { readonly kind: 'list'; readonly of: Readonly<Record<string, ValueSpec>> };
    const at = next++;
    if (spec.kind === 'list') {
      return { key, at, dayAt: -1, type: 'object', ofMonth: false, row: loadersOf(Object.keys(spec.of), (k) => spec.of[k] as never) };
    }
    return { key, at, dayAt: isDay(spec.kind) ? next++ : -1, type: typeOf(spec), ofMonth: spec.kind === 'month', row: null };
  });
}

/** Lays out the fields of a subject. @throws Error when asked for a field that is not the subject's */
export function layoutOf(keys: readonly FieldKey[]): Layout {
  const loaders = loadersOf(keys, (key) => fields[key as FieldKey]);
  const size = sizeOf(loaders);
  const byRef = new Map<string, Loader>();
  for (const l of loaders) {
    byRef.set(l.key, l);
    for (const r of l.row ?? []) byRef.set(`${l.key}.${r.key}`, r);
  }
  const find = (ref: string): Loader => {
    const found = byRef.get(ref);
    if (!found) throw new Error(`No such field of this subject: ${ref}`);
    return found;
  };
  return {
    slot: (ref) => find(ref).at,
    measured: (ref) => {
      const l = find(ref);
      return l.dayAt < 0 ? l.at : l.dayAt;
    },
    load(facts) {
      const slots: Slots = [];
      for (let i = 0; i < size; i++) slots.push(null);
      for (let i = 0; i < loaders.length; i++) {
        const l = loaders[i]!;
        const value = (facts as Readonly<Record<string, unknown>>)[l.key];
        if (value !== null && value !== undefined) put(slots, l, value);
      }
      return slots;
    },
    set: (slots, field, value) => put(slots, find(field), value),
  };
}
