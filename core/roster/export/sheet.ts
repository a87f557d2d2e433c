import type { PlainDate } from '../../format/dates.ts';

/** What goes into a cell of a table that is given away. */
export type OutCell =
  | string
  | number
  | { readonly day: PlainDate }
  /** Whole fen, shown in yuan. */
  | { readonly fen: number }
  | null;

export interface OutColumn {
  readonly head: string;
  /** In characters of a common width, a Chinese one being two. */
  readonly width: number;
}

/** A table to give away: plain rows under heads, nothing merged, nothing worked out. */
export interface OutSheet {
  readonly name: string;
  readonly columns: readonly OutColumn[];
  readonly rows: Iterable<readonly OutCell[]>;
}
