import type { Rule } from '../../engine/rule.ts';

/** In the order in which a summary lists them. */
export const institution: readonly Rule[] = [];
