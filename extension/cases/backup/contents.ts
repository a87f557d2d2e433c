import { CaseProblem } from '../problem.ts';
import { dismissalContent, type Dismissal } from '../store/dismissals.ts';
import { entryContent, type Entry } from '../store/entry.ts';
import { personContent, type Person } from '../store/person.ts';
import { lifted, type Content } from '../versioned.ts';

/**
 * What a backup holds: records, their history, dismissals, and which records were erased. Not drafts, which live for a
 * week, nor settings and audit log, which are this computer's.
 */
export interface Contents {
  readonly persons: Content<Person>;
  readonly history: Content<Entry>;
  readonly dismissals: Content<Dismissal>;
}

export const contents: Contents = { persons: personContent, history: entryContent, dismissals: dismissalContent };

/** Some of the values of one kind, of today's version. */
export type Piece =
  | { readonly kind: 'persons'; readonly values: readonly Person[] }
  | { readonly kind: 'history'; readonly values: readonly Entry[] }
  | { readonly kind: 'dismissals'; readonly values: readonly Dismissal[] }
  | { readonly kind: 'erased'; readonly values: readonly string[] }
  | { readonly kind: 'end' };

/** As it is written: with the version of its values. */
export interface WrittenPiece {
  readonly kind: Piece['kind'];
  readonly v: number;
  readonly values: readonly unknown[];
}

const isId = (value: unknown): value is string => typeof value === 'string';

/** @throws CaseProblem `newer-version`, `broken-backup` */
export function pieceFrom(value: unknown, of: Contents): Piece {
  const { kind, v, values } = (value ?? {}) as Record<keyof WrittenPiece, unknown>;
  if (!Array.isArray(values) || typeof v !== 'number' || !(v >= 1)) throw new CaseProblem('broken-backup');
  if (kind === 'persons') return { kind, values: values.map((one) => lifted(of.persons, v, one)) };
  if (kind === 'history') return { kind, values: values.map((one) => lifted(of.history, v, one)) };
  if (kind === 'dismissals') return { kind, values: values.map((one) => lifted(of.dismissals, v, one)) };
  if (kind === 'erased') return { kind, values: values.filter(isId) };
  if (kind === 'end') return { kind };
  // A kind of record that came later.
  throw new CaseProblem('newer-version');
}
