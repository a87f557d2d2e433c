import { rmSync } from 'node:fs';
import { build as viteBuild } from 'vite';
import { buildIsCurrent, stampBuild } from './build-stamp.ts';
import { killRunning, runProgram } from './lib/run-program.ts';
import { onEnd } from './lib/on-end.ts';
import { builtWidgets, root, tools } from './lib/paths.ts';
import { BUDGETS } from './size-budget.ts';
import { sizeTable, weigh } from './size-report.ts';
import { widgetsConfig, type WidgetFormat } from './vite.widgets.ts';

const FORMATS: readonly WidgetFormat[] = ['iife', 'es'];
const EXTENSIONS: readonly (readonly [name: string, ...args: string[]])[] = [
  ['Chromium', '-b', 'chrome', '--mv3'],
  ['Firefox', '-b', 'firefox', '--mv3'],
];

onEnd(killRunning);
process.exitCode = await build(process.argv.includes('--force')).catch((problem: unknown) => {
  // The tools' messages name the file and the line; where in the tool it was noticed helps nobody.
  console.error(problem instanceof Error ? problem.message : problem);
  return 1;
});

async function build(force: boolean): Promise<number> {
  if (!force && buildIsCurrent(root)) {
    console.log('Nothing changed since the last build.');
  } else {
    await buildWidgets();
    for (const [name, ...args] of EXTENSIONS) {
      if (!(await buildExtension(name, args))) return 1;
    }
    stampBuild(root);
  }
  // A part that has grown too heavy must not keep anybody from trying it.
  if (process.argv.includes('--unweighed')) return 0;
  const weights = weigh(root, BUDGETS);
  console.log(sizeTable(weights));
  const problems = weights.flatMap((weight) => weight.problems);
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

async function buildWidgets(): Promise<void> {
  console.log('Building the widgets …');
  rmSync(builtWidgets, { recursive: true, force: true });
  for (const format of FORMATS) await viteBuild(widgetsConfig(format));
}

async function buildExtension(name: string, args: readonly string[]): Promise<boolean> {
  console.log(`Building the extension for ${name} …`);
  const { code, output } = await runProgram([tools.wxt, 'build', ...args], {
    limit: 5 * 60_000,
    quiet: true,
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0) console.error(output);
  return code === 0;
}
