import { keepNote } from '../audit.ts';
import type { StorePlaces } from '../store/places.ts';
import type { OpenBackup } from './read-backup.ts';

/** What a backup would bring back. */
export interface Drill {
  readonly made: string;
  readonly persons: number;
  readonly entries: number;
  readonly dismissals: number;
  /** When the record that was changed last was changed; null in an empty one. */
  readonly newest: string | null;
}

/**
 * A restore without writing: every piece is decrypted and every record read, so that she knows her backup is one.
 * @throws CaseProblem `broken-backup`, `newer-version`
 */
export async function drill(backup: OpenBackup): Promise<Drill> {
  let [persons, entries, dismissals]: [number, number, number] = [0, 0, 0];
  let newest: string | null = null;
  for await (const piece of backup.pieces()) {
    if (piece.kind === 'history') entries += piece.values.length;
    if (piece.kind === 'dismissals') dismissals += piece.values.length;
    if (piece.kind !== 'persons') continue;
    persons += piece.values.length;
    for (const { changed } of piece.values) if (newest === null || changed > newest) newest = changed;
  }
  return { made: backup.made, persons, entries, dismissals, newest };
}

export const noteDrill = async ({ db, keys, now }: StorePlaces, { persons }: Drill): Promise<void> => keepNote(db, (await keys()).audit, now(), { what: 'drilled', count: persons });
