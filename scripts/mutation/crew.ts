import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../lib/paths.ts';
import type { Judgement } from './judge.ts';
import type { Word, Work } from './worker.ts';

const running = new Set<ChildProcess>();

/** Ends all workers. */
export function dismiss(): void {
  for (const child of running) child.kill('SIGKILL');
}

const hire = (): ChildProcess => {
  const child = fork(join(root, 'scripts/mutation/worker.ts'), [], { cwd: root, execArgv: ['--import', pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
};

interface Told {
  mutant(piece: number, at: number, judgement: Judgement): void;
  /** A piece could not be judged, or not to its end. */
  problem(piece: number, what: string): void;
  done(piece: number, milliseconds: number): void;
}

/**
 * Has each piece of work judged, by so many processes at a time. A process that dies was killed by the mutant that it
 * was at; another goes on behind it.
 */
export async function judgeAll(pieces: readonly Omit<Work, 'from'>[], processes: number, told: Told): Promise<void> {
  let next = 0;
  const one = async (): Promise<void> => {
    let child = hire();
    while (next < pieces.length) {
      const piece = next++;
      const { mutants } = pieces[piece]!;
      const begunAt = performance.now();
      for (let from = 0; from < mutants.length; ) {
        let at = from;
        let begun = false;
        const ended = await new Promise<boolean>((resolve) => {
          const died = (): void => resolve(false);
          child.once('exit', died);
          child.on('message', (word: Word) => {
            if ('begun' in word) {
              begun = true;
              return;
            }
            if ('broken' in word) return told.problem(piece, word.broken);
            if ('judgement' in word) {
              told.mutant(piece, word.at, word.judgement);
              at = word.at + 1;
              return;
            }
            child.off('exit', died);
            child.removeAllListeners('message');
            if ('problem' in word) told.problem(piece, word.problem);
            resolve(true);
          });
          child.send({ ...pieces[piece]!, from } satisfies Work);
        });
        if (ended) break;
        // Another would fare no better.
        if (!begun) return told.problem(piece, 'the process ended before it had begun');
        child = hire();
        if (at < mutants.length) told.mutant(piece, at, { killed: true, by: 'ends the process' });
        from = at + 1;
      }
      told.done(piece, performance.now() - begunAt);
    }
    child.disconnect();
  };
  await Promise.all(Array.from({ length: Math.min(processes, pieces.length) }, one));
}
