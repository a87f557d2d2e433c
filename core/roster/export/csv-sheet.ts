import { plainYuan } from '../../format/money.ts';
import { encodeGb18030 } from '../text/gb18030.ts';
import { csvLine } from '../text/write-csv.ts';
import type { OutCell, OutSheet } from './sheet.ts';

const plain = (cell: OutCell): string | number | null => {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'day' in cell ? cell.day : Number(plainYuan(cell.fen));
};

/** Bytes of a text, in pieces of about this many characters. */
const piece = 60_000;

/**
 * A table as the bytes of a CSV file, in pieces, the heads first. For other programs: spreadsheets cut numbers of eighteen
 * digits when they open it.
 * @param utf8 the platform's encoder, which core has no name for; left out, the file is in GB18030
 * @param begins false for rows that go on with a file
 */
export function* csvBytes({ columns, rows }: OutSheet, utf8?: (text: string) => Uint8Array, begins = true): Generator<Uint8Array> {
  const encode = utf8 ?? encodeGb18030;
  // Spreadsheets take a file without the mark for one of the machine's old encoding.
  let text = begins ? (utf8 ? '\ufeff' : '') + csvLine(columns.map((c) => c.head)) : '';
  for (const row of rows) {
    text += csvLine(row.map(plain));
    if (text.length < piece) continue;
    yield encode(text);
    text = '';
  }
  if (text !== '') yield encode(text);
}
