import type { Rule } from '../../engine/rule.ts';
import standard from './standard.ts';

/** In the order in which a summary lists them. */
export const support: readonly Rule[] = [
  standard,
];
