import { liveQuery } from 'dexie';
import type { CaseDatabase } from '../database.ts';

/** Calls back after every change of the register, in whichever window it was made. @returns ends it */
export function onChange(db: CaseDatabase, told: () => void): () => void {
  let known: number | undefined;
  const watch = liveQuery(async () => (await db.counters.get('change'))?.n ?? 0).subscribe({
    next: (n) => {
      if (known !== undefined && n !== known) told();
      known = n;
    },
    // The database was closed: whoever calls next is told so.
    error: () => undefined,
  });
  return () => watch.unsubscribe();
}
