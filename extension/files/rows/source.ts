import type { SheetRow } from '../../../core/roster/cell.ts';
import type { FoundEncoding } from '../../../core/roster/text/encoding.ts';
import type { Separator } from '../../../core/roster/text/records.ts';

export interface SheetName {
  /** As the file calls it; empty where it has no name. */
  readonly name: string;
  readonly hidden: boolean;
}

/** A file, open: the tables in it and their rows. Nothing of it is kept but where it stands. */
export interface TableSource {
  readonly kind: 'xlsx' | 'xls' | 'html' | 'xml' | 'text';
  readonly sheets: readonly SheetName[];
  /** Whether a bare number may be a day counted from 1900. */
  readonly serials: boolean;
  /** Of a text file. */
  readonly text?: { readonly encoding: FoundEncoding; readonly separator: Separator };
  /**
   * The rows of a table in their order, in handfuls. Who stops asking stops the reading.
   * @param told how much of the table was read, 0 to 1
   */
  rows(sheet: number, told?: (share: number) => void): AsyncGenerator<readonly SheetRow[], void, undefined>;
}

/** As large a piece of a file as is read at once. */
const pieceBytes = 256 * 1024;

/** The bytes of a file in pieces. */
export async function* piecesOf(file: Blob, from = 0, to = file.size): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  for (let at = from; at < to; at += pieceBytes) yield new Uint8Array(await file.slice(at, Math.min(at + pieceBytes, to)).arrayBuffer());
}

/** Spreadsheets have no more columns. */
export const mostColumns = 16_384;
