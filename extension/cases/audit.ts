import type { AuditRow, CaseDatabase } from './database.ts';
import { CaseProblem } from './problem.ts';
import { stored } from './storage.ts';
import { toHex, utf8 } from './vault/bytes.ts';
import { keyedHash } from './vault/keys.ts';

/** What is kept a note of. Who, which and how many, never what it said. */
export type AuditWhat =
  | 'created' | 'unlocked' | 'wrong-passphrase' | 'locked' | 'passphrase-changed' | 'recovered' | 'recovery-renewed'
  | 'person-added' | 'person-changed' | 'person-erased' | 'persons-written'
  | 'exported' | 'backed-up' | 'drilled' | 'merged';

export interface AuditNote {
  readonly what: AuditWhat;
  /** The record's random id. */
  readonly about?: string;
  /** How many records; 1 when left out. */
  readonly count?: number;
}

type Entry = Omit<AuditRow, 'hash' | 'sealed'>;

async function hashOf(before: string, { n, time, what, about, count }: Entry): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(JSON.stringify([before, n, time, what, about, count])))));
}

const tries = 20;

/**
 * Adds a note at the end of the chain. Hashing can't wait inside a transaction, so the note is made for the end as it is,
 * and made anew where another window was quicker.
 * @param key the audit key; null while locked
 */
export async function keepNote(db: CaseDatabase, key: CryptoKey | null, now: number, { what, about = null, count = 1 }: Omit<AuditNote, 'about'> & { about?: string | null }): Promise<void> {
  const end = (): Promise<AuditRow | undefined> => stored(db, () => db.audit.orderBy('n').last());
  for (let i = 0; i < tries; i++) {
    const last = await end();
    const entry: Entry = { n: (last?.n ?? 0) + 1, time: new Date(now).toISOString(), what, about, count };
    const hash = await hashOf(last?.hash ?? '', entry);
    const row: AuditRow = { ...entry, hash, sealed: key && (await keyedHash(key, hash)) };
    const added = await stored(db, () =>
      db.transaction('rw', db.audit, async () => {
        if ((await db.audit.get(row.n)) !== undefined) return false;
        await db.audit.add(row);
        return true;
      }),
    );
    if (added) return;
  }
  throw new CaseProblem('crowded');
}

/** The notes, newest first. */
export const readNotes = (db: CaseDatabase, from: number, count: number): Promise<readonly AuditRow[]> =>
  stored(db, () => db.audit.orderBy('n').reverse().offset(from).limit(count).toArray());

/**
 * The number of the first note that was altered, or that follows on one that was removed; null while all is as it was written.
 * Without a key the chain alone is followed: then one who wrote it all anew isn't noticed. Notes cut off at the end never are.
 */
export async function firstAltered(db: CaseDatabase, key: CryptoKey | null): Promise<number | null> {
  let before = '';
  let n = 0;
  for (const row of await stored(db, () => db.audit.orderBy('n').toArray())) {
    const sealed = row.sealed === null || key === null || row.sealed === (await keyedHash(key, row.hash));
    if (row.n !== ++n || row.hash !== (await hashOf(before, row)) || !sealed) return row.n;
    before = row.hash;
  }
  return null;
}
