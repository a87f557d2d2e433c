import { csvBytes } from '../../../core/roster/export/csv-sheet.ts';
import type { OutCell } from '../../../core/roster/export/sheet.ts';
import type { NewSheet, SheetWriter } from './write-xlsx.ts';

const utf8 = new TextEncoder();

/** Writes a CSV file, in UTF-8 with a mark, or in GB18030 for programs that know nothing else. */
export function csvWriter({ name, columns }: NewSheet, encoding: 'utf-8' | 'gb18030'): SheetWriter {
  const encode = encoding === 'utf-8' ? (text: string) => utf8.encode(text) : undefined;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const put = (rows: Iterable<readonly OutCell[]>, withHead: boolean): void => {
    for (const bytes of csvBytes({ name, columns, rows }, encode, withHead)) parts.push(bytes as Uint8Array<ArrayBuffer>);
  };
  put([], true);
  return {
    add: (rows) => put(rows, false),
    next: () => {
      throw new RangeError('A CSV file holds one table');
    },
    end: () => new Blob(parts, { type: `text/csv;charset=${encoding}` }),
  };
}
