/** Three-valued truth (Kleene): AND is the least, OR the greatest, NOT is 2 - x. Unknown is never no. */
export type Truth = 0 | 1 | 2;

export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

export const negate = (t: Truth): Truth => (2 - t) as Truth;
export const fromBoolean = (b: boolean): Truth => (b ? YES : NO);

/** Both or neither. */
export const xnor = (a: Truth, b: Truth): Truth => (a === UNKNOWN || b === UNKNOWN ? UNKNOWN : fromBoolean(a === b));
/** Comparisons of numbers, of which NaN is unknown. */
export const ge = (a: number, b: number): Truth => (a >= b ? YES : a < b ? NO : UNKNOWN);
export const eq = (a: number, b: number): Truth => (a === b ? YES : a === a && b === b ? NO : UNKNOWN);
