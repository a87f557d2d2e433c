import { utils, write, type BookType, type CellObject } from '@e965/xlsx';

/** What a test puts into a cell: a `Date` is a day with a format of days, at midnight of Greenwich. */
export type Put = string | number | boolean | Date | { readonly formula: string; readonly value: string | number } | null;

function cellOf(put: Put): CellObject | null {
  if (put === null) return null;
  if (put instanceof Date) return { t: 'n', v: put.getTime() / 86_400_000 + 25_569, z: 'yyyy-mm-dd' };
  if (typeof put === 'object') return { t: typeof put.value === 'number' ? 'n' : 's', v: put.value, f: put.formula };
  return typeof put === 'number' ? { t: 'n', v: put } : typeof put === 'boolean' ? { t: 'b', v: put } : { t: 's', v: put };
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Put[])[];
  /** A1:C1 */
  readonly merged?: readonly string[];
}

/** A workbook as another program writes it. `biff8` is .xls. */
export function workbookOf(sheets: readonly Sheet[], type: BookType, from1904 = false): File {
  const book = utils.book_new();
  for (const { name, rows, merged = [] } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((r) => r.map(cellOf)));
    sheet['!merges'] = merged.map((m) => utils.decode_range(m));
    utils.book_append_sheet(book, sheet, name);
  }
  if (from1904) book.Workbook = { ...book.Workbook, WBProps: { date1904: true } };
  const bytes = write(book, { type: 'array', bookType: type, bookSST: true, compression: true }) as ArrayBuffer;
  return new File([bytes], `名册.${type}`);
}

export const fileOf = (...parts: readonly (string | Uint8Array)[]): File => new File(parts as BlobPart[], '名册.xls');
