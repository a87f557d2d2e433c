import { parseArgs } from 'node:util';
import { onEnd } from './lib/on-end.ts';
import { killRunning } from './lib/run-program.ts';
import { add, closingLine, digest, fail, nothing, type Outcome } from './testing/outcome.ts';
import { steps } from './testing/steps.ts';

// Several tools colour their lines in continuous integration, where these are read as plain text.
if (!process.stdout.isTTY) {
  process.env['NO_COLOR'] = '1';
  delete process.env['FORCE_COLOR'];
}
onEnd(killRunning);

let outcome = nothing;
try {
  outcome = await runSteps(wantedSteps());
} catch (problem) {
  outcome = add(outcome, fail('test run', problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)));
}
const summary = digest(outcome);
if (summary !== '') console.log(`\n${summary}`);
console.log(`\n${closingLine(outcome)}`);
process.exitCode = outcome.failures.length === 0 ? 0 : 1;

/** `--only unit,lint`; all when it is not given. */
function wantedSteps(): readonly string[] {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const names = steps.map((step) => step.name);
  const wanted = values.only?.split(',').map((name) => name.trim()) ?? names;
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`There is no step "${unknown.join(', ')}"; there are ${names.join(', ')}.`);
  return wanted;
}

async function runSteps(wanted: readonly string[]): Promise<Outcome> {
  let sum = nothing;
  const failed = new Set<string>();
  for (const { name, after, run } of steps) {
    if (!wanted.includes(name)) continue;
    const begun = performance.now();
    console.log(`— ${name}`);
    const one =
      after !== undefined && failed.has(after)
        ? fail(name, `It was not run, since "${after}" failed.`)
        : await run().catch((problem: unknown) => fail(name, String(problem)));
    if (one.failures.length > 0) failed.add(name);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`  ${name}: ${closingLine(one)} (${seconds} s)`);
    sum = add(sum, one);
  }
  return sum;
}
