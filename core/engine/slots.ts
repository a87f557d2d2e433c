import { dayNumber } from '../format/day-number.ts';
import type { FieldSpec, Known } from '../model/field-spec.ts';
import { fields, type Facts, type FieldKey } from '../model/fields.ts';

/** A list of a case that is open: each row an array of slots like the case's own. */
export interface ListSlots {
  readonly rows: readonly Slots[];
  readonly complete: boolean;
  /** The rows by name, once they were asked for. */
  named?: unknown;
}

/** A case as an array of slots, one a field; null is unknown. A day has a second slot that holds its number. */
export type Slots = (Known | ListSlots | null | undefined)[];

/** Whether nothing is known: a slot that was never filled may be either. */
export const isOpen = (v: unknown): v is null | undefined => v === null || v === undefined;

/** The value of a number's slot; NaN where nothing is known. */
export const num = (v: unknown): number => (isOpen(v) ? Number.NaN : (v as number));

/** Where each field stands in the slots of one subject. */
export interface Layout {
  /** The slot of the value. Fields of rows (`obligors.age`) count from the start of their row. */
  slot(ref: string): number;
  /** The slot of what can be measured: of a day or month its day number, else the value. */
  measured(ref: string): number;
  load(facts: Facts): Slots;
  /** Puts another case into slots that are done with. */
  reload(slots: Slots, facts: Facts): void;
  /** What gives the values of fields as the catalogue's types have them: a list with its rows by name. Null is unknown. */
  reader(keys: readonly FieldKey[]): (slots: Slots) => readonly unknown[];
  /** Sets one field. */
  set(slots: Slots, field: FieldKey, value: unknown): void;
  /** What sets one field, looked up beforehand. */
  setter(field: FieldKey): (slots: Slots, value: unknown) => void;
}

type Kind = 'text' | 'number' | 'truth' | 'day' | 'month' | 'list';

/** Where one field stands; a day's number stands in the slot after it. */
interface Place {
  readonly key: string;
  readonly at: number;
  readonly kind: Kind;
  /** The fields of a list's rows. */
  readonly row: Places | null;
}

/** The fields of a case, or of a row, apart by kind so that each is loaded by a loop that does one thing. */
interface Places {
  readonly all: readonly Place[];
  readonly size: number;
  readonly blank: Slots;
  readonly of: Readonly<Record<Kind, readonly Place[]>>;
}

const kindOf = (spec: FieldSpec): Kind => {
  switch (spec.kind) {
    case 'list':
      return 'list';
    case 'truth':
      return 'truth';
    case 'integer':
    case 'decimal':
    case 'money':
      return 'number';
    case 'date':
      return 'day';
    case 'month':
      return 'month';
    default:
      return 'text';
  }
};

function placesOf(keys: readonly string[], specOf: (key: string) => FieldSpec): Places {
  let next = 0;
  const all = keys.map((key): Place => {
    const spec = specOf(key);
    const kind = kindOf(spec);
    const at = next++;
    if (kind === 'day' || kind === 'month') next++;
    return { key, at, kind, row: spec.kind === 'list' ? placesOf(Object.keys(spec.of), (k) => spec.of[k]!) : null };
  });
  const of = { text: [], number: [], truth: [], day: [], month: [], list: [] } as Record<Kind, Place[]>;
  for (const place of all) of[place.kind].push(place);
  return { all, size: next, blank: Array.from({ length: next }, () => null), of };
}

type Values = Readonly<Record<string, unknown>>;

const numberOrNull = (n: number): number | null => (n === n ? n : null);

/** Puts values into blank slots. A value of a wrong kind, NaN, an infinity or the number of an unreal day is unknown. */
function fill(slots: Slots, { of }: Places, values: Values): void {
  const { text, number, truth, day, month, list } = of;
  for (let i = 0; i < text.length; i++) {
    const v = values[text[i]!.key];
    if (typeof v === 'string') slots[text[i]!.at] = v;
  }
  for (let i = 0; i < number.length; i++) {
    const v = values[number[i]!.key];
    if (typeof v === 'number' && v - v === 0) slots[number[i]!.at] = v;
  }
  for (let i = 0; i < truth.length; i++) {
    const v = values[truth[i]!.key];
    if (typeof v === 'boolean') slots[truth[i]!.at] = v;
  }
  for (let i = 0; i < day.length; i++) {
    const v = values[day[i]!.key];
    if (typeof v === 'string') {
      slots[day[i]!.at] = v;
      slots[day[i]!.at + 1] = numberOrNull(dayNumber(v));
    }
  }
  for (let i = 0; i < month.length; i++) {
    const v = values[month[i]!.key];
    if (typeof v === 'string') {
      slots[month[i]!.at] = v;
      slots[month[i]!.at + 1] = numberOrNull(dayNumber(`${v}-01`));
    }
  }
  for (let i = 0; i < list.length; i++) {
    const v = values[list[i]!.key];
    if (v !== undefined && v !== null) slots[list[i]!.at] = listOf(list[i]!.row!, v);
  }
}

/** Puts one value in its place; one of a wrong kind is unknown. */
function put(slots: Slots, { at, kind, row }: Place, value: unknown): void {
  switch (kind) {
    case 'text':
      slots[at] = typeof value === 'string' ? value : null;
      break;
    case 'number':
      slots[at] = typeof value === 'number' && value - value === 0 ? value : null;
      break;
    case 'truth':
      slots[at] = typeof value === 'boolean' ? value : null;
      break;
    case 'list':
      slots[at] = listOf(row!, value);
      break;
    default:
      slots[at] = typeof value === 'string' ? value : null;
      slots[at + 1] = typeof value === 'string' ? numberOrNull(dayNumber(kind === 'day' ? value : `${value}-01`)) : null;
  }
}

function listOf(row: Places, value: unknown): ListSlots | null {
  if (typeof value !== 'object' || value === null || !Array.isArray((value as { rows?: unknown }).rows)) return null;
  const { rows, complete } = value as { rows: readonly unknown[]; complete: unknown };
  return {
    complete: complete === true,
    named: undefined,
    rows: rows.map((r) => {
      const slots = row.blank.slice();
      if (typeof r === 'object' && r !== null) fill(slots, row, r as Values);
      return slots;
    }),
  };
}

/** The rows of a list by the names of their fields, made once. */
function namedRows(list: ListSlots, { all }: Places): unknown {
  return (list.named ??= {
    complete: list.complete,
    rows: list.rows.map((row) => {
      const named: Record<string, unknown> = {};
      for (const { key, at } of all) named[key] = row[at] ?? null;
      return named;
    }),
  });
}

/** What a loader is helped with: the numbers of days and months, the rows of a list. */
export interface LoadHelp {
  day(value: string | null | undefined): number | null;
  month(value: string | null | undefined): number | null;
  list(key: FieldKey, value: unknown): ListSlots | null;
}

/** Fills every slot of a case at once, field by field in the code. Values must be of their kind. */
export type LoadCase = (slots: Slots, facts: Facts, help: LoadHelp) => void;

/**
 * Lays out the fields of a subject.
 * @param loadCase what loads a case that the catalogue's types already vouch for, faster than field by field
 * @throws Error when asked for a field that is not the subject's
 */
export function layoutOf(keys: readonly FieldKey[], loadCase?: LoadCase): Layout {
  const places = placesOf(keys, (key) => fields[key as FieldKey]);
  const byRef = new Map<string, Place>();
  for (const p of places.all) {
    byRef.set(p.key, p);
    for (const r of p.row?.all ?? []) byRef.set(`${p.key}.${r.key}`, r);
  }
  const find = (ref: string): Place => {
    const found = byRef.get(ref);
    if (!found) throw new Error(`No such field of this subject: ${ref}`);
    return found;
  };
  const help: LoadHelp = {
    day: (value) => (isOpen(value) ? null : numberOrNull(dayNumber(value))),
    month: (value) => (isOpen(value) ? null : numberOrNull(dayNumber(`${value}-01`))),
    list: (key, value) => (isOpen(value) ? null : listOf(find(key).row!, value)),
  };
  return {
    slot: (ref) => find(ref).at,
    measured: (ref) => {
      const { at, kind } = find(ref);
      return kind === 'day' || kind === 'month' ? at + 1 : at;
    },
    reader(wanted) {
      const read = wanted.map(find);
      const at = read.map((place) => place.at);
      const lists = read.flatMap(({ row }, i) => (row === null ? [] : [{ i, row }]));
      return (slots) => {
        const values: unknown[] = [];
        for (let i = 0; i < at.length; i++) values.push(slots[at[i]!] ?? null);
        for (const { i, row } of lists) if (values[i] !== null) values[i] = namedRows(values[i] as ListSlots, row);
        return values;
      };
    },
    load(facts) {
      const slots = places.blank.slice();
      if (loadCase) loadCase(slots, facts, help);
      else fill(slots, places, facts as Values);
      return slots;
    },
    reload(slots, facts) {
      if (loadCase) return loadCase(slots, facts, help);
      slots.fill(null);
      fill(slots, places, facts as Values);
    },
    set: (slots, field, value) => put(slots, find(field), value),
    setter(field) {
      const place = find(field);
      return (slots, value) => put(slots, place, value);
    },
  };
}
