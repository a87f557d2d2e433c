import type { PlainDate } from '../format/dates.ts';
import type { Words } from '../model/field-spec.ts';
import type { ParameterKey } from './parameters.ts';

/** Where a figure was read, and when somebody last looked. */
export interface Source {
  readonly title: Words;
  /** The document's own words on the figure, or the place in it, short. */
  readonly where: Words;
  readonly checkedOn: PlainDate;
}

/** One figure of a series. */
export interface Figure {
  /** Integer fen for money; else the plain number. */
  readonly value: number;
  /** The period that a sum of money is for; null for other figures. */
  readonly per: 'month' | 'year' | null;
  /** First day in force; 'unknown' where the source does not say. */
  readonly from: PlainDate | 'unknown';
  /** First day no longer in force; null while nothing replaced it; 'unknown' where the source names a successor but no day. */
  readonly to: PlainDate | 'unknown' | null;
  /** Last day for which the source vouches; after it an open figure is history, not law. null: no such limit. */
  readonly lastSeen: PlainDate | null;
  readonly source: string;
  readonly note: Words | null;
}

/**
 * The figures of one place. Written as JSON in `packs/`, checked against `schema.ts` by the tests.
 * `place` is a GB/T 2260 code, the nation is 000000.
 */
export interface Pack {
  readonly place: string;
  readonly name: Words;
  readonly within: string | null;
  readonly sources: Readonly<Record<string, Source>>;
  readonly parameters: Readonly<Partial<Record<ParameterKey, readonly Figure[]>>>;
}
