import type { Double } from '../../../core/roster/batch/doubles.ts';
import type { LeftOut } from '../../../core/roster/values/left-out.ts';
import type { Problem } from '../../../core/roster/values/problem.ts';
import { newId } from '../../cases/vault/bytes.ts';
import { readFromFile } from '../../files/desk.ts';
import type { Plan } from '../../files/look.ts';
import { places } from '../places.ts';
import { dropBookmark, keepBookmark, type Bookmark } from './bookmark.ts';
import { takeRows, type Taken } from './take.ts';

/** What came of an import, so far or in the end. */
export interface Outcome {
  readonly taken: readonly Taken[];
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly Problem[];
  readonly doubles: readonly Double[];
  readonly whole: boolean;
}

/** So many problems are listed; nobody reads more. */
export const mostListed = 200;

const isNobody = ({ kind }: Problem): boolean => kind === 'nobody';

/**
 * Imports a file as its plan says. After each handful the bookmark is moved, so that a closed page or a stop loses nothing:
 * the next time it begins there.
 * @returns also when it was stopped; then `whole` is false
 */
export async function runImport(file: File, plan: Plan, from: Bookmark | null, progress: (share: number, people: number) => void, signal: AbortSignal): Promise<Outcome> {
  const run = from?.run ?? newId();
  const taken: Taken[] = [];
  const leftOut: LeftOut[] = [];
  const problems: Problem[] = [];
  const outcome = (doubles: readonly Double[], whole: boolean): Outcome => ({ taken, leftOut, problems, doubles, whole });
  try {
    const read = await readFromFile(
      file,
      plan,
      { after: from?.row ?? 0 },
      async (chunk) => {
        const people = chunk.cases.filter((c) => !c.problems.some(isNobody));
        for (const c of chunk.cases) if (c.problems.some(isNobody)) leftOut.push({ row: c.row, why: 'nothing', says: '' });
        taken.push(...(await takeRows(places, run, file.name, people)));
        leftOut.push(...chunk.leftOut);
        problems.push(...chunk.cases.flatMap((c) => c.problems));
        await keepBookmark({ run, fingerprint: plan.fingerprint, row: chunk.row });
        progress(chunk.share, taken.length);
        return !signal.aborted;
      },
    );
    if (read.whole) await dropBookmark();
    return outcome(read.doubles, read.whole);
  } catch (problem) {
    if (signal.aborted) return outcome([], false);
    throw problem;
  }
}
