import { Worker } from 'node:worker_threads';
import { bundleFile } from '../../scripts/lib/bundle.ts';
import { bar } from './ratio.ts';

// A county's roster: 100,000 cases checked in a worker while the main thread stays free, then a million streamed to see
// whether memory stays flat.

interface Report {
  readonly cases: number;
  readonly ms: number;
  readonly limitMs: number;
  readonly rules: number;
  readonly heapMB: readonly number[];
}

const worker = new Worker(await bundleFile('test/bench/roster.worker.ts', 'roster.worker'));
let longest = 0;
let last = performance.now();
const watch = setInterval(() => {
  const now = performance.now();
  longest = Math.max(longest, now - last - 10);
  last = now;
}, 10);
const report = await new Promise<Report>((resolve, reject) => {
  worker.once('message', resolve);
  worker.once('error', reject);
});
clearInterval(watch);
await worker.terminate();

const { cases, ms, limitMs, rules, heapMB } = report;
console.log(`${cases.toLocaleString('en')} cases of ${rules} rules in a worker: ${(ms / limitMs).toFixed(1)}× the time of 20 rules by hand (${((ms / cases) * 1000).toFixed(1)} µs a case here)`);
console.log(`  the main thread was held for at most ${longest.toFixed(0)} ms`);
console.log(`  heap after each of ten 100,000, in MB: ${heapMB.map((m) => m.toFixed(1)).join(' ')}`);
bar('heap after a million cases, of that after 200,000', heapMB[9]! / heapMB[1]!, 1.1);
bar('the roster for each rule, of the limit for each rule', (ms / rules) / (limitMs / 20), 4);
