import type { AttemptsRow, CaseDatabase } from '../database.ts';
import { CaseProblem } from '../problem.ts';
import { stored } from '../storage.ts';

const free = 3;
const first = 5_000;
const longest = 15 * 60_000;

/** Milliseconds to wait after so many wrong passphrases: three are free, then 5 s, doubled up to a quarter of an hour. */
export const waitAfter = (failures: number): number => (failures <= free ? 0 : Math.min(first * 2 ** (failures - free - 1), longest));

/** No longer than the last failure asks for: a clock that was set back must not lock anybody out for a year. */
const remaining = (row: AttemptsRow | undefined, now: number): number => (row ? Math.min(Math.max(row.notBefore - now, 0), waitAfter(row.failures)) : 0);

const rowOf = async (db: CaseDatabase): Promise<AttemptsRow | undefined> => (await db.vault.get('attempts')) as AttemptsRow | undefined;

/** Milliseconds until a passphrase is taken again. */
export const waitOf = (db: CaseDatabase, now: number): Promise<number> => stored(db, async () => remaining(await rowOf(db), now));

/**
 * Counts an attempt before it is made, so that neither a closed browser nor a second window gives one for nothing.
 * @throws CaseProblem `wait`
 */
export const beginAttempt = (db: CaseDatabase, now: number): Promise<void> =>
  stored(db, () =>
    db.transaction('rw', db.vault, async () => {
      const row = await rowOf(db);
      const wait = remaining(row, now);
      if (wait > 0) throw new CaseProblem('wait', { wait: Math.ceil(wait / 1000) });
      const failures = (row?.failures ?? 0) + 1;
      await db.vault.put({ id: 'attempts', failures, notBefore: now + waitAfter(failures) });
    }),
  );

/** The passphrase was right: what was tried before is forgiven. */
export const forgiveAttempts = (db: CaseDatabase): Promise<void> => stored(db, () => db.vault.delete('attempts'));
