import type { SheetRow } from '../../../core/roster/cell.ts';
import { decoderOf } from '../../../core/roster/text/decoder.ts';
import { EncodingWatch, type FoundEncoding } from '../../../core/roster/text/encoding.ts';
import { restored } from '../../../core/roster/text/formula.ts';
import { Records } from '../../../core/roster/text/records.ts';
import { separatorOf } from '../../../core/roster/text/separator.ts';
import { FileProblem } from '../problem.ts';
import { mostColumns, piecesOf, type TableSource } from './source.ts';

export async function encodingOfFile(file: Blob): Promise<FoundEncoding> {
  const watch = new EncodingWatch();
  for await (const piece of piecesOf(file)) {
    const found = watch.push(piece);
    if (found) return found;
  }
  return watch.end();
}

/** The text of a file in pieces. */
export async function* textOf(file: Blob, { encoding }: FoundEncoding): AsyncGenerator<{ readonly text: string; readonly read: number }, void, undefined> {
  const decoder = decoderOf(encoding);
  let read = 0;
  for await (const piece of piecesOf(file)) {
    read += piece.length;
    yield { text: decoder.decode(piece, { stream: true }), read };
  }
  yield { text: decoder.decode(), read };
}

/** Whole lines from the beginning, enough to tell the separator. */
async function headOf(file: Blob, encoding: FoundEncoding): Promise<string> {
  const head = decoderOf(encoding.encoding).decode(new Uint8Array(await file.slice(0, 32_768).arrayBuffer()), { stream: true });
  const lines = head.split(/\r\n|\r|\n/).slice(0, 41);
  return (lines.length > 1 ? lines.slice(0, -1) : lines).join('\n');
}

/** A file of separated text: CSV, or what old portals name .xls and fill with tabs. */
export async function openText(file: Blob, encoding: FoundEncoding): Promise<TableSource> {
  const head = await headOf(file, encoding);
  if (/\0/.test(head)) throw new FileProblem('not-a-table');
  const separator = separatorOf(head);
  return {
    kind: 'text',
    sheets: [{ name: '', hidden: false }],
    serials: true,
    text: { encoding, separator },
    async *rows(_sheet, told) {
      const records = new Records(separator);
      let row = 0;
      const number = (found: readonly string[][]): SheetRow[] => found.map((cells) => ({ row: ++row, cells: cells.slice(0, mostColumns).map(restored) }));
      for await (const { text, read } of textOf(file, encoding)) {
        told?.(read / file.size);
        yield number(records.push(text));
      }
      yield number(records.end());
    },
  };
}
