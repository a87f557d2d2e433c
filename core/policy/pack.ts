import type { PlainDate } from '../format/dates.ts';
import type { Words } from '../model/field-spec.ts';
import type { ParameterKey } from './parameters.ts';

/** Where a figure was read, and when somebody last looked. */
export interface Source {
  readonly title: Words;
  /** The document's own words on the figure, or the place in it, short. */
  readonly where: Words;
  readonly checkedOn: PlainDate;
  /** On the web, where the page is the document's own or a paper's that stands for it. */
  readonly address?: string;
}

/** What a figure is that isn't simply in force: set from above, published as an average, proposed, a subsidy, or worked back from payments. */
export type Basis = 'floor' | 'guide' | 'average' | 'proposal' | 'subsidy' | 'derived';

/** One figure of a series. */
export interface Figure {
  /** Integer fen for money; else any plain number of nothing or more. */
  readonly value: number;
  /** The period that a sum of money is for; null for other figures. */
  readonly per: 'month' | 'year' | null;
  /** First day in force; 'unknown' where the source does not say. */
  readonly from: PlainDate | 'unknown';
  /** First day no longer in force; null while nothing replaced it; 'unknown' where the source names a successor but no day. */
  readonly to: PlainDate | 'unknown' | null;
  /** Last day for which the source vouches; after it an open figure is history, not law. null: no such limit. */
  readonly lastSeen: PlainDate | null;
  /** Where `from` is unknown: the first day for which the source vouches. */
  readonly firstSeen?: PlainDate;
  readonly source: string;
  readonly note: Words | null;
  readonly basis?: Basis;
  /** false: shown, but never taken for known, since nobody has verified the source or it doesn't say that the figure is the one in force. */
  readonly sure?: false;
  /** The figure holds in every place within this one, as a city's does that is the same for all its counties. */
  readonly throughout?: true;
  /** The row of the collected standards that it came from. */
  readonly row?: string;
}

/**
 * The figures of one place. Written as JSON in `packs/`, checked against `schema.ts` by the tests.
 * `place` is a GB/T 2260 code, the nation is 000000; a place that has no code of its own, or that the source does not
 * name, is `x-` and a name of ours: it is shown and counted, never resolved.
 */
export interface Pack {
  readonly place: string;
  readonly name: Words;
  readonly within: string | null;
  readonly sources: Readonly<Record<string, Source>>;
  readonly parameters: Readonly<Partial<Record<ParameterKey, readonly Figure[]>>>;
}
