import type { NumberSpec } from './field-spec.ts';

/** Longer than any value of a form; more is an attack or a mistake. */
export const longestText = 4000;

/** More rows than any list of a form; what comes after them isn't read, and the list may go on. */
export const mostRows = 2000;

export interface Limits {
  readonly least: number;
  readonly most: number;
}

const oldest = 150;
/** People, days and things: more than a country has. */
const mostCounted = 10_000_000_000;
/** Fen: a hundred billion yuan. */
const mostMoney = 10_000_000_000_000;

/** Between what a number can be at all. A rule, not a limit, says whether it is right. */
export function limitsOf(spec: NumberSpec): Limits {
  // A balance or a correction may be below nothing; a wage, a standard or an income by period is not.
  if (spec.kind === 'money') return { least: spec.unit.zh === '元' ? -mostMoney : 0, most: mostMoney };
  if (spec.unit.zh === '周岁') return { least: 0, most: oldest };
  return { least: spec.kind === 'decimal' ? -mostCounted : 0, most: mostCounted };
}
