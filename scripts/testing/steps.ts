import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cache, root, tools, typescript } from '../lib/paths.ts';
import { runProgram, type Ended } from '../lib/run-program.ts';
import { countDiagnostics } from './compiler-report.ts';
import { add, fail, pass, skip, type Outcome } from './outcome.ts';
import { countReport, type VitestReport } from './vitest-report.ts';

export interface Step {
  readonly name: string;
  /** What it needs of the steps before it; when that failed, running it would try an old build. */
  readonly after?: string;
  run(): Promise<Outcome>;
}

/** Generous: it is there for a step that hangs, not for a slow machine. */
const LIMIT = 20 * 60_000;

/** Every folder that has a project of its own for the compiler. */
const PROJECTS = ['core', 'widgets', 'extension', 'test', 'scripts'];

export const steps: readonly Step[] = [
  // Apart from each other: an extension that has grown too heavy is still worth trying.
  { name: 'build', run: () => runAsOne('build', [...typescript('scripts/build.ts'), '--unweighed']) },
  { name: 'size', after: 'build', run: () => runAsOne('size', typescript('scripts/build.ts')) },
  { name: 'types', run: checkTypes },
  { name: 'lint', run: () => runAsOne('lint', [tools.oxlint, '--deny-warnings']) },
  { name: 'unit', run: () => runVitest('unit') },
  { name: 'browser', run: () => withChromium('browser', () => runVitest('browser')) },
  { name: 'journeys', after: 'build', run: () => withChromium('journeys', runJourneys) },
];

async function checkTypes(): Promise<Outcome> {
  // The extension's types of its own entry points are generated.
  if (existsSync(join(root, 'wxt.config.ts')) && !existsSync(join(root, '.wxt'))) {
    const { code, output } = await runProgram([tools.wxt, 'prepare'], { limit: LIMIT, quiet: true });
    if (code !== 0) return fail('types: wxt prepare', output);
  }
  const ended = await runProgram([tools.tsc, '-b', ...PROJECTS, '--pretty', 'false'], { limit: LIMIT, quiet: true });
  // Tests belong to no project, since nothing is built of them, but their types are checked like all others.
  const tests = await runAsOne('types of the tests', [tools.tsc, '-p', 'tsconfig.tests.json', '--pretty', 'false']);
  return add(countDiagnostics(PROJECTS, ended.output, ended.code), tests);
}

/** A program that is one test: it passes when it ends with 0. What it writes is shown only when it fails, but for the sizes. */
async function runAsOne(name: string, args: readonly string[]): Promise<Outcome> {
  const ended = await runProgram(args, { limit: LIMIT, quiet: true });
  if (ended.code === 0) {
    if (name === 'size') console.log(ended.output.trimEnd());
    return pass;
  }
  return fail(name, [howItEnded(ended), ended.output].join('\n'));
}

function howItEnded({ code, because }: Ended): string {
  if (because === 'time') return `It was stopped after ${LIMIT / 60_000} minutes.`;
  return code === null ? 'It was ended by a signal or did not start.' : `It ended with code ${code}.`;
}

async function runVitest(project: string): Promise<Outcome> {
  const file = join(cache, 'test', `${project}.json`);
  mkdirSync(join(cache, 'test'), { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ended = await runProgram([tools.vitest, 'run', '--project', project, ...reporters], { limit: LIMIT });
  if (!existsSync(file)) return fail(project, `${howItEnded(ended)} It left no report: see above.`);
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  const counted = countReport(report, ended.code, (path) => relative(root, path));
  return ended.because === 'time' ? add(counted, fail(project, howItEnded(ended))) : counted;
}

/** A missing browser fails in continuous integration, where nobody reads a note; elsewhere its tests are skipped. */
function missing(name: string, problem: string): Outcome {
  if (isContinuousIntegration()) return fail(name, problem);
  console.log(`Skipped ${name}: ${problem}`);
  return skip;
}

async function withChromium(name: string, run: () => Promise<Outcome>): Promise<Outcome> {
  const problem = process.env['CHROMIUM_PROBLEM'];
  return problem === undefined ? run() : missing(name, problem);
}

async function runJourneys(): Promise<Outcome> {
  const problem = process.env['FIREFOX_PROBLEM'];
  const outcome = await runVitest('journeys');
  return problem === undefined ? outcome : add(outcome, missing('journeys in Firefox', problem));
}

const isContinuousIntegration = (): boolean => !['', '0', 'false'].includes(process.env['CI'] ?? '');
