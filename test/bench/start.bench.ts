import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundle, bundleFile } from '../../scripts/lib/bundle.ts';
import { bar } from './ratio.ts';

// Cold start: import, compile and first answer in a process of its own; and what the core weighs.

const file = await bundleFile('test/bench/cold/first-answer.ts', 'first-answer', { minify: true });
const probe = `${file}.probe.mjs`;
writeFileSync(probe, `const a = performance.now(); const m = await import(${JSON.stringify(file)}); const b = performance.now(); const r = m.firstAnswer(); console.log(JSON.stringify({ importMs: b - a, answerMs: performance.now() - b, ...r }));`);
const runs = Array.from({ length: 15 }, () => JSON.parse(execFileSync(process.execPath, [probe], { encoding: 'utf8' })) as { importMs: number; answerMs: number; rules: number; all: number });
const median = (n: readonly number[]): number => [...n].sort((a, b) => a - b)[n.length >> 1]!;
const [importMs, answerMs] = [median(runs.map((r) => r.importMs)), median(runs.map((r) => r.answerMs))];
console.log(`import ${importMs.toFixed(1)} ms, compile and first answer ${answerMs.toFixed(1)} ms here, ${runs[0]!.all} rules, ${runs[0]!.rules} of them in force for a case`);
bar('import, compile and first answer, in tens of milliseconds', (importMs + answerMs) / 10, 1);

const kB = (code: string): number => gzipSync(code, { level: 9 }).length / 1000;
const { all } = runs[0]!;
const bare = kB(await bundle('test/bench/cold/engine.ts', { minify: true, words: 'none' }));
console.log(`  the engine and the catalogue without a rule or a word: ${bare.toFixed(1)} kB gz`);
for (const [words, most] of [['none', 15], ['zh', 25], ['en', 25], ['both', undefined]] as const) {
  const size = kB(await bundle('test/bench/cold/core.ts', { minify: true, words }));
  // What was asked for counts with 120 rules.
  const of120 = bare + ((size - bare) * 120) / all;
  console.log(`  core with ${words === 'none' ? 'no words' : words === 'both' ? 'both languages' : `words in ${words}`}: ${size.toFixed(1)} kB gz with ${all} rules (${of120.toFixed(1)} for 120 of them)`);
  if (most !== undefined) bar(`kB of the core with words: ${words}`, size, most);
}
