/** No, unknown, yes; a verdict may also be 3, not applicable. The engine's own numbers. */
export type Truth = 0 | 1 | 2;
export type Verdicts = Int8Array;

type Maybe<V> = V | null | undefined;

export const blank = (v: unknown): v is null | undefined => v === null || v === undefined;
export const sure = (b: boolean): Truth => (b ? 2 : 0);
export const holds = (v: Maybe<boolean>): Truth => (v === true ? 2 : v === false ? 0 : 1);
export const lacks = (v: Maybe<boolean>): Truth => (v === false ? 2 : v === true ? 0 : 1);
export const is = <V>(v: Maybe<V>, to: V): Truth => (v === to ? 2 : blank(v) ? 1 : 0);
export const isNot = <V>(v: Maybe<V>, to: V): Truth => (v === to ? 0 : blank(v) ? 1 : 2);
export const same = (a: unknown, b: unknown): Truth => (blank(a) || blank(b) ? 1 : a === b ? 2 : 0);
export const both = (a: Truth, b: Truth): Truth => (a < b ? a : b);
export const either = (a: Truth, b: Truth): Truth => (a > b ? a : b);

/** NaN is unknown; a comparison with it is false both ways. */
export const atMost = (a: number, b: number): Truth => (a <= b ? 2 : a > b ? 0 : 1);
export const under = (a: number, b: number): Truth => (a < b ? 2 : a >= b ? 0 : 1);
export const equal = (a: number, b: number): Truth => (a === b ? 2 : a === a && b === b ? 0 : 1);
export const number = (v: Maybe<number>): number => (blank(v) ? Number.NaN : v);
export const known = (n: number): number | null => (n === n ? n : null);

/** A yes lets the rule speak, a no makes it not applicable, else nobody knows. */
export const where = (applies: Truth, verdict: Truth): Truth | 3 => (applies === 2 ? verdict : applies === 0 ? 3 : 1);
