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
  /** `digits` is a number written as a name (an account, a post code): never counted with. */
  readonly kind: 'text' | 'digits' | 'citizen-id' | 'disability-certificate' | 'date';
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

/** A statement that a conclusion decides: held, not held, or not known. */
export interface TruthSpec extends Spec {
  readonly kind: 'truth';
}

export type FieldSpec = TextSpec | NumberSpec | CodeSpec | TruthSpec;

/** The value that a field of this description may hold. */
export type ValueOfSpec<S> = S extends { kind: 'code'; codes: infer C }
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
