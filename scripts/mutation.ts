import { existsSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesUnder } from './lib/fingerprint.ts';
import { onEnd } from './lib/on-end.ts';
import { root } from './lib/paths.ts';
import { dismiss, judgeAll } from './mutation/crew.ts';
import { engineMutants } from './mutation/engine-mutants.ts';
import { shown, type Mutant } from './mutation/mutant.ts';
import { ruleMutants } from './mutation/rule-mutants.ts';
import { idle, isDay, line, scoreOf, share, survivorLines, type Equivalent, type Judged } from './mutation/score.ts';

const least = 0.9;
const equivalents = JSON.parse(readFileSync(join(root, 'scripts/mutation/equivalent.json'), 'utf8')) as readonly Equivalent[];
/** So many mutants of a file are handed to a process at a time. */
const handful = 60;

onEnd(async () => dismiss());
const { values, positionals } = parseArgs({ allowPositionals: true, options: { processes: { type: 'string' }, all: { type: 'boolean' } } });
process.exitCode = (await mutate(positionals, Number(values.processes ?? Math.min(2, availableParallelism())))) ? 0 : 1;

/** `rules/support`, `engine/needs`, or whole paths; all of both when none is given. */
function filesOf(wanted: readonly string[]): string[] {
  const named = (wanted.length > 0 ? wanted : ['rules', 'engine']).map((one) => `core/${one.replace(/^core\//, '')}`).map((path) => (existsSync(join(root, path)) ? path : `${path}.ts`));
  for (const path of named) if (!existsSync(join(root, path))) throw new Error(`There is no ${path}.`);
  return filesUnder(root, named).filter(
    (file) => (/^core\/rules\/[^/]+\/[^/]+\.ts$/.test(file) || /^core\/engine\/[^/]+\.ts$/.test(file)) && !/\.test\.ts$|\/index\.ts$|\/coverage\.ts$|^core\/rules\/(?:coverage|testing)\/|^core\/engine\/loaders\.ts$/.test(file) && statSync(join(root, file)).isFile(),
  );
}

async function mutate(wanted: readonly string[], processes: number): Promise<boolean> {
  const begun = performance.now();
  const pieces: { path: string; code: string; mutants: Mutant[] }[] = [];
  for (const path of filesOf(wanted)) {
    const code = readFileSync(join(root, path), 'utf8');
    const mutants = path.startsWith('core/rules/') ? ruleMutants(code) : engineMutants(code);
    for (let from = 0; from < mutants.length; from += handful) pieces.push({ path, code, mutants: mutants.slice(from, from + handful) });
  }
  const judged: Judged[] = [];
  const problems = new Set<string>();
  await judgeAll(pieces, processes, {
    mutant(piece, at, { killed, by }) {
      const { path, code, mutants } = pieces[piece]!;
      const of = shown(code, mutants[at]!);
      judged.push({ ...of, file: path, source: code.split('\n')[of.line - 1]!.trim(), killed, by });
    },
    problem: (piece, what) => void problems.add(what.includes(' fails as it stands') ? what : `${pieces[piece]!.path}: ${what}`),
    done: (piece, ms) => console.log(`· ${pieces[piece]!.path}: ${pieces[piece]!.mutants.length} changes in ${(ms / 1000).toFixed(1)} s`),
  });

  judged.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  const partOf = (file: string): string => (file.startsWith('core/rules/') ? file.split('/').slice(0, 3).join('/') : file);
  const scores = [...new Set(judged.map((m) => partOf(m.file)))].map((part) => scoreOf(part, judged.filter((m) => partOf(m.file) === part), equivalents));
  const survivors = scores.flatMap((s) => s.survivors);
  console.log(survivorLines(survivors).join('\n'));
  console.log(`\n${scores.map(line).join('\n')}\n`);
  let good = problems.size === 0;
  for (const whole of ['core/rules', 'core/engine']) {
    const score = scoreOf(whole, judged.filter((m) => m.file.startsWith(`${whole}/`)), equivalents);
    if (score.made === 0) continue;
    console.log(line(score));
    if (share(score) < least) good = false;
  }
  const days = survivors.filter(isDay).length;
  if (days > 0) console.log(`${days} of those that survived move the first or last day of a rule by one.`);
  for (const e of idle(judged, equivalents)) console.log(`Excused without need: ${e}`);
  for (const problem of problems) console.error(problem);
  console.log(`${((performance.now() - begun) / 60_000).toFixed(1)} minutes with ${processes} processes`);
  return good;
}
