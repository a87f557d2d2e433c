/** A word in both languages of the product; Chinese is what users see first. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The languages that the product speaks. */
export type Language = keyof Words;

/** Money is integer fen, dates are `YYYY-MM-DD`, codes are the keys of the field's own list. */
export type Known = string | number | boolean;

interface Spec {
  readonly label: Words;
}

export interface TextSpec extends Spec {
  /** `digits` is a number written as a name (an account, a post code): never counted with. A `month` is `YYYY-MM`. */
  readonly kind: 'text' | 'digits' | 'citizen-id' | 'disability-certificate' | 'date' | 'month';
}

export interface NumberSpec extends Spec {
  readonly kind: 'integer' | 'decimal' | 'money';
  /** Money is always integer fen, here said with the period it is for. */
  readonly unit: Words;
}

export interface CodeSpec<C extends string = string> extends Spec {
  readonly kind: 'code';
  readonly codes: { readonly [K in C]: Words };
}

/** A statement, entered by a person or decided by a conclusion: held, not held, or not known. */
export interface TruthSpec extends Spec {
  readonly kind: 'truth';
}

/** A field that holds one value. */
export type ValueSpec = TextSpec | NumberSpec | CodeSpec | TruthSpec;

/** A list of things that are each described by the same few fields: household members, posts, parties. */
export interface ListSpec<R extends Readonly<Record<string, ValueSpec>> = Readonly<Record<string, ValueSpec>>> extends Spec {
  readonly kind: 'list';
  readonly of: R;
}

export type FieldSpec = ValueSpec | ListSpec;

/**
 * What is known of a list. While it is not `complete` a row may still be missing: then nothing can be said of
 * every row, nor that no row is such.
 */
export interface Rows<R = Readonly<Record<string, Known | null | undefined>>> {
  readonly rows: readonly R[];
  readonly complete: boolean;
}

type RowOf<R> = { readonly [K in keyof R]?: ValueOfSpec<R[K]> | null };

/** The value that a field of this description may hold. */
export type ValueOfSpec<S> = S extends { kind: 'list'; of: infer R }
  ? Rows<RowOf<R>>
  : S extends { kind: 'code'; codes: infer C }
    ? keyof C & string
    : S extends { kind: 'truth' }
      ? boolean
      : S extends { kind: 'integer' | 'decimal' | 'money' }
        ? number
        : string;

const label = (zh: string, en: string): Words => ({ zh, en });

export const text = (zh: string, en: string) => ({ kind: 'text', label: label(zh, en) }) as const;
export const digits = (zh: string, en: string) => ({ kind: 'digits', label: label(zh, en) }) as const;
export const citizenId = (zh: string, en: string) => ({ kind: 'citizen-id', label: label(zh, en) }) as const;
export const certificate = (zh: string, en: string) => ({ kind: 'disability-certificate', label: label(zh, en) }) as const;
export const date = (zh: string, en: string) => ({ kind: 'date', label: label(zh, en) }) as const;
export const month = (zh: string, en: string) => ({ kind: 'month', label: label(zh, en) }) as const;
export const truth = (zh: string, en: string) => ({ kind: 'truth', label: label(zh, en) }) as const;
export const integer = (zh: string, en: string, unitZh: string, unitEn: string) =>
  ({ kind: 'integer', label: label(zh, en), unit: label(unitZh, unitEn) }) as const;
export const decimal = (zh: string, en: string, unitZh: string, unitEn: string) =>
  ({ kind: 'decimal', label: label(zh, en), unit: label(unitZh, unitEn) }) as const;
export const moneyAMonth = (zh: string, en: string) =>
  ({ kind: 'money', label: label(zh, en), unit: label('元/月', 'yuan a month') }) as const;
export const moneyAYear = (zh: string, en: string) =>
  ({ kind: 'money', label: label(zh, en), unit: label('元/年', 'yuan a year') }) as const;
export const money = (zh: string, en: string) => ({ kind: 'money', label: label(zh, en), unit: label('元', 'yuan') }) as const;
export const code = <const C extends Record<string, readonly [zh: string, en: string]>>(zh: string, en: string, codes: C) => ({
  kind: 'code' as const,
  label: label(zh, en),
  codes: Object.fromEntries(Object.entries(codes).map(([k, [z, e]]) => [k, label(z, e)])) as { readonly [K in keyof C & string]: Words },
});
export const list = <const R extends Readonly<Record<string, ValueSpec>>>(zh: string, en: string, of: R) => ({ kind: 'list' as const, label: label(zh, en), of });
