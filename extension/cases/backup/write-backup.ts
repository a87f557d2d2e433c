import type { Table } from 'dexie';
import { keepNote } from '../audit.ts';
import type { SealedRow } from '../database.ts';
import { slices } from '../slices.ts';
import { stored } from '../storage.ts';
import type { StorePlaces } from '../store/places.ts';
import { newId, randomBytes, type Bytes } from '../vault/bytes.ts';
import type { VaultHeader } from '../vault/header.ts';
import { fileKey } from '../vault/keys.ts';
import { openRows, type Content } from '../versioned.ts';
import { contents, type WrittenPiece } from './contents.ts';
import { headerMark, writeHeader } from './file-header.ts';
import { writePiece, writeStart } from './pieces.ts';

export interface Backup {
  readonly blob: Blob;
  /** To save it under; tells the day and nobody's name. */
  readonly name: string;
  readonly persons: number;
  /** Records that could not be read, and so are not in it. */
  readonly unreadable: number;
}

export interface Progress {
  /** Rows done and rows in all. */
  readonly progress?: (done: number, of: number) => void;
  /** Ends it; what was begun is dropped. */
  readonly signal?: AbortSignal;
}

/** So many rows a piece: a tenth of a second's work. */
const piece = 500;

/**
 * The whole register as one encrypted file, which opens with the passphrase of now or the recovery code. What is written
 * meanwhile by another window may be in it or not; each record is as it was at one moment.
 * @param header the vault's own
 */
export async function writeBackup({ db, keys, now }: StorePlaces, header: VaultHeader, { progress, signal }: Progress = {}): Promise<Backup> {
  const { root, records, audit } = await keys();
  const made = new Date(now()).toISOString();
  const salt = randomBytes(32);
  const head = writeHeader({ file: newId(), made, salt, vault: header });
  const key = { key: await fileKey(root, salt), mark: await headerMark(head) };
  const parts: Bytes[] = [writeStart(head)];
  const add = async (value: WrittenPiece): Promise<void> => void parts.push(await writePiece(key, parts.length - 1, value.kind === 'end', value));

  const of = await stored(db, async () => (await db.persons.count()) + (await db.history.count()) + (await db.dismissals.count()));
  let done = 0;
  let unreadable = 0;
  async function addTable<T>(table: Table<SealedRow, string>, content: Content<T>, kind: WrittenPiece['kind']): Promise<number> {
    let written = 0;
    for await (const rows of slices(db, table, piece)) {
      signal?.throwIfAborted();
      const read = await openRows(records, content, rows);
      await add({ kind, v: content.version, values: read.values });
      unreadable += read.unreadable.length;
      written += read.values.length;
      done += rows.length;
      progress?.(Math.min(done, of), of);
    }
    return written;
  }

  const persons = await addTable(db.persons as Table<SealedRow, string>, contents.persons, 'persons');
  await addTable(db.history as Table<SealedRow, string>, contents.history, 'history');
  await addTable(db.dismissals as Table<SealedRow, string>, contents.dismissals, 'dismissals');
  await add({ kind: 'erased', v: 1, values: await stored(db, () => db.erased.toCollection().primaryKeys()) });
  await add({ kind: 'end', v: 1, values: [] });
  await keepNote(db, audit, now(), { what: 'backed-up', count: persons });
  return { blob: new Blob(parts, { type: 'application/octet-stream' }), name: `五保名册-${made.slice(0, 10)}.wubao`, persons, unreadable };
}
