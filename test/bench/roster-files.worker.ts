import { parentPort, workerData } from 'node:worker_threads';
import { parseCsv } from 'hucre/csv';
import { fieldsInUse, rosterSheet } from '../../core/roster/export/roster-sheet.ts';
import { person } from '../../core/roster/testing/people.ts';
import { decoderOf } from '../../core/roster/text/decoder.ts';
import { lookAt } from '../../extension/files/look.ts';
import { readFile } from '../../extension/files/read.ts';
import { csvWriter } from '../../extension/files/write/write-csv.ts';
import { xlsxWriter } from '../../extension/files/write/write-xlsx.ts';

export interface FileFigures {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  readonly writeMs: number;
  readonly readMs: number;
  /** Parsing the text alone, by the library; null for what is no text. */
  readonly parseMs: number | null;
  /** The most that the heap held at the end of a handful of rows, garbage included. */
  readonly heapMB: number;
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread's port has no origin
const tell = (figures: FileFigures | null): void => parentPort?.postMessage(figures);

function write(name: string, rows: number): Blob {
  const people = function* all() {
    for (let n = 0; n < rows; n++) yield person(n);
  };
  const sheet = rosterSheet(people(), fieldsInUse([person(0)]), 'zh');
  const writer = name === 'xlsx' ? xlsxWriter(sheet) : csvWriter(sheet, 'gb18030');
  writer.add(sheet.rows);
  return writer.end();
}

const rows = workerData as number;
for (const name of ['csv', 'xlsx']) {
  let begun = performance.now();
  const file = write(name, rows);
  const writeMs = performance.now() - begun;
  begun = performance.now();
  const { plan } = await lookAt(file);
  let heapMB = 0;
  let cases = 0;
  await readFile(file, plan, {}, (chunk) => {
    cases += chunk.cases.length;
    heapMB = Math.max(heapMB, process.memoryUsage().heapUsed / 1_048_576);
    return true;
  });
  const readMs = performance.now() - begun;
  if (cases !== rows) throw new Error(`${cases} of ${rows} rows were read`);
  let parseMs: number | null = null;
  // The text of a long file would be all that this heap may hold.
  if (name === 'csv' && rows === 10_000) {
    begun = performance.now();
    const parsed = parseCsv(decoderOf('gb18030').decode(new Uint8Array(await file.arrayBuffer())));
    parseMs = performance.now() - begun;
    if (parsed.length !== rows + 1) throw new Error('The library reads another number of rows');
  }
  tell({ name, rows, bytes: file.size, writeMs, readMs, parseMs, heapMB });
}
tell(null);
