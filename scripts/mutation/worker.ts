import { apply, type Mutant } from './mutant.ts';
import { Judge, type Judgement } from './judge.ts';
import { ruleImports } from './rule-mutants.ts';

/** Some mutants of one file. */
export interface Work {
  readonly path: string;
  readonly code: string;
  readonly mutants: readonly Mutant[];
  /** The first of them that is still to be judged. */
  readonly from: number;
}

export type Word = { readonly begun: true } | { readonly at: number; readonly judgement: Judgement } | { readonly broken: string } | { readonly done: true } | { readonly problem: string };

const tell = (word: Word): void => void process.send!(word);

const judge = await Judge.make();

async function work({ path, code, mutants, from }: Work): Promise<void> {
  const depth = path.split('/').length - 2;
  const front = path.startsWith('core/rules/') ? ruleImports(`${'../'.repeat(depth)}engine`) : '';
  tell({ begun: true });
  for (let at = from; at < mutants.length; at++) tell({ at, judgement: await judge.judge(path, front + apply(code, mutants[at]!), front + code) });
  for (const what of judge.broken) tell({ broken: what });
}

process.on('message', (given: Work) => {
  work(given).then(
    () => tell({ done: true }),
    (problem: unknown) => tell({ problem: problem instanceof Error ? problem.message : String(problem) }),
  );
});
process.on('disconnect', () => process.exit());
