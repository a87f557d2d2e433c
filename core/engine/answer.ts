import type { PlainDate } from '../format/dates.ts';
import type { Known, Words } from '../model/field-spec.ts';
import type { FieldKey, ListKey } from '../model/fields.ts';
import type { PackNeed } from '../policy/parameters.ts';
import type { NO, UNKNOWN, YES } from './truth.ts';

/**
 * What would settle an open answer: a field, a field of a row (`obligors[0].age`), a figure of the packs, or the
 * calendar of working days of a year for which none is published.
 */
export type Need = FieldKey | RowNeed | PackNeed | 'calendar';
export type RowNeed = `${ListKey}[${number}].${string}`;

/** A fact that a sentence is filled with, still without a language: money in fen, dates plain. */
export type Fact = string | number | Words | { readonly yuan: number } | { readonly date: PlainDate } | { readonly percent: number } | { readonly code: string; readonly of: string };
export type FactsOfAnswer = Readonly<Record<string, Fact>>;

/** A value that would mend a field, offered only where it is certain. */
export interface Fix {
  readonly field: FieldKey;
  readonly value: Known;
}

interface Told {
  /** Which of the rule's sayings words this answer. */
  readonly reason?: string;
  readonly facts?: FactsOfAnswer;
  readonly fix?: Fix;
  /** Where the mark stands, when not at the field that the rule is about. */
  readonly field?: FieldKey;
}

/** What a computed condition answers. A no always has a reason; an unknown says what it needs, unless its truth is data too, which then says so. */
export type Answer =
  | ({ readonly is: typeof YES } & Told)
  | ({ readonly is: typeof NO; readonly reason: string } & Told)
  | ({ readonly is: typeof UNKNOWN; readonly needs: readonly Need[] } & Told);

export const yes: Answer = { is: 2 };
