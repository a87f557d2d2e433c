import type { Known, Words } from '../model/field-spec.ts';
import type { FieldKey, ValueOf } from '../model/fields.ts';
import type { PackNeed, ParameterKey } from '../policy/parameters.ts';
import type { Setting } from '../policy/resolve.ts';
import type { Answer } from './answer.ts';

/** A figure of the policy pack, folded in as a constant when a rule is compiled for a place and a period. */
export interface ParameterRef {
  readonly parameter: ParameterKey;
}
export const pack = (parameter: ParameterKey): ParameterRef => ({ parameter });
export const packNeed = (parameter: ParameterKey): PackNeed => `pack:${parameter}`;

type KeysHolding<V> = { [K in FieldKey]: [ValueOf<K>] extends [V] ? K : never }[FieldKey];
type NumberKey = KeysHolding<number>;
type TruthKey = KeysHolding<boolean>;
type CodeKey = { [K in FieldKey]: ValueOf<K> extends string ? (string extends ValueOf<K> ? never : K) : never }[FieldKey];

/** A row of a decision table: the values that each column may have, null for any; `look` is a case that the table leaves to a person. */
export interface Row {
  readonly when: readonly (readonly string[] | null)[];
  readonly then: 'yes' | 'no' | 'look';
}

/** What a compute is given: the values of the fields it reads (null is unknown) and the settings of the parameters it names. */
export type Run = (values: readonly (Known | null)[], settings: readonly Setting[]) => Answer;

/** The condition of a rule, as data: what it reads, needs and says is derived from it. A closed set of kinds. */
export type Condition =
  | { readonly k: 'atLeast' | 'under'; readonly field: FieldKey; readonly to: number | ParameterRef }
  | { readonly k: 'is'; readonly field: FieldKey; readonly to: string }
  | { readonly k: 'holds'; readonly field: FieldKey }
  | { readonly k: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly k: 'not'; readonly of: Condition }
  | { readonly k: 'named'; readonly words: Words; readonly of: Condition }
  | { readonly k: 'table'; readonly columns: readonly FieldKey[]; readonly rows: readonly Row[] }
  | { readonly k: 'compute'; readonly reads: readonly FieldKey[]; readonly settings: readonly ParameterKey[]; readonly run: Run };

export const number = <K extends NumberKey>(field: K) => ({
  atLeast: (to: number | ParameterRef): Condition => ({ k: 'atLeast', field, to }),
  under: (to: number | ParameterRef): Condition => ({ k: 'under', field, to }),
});

export const choice = <K extends CodeKey>(field: K) => ({
  is: (to: ValueOf<K>): Condition => ({ k: 'is', field, to }),
  oneOf: (...values: readonly ValueOf<K>[]): Condition => any(...values.map((to): Condition => ({ k: 'is', field, to }))),
});

export const holds = (field: TruthKey): Condition => ({ k: 'holds', field });
export const all = (...of: readonly Condition[]): Condition => ({ k: 'all', of });
export const any = (...of: readonly Condition[]): Condition => ({ k: 'any', of });
export const not = (of: Condition): Condition => ({ k: 'not', of });
/** Gives a branch the law's own name, which explanations then use. */
export const named = (zh: string, en: string, of: Condition): Condition => ({ k: 'named', words: { zh, en }, of });

type CodesOf<C extends readonly CodeKey[]> = { readonly [I in keyof C]: readonly ValueOf<C[I]>[] | null };

/** A decision table over coded fields. Where the rows that may still match agree, that is the answer; no row is no. */
export function table<const C extends readonly CodeKey[]>(
  columns: C,
  ...rows: readonly { readonly when: CodesOf<C>; readonly then: Row['then'] }[]
): Condition {
  return { k: 'table', columns, rows };
}

type ValuesOf<R extends readonly FieldKey[]> = { readonly [I in keyof R]: ValueOf<R[I]> | null };
type SettingsOf<P extends readonly ParameterKey[]> = { readonly [I in keyof P]: Setting };

/**
 * The escape hatch, for arithmetic that data can't say: a pure function of the fields it declares.
 * An exception inside is a fault of the rule: the rule then answers unknown.
 */
export function compute<const R extends readonly FieldKey[], const P extends readonly ParameterKey[] = readonly []>(
  reads: R,
  run: (values: ValuesOf<R>, settings: SettingsOf<P>) => Answer,
  settings?: P,
): Condition {
  return { k: 'compute', reads, settings: settings ?? [], run: run as unknown as Run };
}

/** The fields that a condition reads, each once. */
export function readsOf(c: Condition, into: Set<FieldKey> = new Set()): Set<FieldKey> {
  switch (c.k) {
    case 'all':
    case 'any':
      for (const part of c.of) readsOf(part, into);
      break;
    case 'not':
    case 'named':
      readsOf(c.of, into);
      break;
    case 'table':
      for (const f of c.columns) into.add(f);
      break;
    case 'compute':
      for (const f of c.reads) into.add(f);
      break;
    default:
      into.add(c.field);
  }
  return into;
}

/** The parameters that a condition names, each once. */
export function parametersOf(c: Condition, into: Set<ParameterKey> = new Set()): Set<ParameterKey> {
  switch (c.k) {
    case 'all':
    case 'any':
      for (const part of c.of) parametersOf(part, into);
      break;
    case 'not':
    case 'named':
      parametersOf(c.of, into);
      break;
    case 'compute':
      for (const p of c.settings) into.add(p);
      break;
    case 'atLeast':
    case 'under':
      if (typeof c.to === 'object') into.add(c.to.parameter);
      break;
    default:
  }
  return into;
}

