import type { Known, Words } from '../model/field-spec.ts';
import type { FieldKey, ListKey, ValueKey, ValueOf } from '../model/fields.ts';
import type { PackNeed, ParameterKey } from '../policy/parameters.ts';
import type { Setting } from '../policy/resolve.ts';
import type { Answer } from './answer.ts';
import type { Quantity, Ref } from './quantity.ts';
import type { Truth } from './truth.ts';

export const packNeed = (parameter: ParameterKey): PackNeed => `pack:${parameter}`;

type NumberKey = { [K in ValueKey]: [ValueOf<K>] extends [number] ? K : never }[ValueKey];
type TruthKey = { [K in ValueKey]: [ValueOf<K>] extends [boolean] ? K : never }[ValueKey];
type CodeKey = { [K in ValueKey]: ValueOf<K> extends string ? (string extends ValueOf<K> ? never : K) : never }[ValueKey];

/** A row of a decision table: the values that each column may have, null for any; `look` is a case that the table leaves to a person. */
export interface Row {
  readonly when: readonly (readonly string[] | null)[];
  readonly then: 'yes' | 'no' | 'look';
}

/** What a compute is given: the values of the fields it reads (null is unknown) and the settings of the parameters it names. */
export type Run = (values: readonly unknown[], settings: readonly Setting[]) => Answer;

/** The same without what is told: for a rule that is run far more often than it is asked for words. */
export type RunTruth = (values: readonly unknown[], settings: readonly Setting[]) => Truth;

/** The condition of a rule, as data: what it reads, needs and says is derived from it. A closed set of kinds. */
export type Condition =
  | { readonly k: 'atLeast' | 'under' | 'equal'; readonly a: Quantity; readonly b: Quantity }
  | { readonly k: 'is'; readonly field: Ref; readonly to: Known }
  | { readonly k: 'among'; readonly field: Ref; readonly of: readonly Known[] }
  | { readonly k: 'same'; readonly a: Ref; readonly b: Ref }
  /** Filled in: yes, or unknown, which asks for it; a blank is never a no. */
  | { readonly k: 'given'; readonly field: Ref | ListKey }
  | { readonly k: 'all' | 'any'; readonly of: readonly Condition[] }
  /** At least so many of them hold. */
  | { readonly k: 'several'; readonly least: number; readonly of: readonly Condition[] }
  | { readonly k: 'some' | 'every'; readonly list: ListKey; readonly of: Condition }
  | { readonly k: 'not'; readonly of: Condition }
  /** Both hold or neither does. */
  | { readonly k: 'iff'; readonly of: readonly [Condition, Condition] }
  | { readonly k: 'named'; readonly words: Words; readonly of: Condition }
  /** What the law leaves to a person: never yes, never no; it asks for the field. */
  | { readonly k: 'look'; readonly field: Ref }
  | { readonly k: 'table'; readonly columns: readonly Ref[]; readonly rows: readonly Row[] }
  | { readonly k: 'compute'; readonly reads: readonly FieldKey[]; readonly settings: readonly ParameterKey[]; readonly run: Run; readonly truth?: Condition | RunTruth };

export const atLeast = (a: Quantity, b: Quantity): Condition => ({ k: 'atLeast', a, b });
export const under = (a: Quantity, b: Quantity): Condition => ({ k: 'under', a, b });
export const over = (a: Quantity, b: Quantity): Condition => ({ k: 'under', a: b, b: a });
export const atMost = (a: Quantity, b: Quantity): Condition => ({ k: 'atLeast', a: b, b: a });
export const equal = (a: Quantity, b: Quantity): Condition => ({ k: 'equal', a, b });
/** Both ends in. */
export const within = (q: Quantity, lowest: Quantity, highest: Quantity): Condition => all(atLeast(q, lowest), atMost(q, highest));
/** The first day comes before the second, or is the same. */
export const notAfter = (first: Quantity, second: Quantity): Condition => atLeast(second, first);

const numberOf = (field: Ref) => {
  const q: Quantity = { q: 'field', field };
  return {
    atLeast: (to: Quantity): Condition => atLeast(q, to),
    atMost: (to: Quantity): Condition => atMost(q, to),
    under: (to: Quantity): Condition => under(q, to),
    over: (to: Quantity): Condition => over(q, to),
    is: (to: Quantity): Condition => equal(q, to),
    within: (lowest: Quantity, highest: Quantity): Condition => within(q, lowest, highest),
  };
};
const choiceOf = <V extends Known>(field: Ref) => ({
  is: (to: V): Condition => ({ k: 'is', field, to }),
  oneOf: (...of: readonly V[]): Condition => ({ k: 'among', field, of }),
});

export const number = <K extends NumberKey>(field: K) => numberOf(field);
export const choice = <K extends CodeKey>(field: K) => choiceOf<ValueOf<K> & string>(field);
export const holds = (field: TruthKey): Condition => ({ k: 'is', field, to: true });
export const given = (field: FieldKey): Condition => ({ k: 'given', field });
/** Two fields that must say the same. */
export const same = (a: ValueKey, b: ValueKey): Condition => ({ k: 'same', a, b });
export const look = (field: ValueKey): Condition => ({ k: 'look', field });
export const all = (...of: readonly Condition[]): Condition => ({ k: 'all', of });
export const any = (...of: readonly Condition[]): Condition => ({ k: 'any', of });
export const not = (of: Condition): Condition => ({ k: 'not', of });
export const several = (atLeastSoMany: number, ...of: readonly Condition[]): Condition => ({ k: 'several', least: atLeastSoMany, of });
/** If the first holds, so must the second. */
export const implies = (first: Condition, second: Condition): Condition => any(not(first), second);
/** The first holds exactly when the second does. */
export const iff = (first: Condition, second: Condition): Condition => ({ k: 'iff', of: [first, second] });
/** Gives a branch the law's own name, which explanations then use. */
export const named = (zh: string, en: string, of: Condition): Condition => ({ k: 'named', words: { zh, en }, of });

type RowOfList<L extends ListKey> = NonNullable<ValueOf<L>> extends { readonly rows: readonly (infer R)[] } ? R : never;
type RowKeys<L extends ListKey, V> = { [C in keyof RowOfList<L>]-?: [NonNullable<RowOfList<L>[C]>] extends [V] ? C : never }[keyof RowOfList<L>] & string;
type RowCodes<L extends ListKey> = { [C in keyof RowOfList<L>]-?: NonNullable<RowOfList<L>[C]> extends string ? (string extends NonNullable<RowOfList<L>[C]> ? never : C) : never }[keyof RowOfList<L>] & string;

/** Handles on the fields of one row of a list. */
export interface RowHandles<L extends ListKey> {
  number<C extends RowKeys<L, number>>(field: C): ReturnType<typeof numberOf>;
  amount<C extends RowKeys<L, number>>(field: C): Quantity;
  day<C extends RowKeys<L, string>>(field: C): Quantity;
  choice<C extends RowCodes<L>>(field: C): ReturnType<typeof choiceOf<NonNullable<RowOfList<L>[C]> & Known>>;
  holds<C extends RowKeys<L, boolean>>(field: C): Condition;
  given(field: keyof RowOfList<L> & string): Condition;
  table<const C extends readonly (keyof RowOfList<L> & string)[]>(columns: C, ...rows: readonly Row[]): Condition;
  by<C extends RowCodes<L>>(field: C, cases: { readonly [V in NonNullable<RowOfList<L>[C]> & string]?: Quantity }): Quantity;
}

function rowHandles<L extends ListKey>(list: L): RowHandles<L> {
  const ref = (field: string): Ref => `${list}.${field}`;
  return {
    number: (field) => numberOf(ref(field)),
    amount: (field) => ({ q: 'field', field: ref(field) }),
    day: (field) => ({ q: 'field', field: ref(field) }),
    choice: (field) => choiceOf(ref(field)),
    holds: (field) => ({ k: 'is', field: ref(field), to: true }),
    given: (field) => ({ k: 'given', field: ref(field) }),
    table: (columns, ...rows) => ({ k: 'table', columns: columns.map(ref), rows }),
    by: (field, cases) => ({ q: 'by', field: ref(field), cases: cases as Record<string, Quantity> }),
  };
}

/** The rows of a list: `rows('obligors').every((o) => o.choice('status').is('tekun'))`. */
export const rows = <L extends ListKey>(list: L) => {
  const row = rowHandles(list);
  return {
    some: (of: (row: RowHandles<L>) => Condition): Condition => ({ k: 'some', list, of: of(row) }),
    every: (of: (row: RowHandles<L>) => Condition): Condition => ({ k: 'every', list, of: of(row) }),
    /** How many there are, or how many are such; unknown while the list may go on or a row is open. */
    count: (of?: (row: RowHandles<L>) => Condition): Quantity => ({ q: 'rows', list, where: of ? of(row) : null }),
    total: (of: (row: RowHandles<L>) => Quantity, where?: (row: RowHandles<L>) => Condition): Quantity => ({ q: 'total', list, of: of(row), where: where ? where(row) : null }),
  };
};

type CodesOf<C extends readonly CodeKey[]> = { readonly [I in keyof C]: readonly ValueOf<C[I]>[] | null };

/** A decision table over coded fields. Where the rows that may still match agree, that is the answer; no row is no. */
export function table<const C extends readonly CodeKey[]>(
  columns: C,
  ...tableRows: readonly { readonly when: CodesOf<C>; readonly then: Row['then'] }[]
): Condition {
  return { k: 'table', columns, rows: tableRows };
}

type ValuesOf<R extends readonly FieldKey[]> = { readonly [I in keyof R]: ValueOf<R[I]> | null };
type SettingsOf<P extends readonly ParameterKey[]> = { readonly [I in keyof P]: Setting };

/**
 * The escape hatch, for arithmetic that data can't say: a pure function of the fields it declares.
 * An exception inside is a fault of the rule: the rule then answers unknown.
 * @param truth the same answer without words, where that is much less work; as data it also tells what is needed, more exactly. A test holds the two together
 */
export function compute<const R extends readonly FieldKey[], const P extends readonly ParameterKey[] = readonly []>(
  reads: R,
  run: (values: ValuesOf<R>, settings: SettingsOf<P>) => Answer,
  settings?: P,
  truth?: Condition | ((values: ValuesOf<R>, settings: SettingsOf<P>) => Truth),
): Condition {
  return { k: 'compute', reads, settings: settings ?? [], run: run as unknown as Run, ...(truth && { truth: truth as Condition | RunTruth }) };
}

/** The conditions that a condition is made of. */
export function partsOfCondition(c: Condition): readonly Condition[] {
  switch (c.k) {
    case 'all':
    case 'any':
    case 'several':
    case 'iff':
      return c.of;
    case 'not':
    case 'named':
    case 'some':
    case 'every':
      return [c.of];
    default:
      return [];
  }
}

/** The quantities that a condition compares. */
export const comparedBy = (c: Condition): readonly Quantity[] => (c.k === 'atLeast' || c.k === 'under' || c.k === 'equal' ? [c.a, c.b] : []);
