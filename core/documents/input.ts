import type { PlainDate } from '../format/dates.ts';
import type { Facts } from '../model/fields.ts';
import type { Conclusions } from './conclusion.ts';
import type { Particulars, PlaceNames, Signer } from './particulars.ts';

/** All that a document is filled from. */
export interface DocumentInput {
  /** Of the case and, for an agreement, of the agreement. */
  readonly facts: Facts;
  /** The day whose law is cited: the case’s own, or today. */
  readonly day: PlainDate;
  readonly names?: PlaceNames;
  readonly signers?: { readonly [S in Signer]?: Particulars };
  /** What the rules decided (`conclude`); left out, what follows from the facts alone is left to write in. */
  readonly conclusions?: Conclusions;
}
