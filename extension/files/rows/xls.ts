import { readXls } from 'hucre/xlsx';
import type { SheetRow } from '../../../core/roster/cell.ts';
import { FileProblem } from '../problem.ts';
import { cellsOf } from './cells.ts';
import type { TableSource } from './source.ts';

const holds = (bytes: Uint8Array, name: string): boolean => {
  // The names of the streams in such a file are in UTF-16.
  const wanted = [...name].flatMap((c) => [c.charCodeAt(0), 0]);
  outer: for (let i = 0; i + wanted.length <= bytes.length; i += 2) {
    for (let k = 0; k < wanted.length; k++) if (bytes[i + k] !== wanted[k]) continue outer;
    return true;
  }
  return false;
};

/** Whether a workbook says, right after its beginning, that what follows is encrypted. Streams begin at sectors, the smallest of which has 64 bytes. */
function isLocked(bytes: Uint8Array): boolean {
  const begin = [9, 8, 16, 0, 0, 6, 5, 0];
  for (let at = 512; at + 24 <= bytes.length; at += 64) {
    if (begin.every((b, i) => bytes[at + i] === b)) return bytes[at + 20] === 0x2f && bytes[at + 21] === 0;
  }
  return false;
}

const handful = 500;
/** A sheet of this format has at most 65,536 rows, so that all of it may be in memory. */
const mostBytes = 100 * 1024 * 1024;

/** A workbook of Excel 97 to 2003 (BIFF8). */
export async function openXls(file: Blob): Promise<TableSource> {
  if (file.size > mostBytes) throw new FileProblem('too-big');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isLocked(bytes)) throw new FileProblem('password');
  const book = await readXls(bytes).catch((cause: unknown) => {
    if (holds(bytes, 'EncryptedPackage')) throw new FileProblem('password');
    throw new FileProblem(/BIFF/.test(String(cause)) ? 'old-excel' : 'broken', cause);
  });
  return {
    kind: 'xls',
    sheets: book.sheets.map(({ name, hidden }) => ({ name, hidden: hidden === true })),
    serials: true,
    async *rows(sheet, told) {
      const rows = book.sheets[sheet]?.rows ?? [];
      for (let at = 0; at < rows.length; at += handful) {
        told?.(Math.min(1, (at + handful) / rows.length));
        // Rows that the file leaves out are holes.
        yield Array.from(rows.slice(at, at + handful), (cells, i): SheetRow => ({ row: at + i + 1, cells: cellsOf(cells ?? []) }));
      }
    },
  };
}
