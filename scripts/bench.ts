import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onEnd } from './lib/on-end.ts';
import { root, typescript } from './lib/paths.ts';
import { killRunning, runProgram } from './lib/run-program.ts';

onEnd(killRunning);
process.exitCode = (await runBenches(process.argv.slice(2))) ? 0 : 1;

/** Runs each bench in a process of its own, so that one's heap and compiled code do not favour the next. */
async function runBenches(wanted: readonly string[]): Promise<boolean> {
  const files = readdirSync(join(root, 'test/bench'))
    .filter((name) => name.endsWith('.bench.ts'))
    .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
    .toSorted();
  let good = true;
  for (const name of files) {
    console.log(`— ${name.slice(0, -'.bench.ts'.length)}`);
    const { code } = await runProgram(typescript(`test/bench/${name}`), { limit: 20 * 60_000 });
    if (code !== 0) good = false;
  }
  if (files.length === 0) console.error('No bench has such a name.');
  return good && files.length > 0;
}
