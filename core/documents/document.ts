import type { Citation } from '../engine/rule.ts';
import type { PlainDate } from '../format/dates.ts';
import type { Language, Words } from '../model/field-spec.ts';

/** What a place to write on looks like: a line of so many characters, or a day or month with its words between. */
export type BlankShape = 'line' | 'date' | 'month' | 'rows';

/** A piece of a line, in one language. */
export type Run =
  | { readonly k: 'text'; readonly text: string }
  /** Filled from the case. `field` is a key of the catalogue, of a list with its row (`obligors[2].age`), or of `Particulars` (`carer.name`). */
  | { readonly k: 'value'; readonly field: string; readonly text: string }
  /** Not known: a place to write on, and listed as missing. `width` counts characters; of `rows`, lines. */
  | { readonly k: 'blank'; readonly field: string; readonly label: string; readonly shape: BlankShape; readonly width: number }
  /** Written by hand whatever is known: signatures, opinions, their days. Never missing. */
  | { readonly k: 'hand'; readonly label: string; readonly shape: BlankShape; readonly width: number }
  /** Boxes to tick. Where none is ticked the field is missing, unless `open`: then it is ticked by hand. */
  | { readonly k: 'choice'; readonly field: string; readonly label: string; readonly open: boolean; readonly options: readonly { readonly text: string; readonly chosen: boolean }[] };

/** The same line in both languages: their words stand in different order, so each has runs of its own. */
export type Line = { readonly [L in Language]: readonly Run[] };

export interface Cell {
  readonly lines: readonly Line[];
  /** Names what stands in the cells beside or below it. */
  readonly head: boolean;
  /** Columns that it takes. */
  readonly span: number;
  /** Room to write in, in lines of text; 0 where what it holds is enough. */
  readonly room: number;
}

export type Row = readonly Cell[];

export interface Table {
  readonly k: 'table';
  readonly title: Words | null;
  /** Widths against each other. */
  readonly columns: readonly number[];
  /** Repeated on each page that the table runs over; null where each row has heads of its own. */
  readonly head: Row | null;
  readonly rows: readonly Row[];
  readonly law: readonly Citation[];
}

export interface Clause {
  readonly k: 'clause';
  /** 第三条, Article 3; 三、 */
  readonly number: Words;
  readonly title: Words;
  readonly lines: readonly Line[];
  readonly law: readonly Citation[];
}

/** Where one signs; kept on one page. */
export interface Signature {
  /** 甲方（盖章）, 申请人 */
  readonly who: Line;
  /** What is signed: 负责人签名, 签名或按手印. */
  readonly lines: readonly Line[];
  /** Room for a seal. */
  readonly seal: boolean;
}

export type Block =
  | { readonly k: 'lines'; readonly lines: readonly Line[]; readonly small: boolean }
  | Clause
  | Table
  | { readonly k: 'signatures'; readonly of: readonly Signature[] };

export type DocumentKind = 'application' | 'self-care' | 'agreement-home-three' | 'agreement-home-four' | 'agreement-institution-three' | 'agreement-institution-four' | 'sheet';

/** A document as data: plain, so that it may cross any door. Drawn by `widgets/documents`, written out by `plainText`. */
export interface PrintedDocument {
  readonly kind: DocumentKind;
  /** A form is set close, in tables; a letter as a public document is, in clauses. */
  readonly layout: 'form' | 'letter';
  readonly title: Words;
  /** Number, place and day above the text. */
  readonly head: readonly Line[];
  readonly blocks: readonly Block[];
  readonly annexes: readonly Words[];
  /** The day whose law the document cites. */
  readonly day: PlainDate;
  /** For who prints it, never printed: what does not go together, what the form is not made for. */
  readonly notices: readonly Words[];
}
