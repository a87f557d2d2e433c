import { Worker } from 'node:worker_threads';
import { bundleFile } from '../../scripts/lib/bundle.ts';
import { bar } from './ratio.ts';
import type { FileFigures } from './roster-files.worker.ts';

// Rosters of 19 columns, written and read in a worker whose heap may not grow beyond a limit: where it would, the worker
// dies and the bench with it. What grows with the rows is only what tells who stands twice.

const runs = [
  { rows: 10_000, mostHeapMB: 80 },
  { rows: 100_000, mostHeapMB: 120 },
] as const;

const file = await bundleFile('test/bench/roster-files.worker.ts', 'roster-files.worker');

async function run(rows: number, maxOldGenerationSizeMb: number): Promise<readonly FileFigures[]> {
  const worker = new Worker(file, { workerData: rows, resourceLimits: { maxOldGenerationSizeMb } });
  const figures = await new Promise<FileFigures[]>((resolve, reject) => {
    const found: FileFigures[] = [];
    worker.on('message', (message: FileFigures | null) => {
      if (message) found.push(message);
      else resolve(found);
    });
    worker.once('error', reject);
  });
  await worker.terminate();
  return figures;
}

const figures: FileFigures[] = [];
for (const { rows, mostHeapMB } of runs) {
  for (const f of await run(rows, mostHeapMB)) {
    figures.push(f);
    console.log(
      `${rows.toLocaleString('en')} rows of .${f.name}, ${(f.bytes / 1e6).toFixed(1)} MB: written in ${(f.writeMs / 1000).toFixed(2)} s, read as cases in ${(f.readMs / 1000).toFixed(2)} s, heap ${f.heapMB.toFixed(0)} MB at most of ${mostHeapMB}`,
    );
  }
}
for (const { name, rows, readMs, parseMs } of figures) {
  if (rows === 10_000) bar(`10,000 rows of .${name}, of five seconds`, readMs / 5000, 1);
  if (parseMs !== null) console.log(`  .${name} as cases: ${(readMs / parseMs).toFixed(1)}× the time of parsing its text alone, by hucre`);
}
for (const name of ['csv', 'xlsx']) {
  const [short, long] = figures.filter((f) => f.name === name);
  bar(`time a row of .${name}, of that in a short file`, long!.readMs / long!.rows / (short!.readMs / short!.rows), 1.5);
}
