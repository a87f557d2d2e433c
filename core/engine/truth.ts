/** Three-valued truth (Kleene): AND is the least, OR the greatest, NOT is 2 - x. Unknown is never no. */
export type Truth = 0 | 1 | 2;

export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

export const negate = (t: Truth): Truth => (2 - t) as Truth;
export const fromBoolean = (b: boolean): Truth => (b ? YES : NO);
