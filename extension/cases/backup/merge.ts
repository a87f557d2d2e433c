import { keepNote } from '../audit.ts';
import { stored } from '../storage.ts';
import { commit, committed, nextNumber, type Change } from '../store/commit.ts';
import { sealDismissal, type Dismissal } from '../store/dismissals.ts';
import type { Entry } from '../store/entry.ts';
import type { Person } from '../store/person.ts';
import type { StorePlaces } from '../store/places.ts';
import type { Keys } from '../vault/keys.ts';
import { comparePersons, type Compared, type ComparedPerson } from './compare.ts';
import type { OpenBackup } from './read-backup.ts';
import type { Progress } from './write-backup.ts';

/** What taking a backup in would do; nothing is written yet. */
export interface MergePreview {
  /** All but those that are the same here. */
  readonly items: readonly Compared[];
  readonly counts: Readonly<Record<Compared['state'], number>>;
  /** Records of this register that were erased in the other: merging leaves them as they are. */
  readonly erasedThere: readonly string[];
}

/** For each record that isn't the same here: whether the file's is taken. */
export type Choose = (item: Compared) => boolean;

/** New ones are taken, of two the one that was changed later, and what was erased stays so. */
export const takeNewer: Choose = ({ state, newer }) => state === 'new' || (state === 'different' && newer === 'file');

/** @throws CaseProblem `locked`, `broken-backup`, `newer-version` */
export async function previewMerge(places: StorePlaces, backup: OpenBackup, { signal }: Progress = {}): Promise<MergePreview> {
  const keys = await places.keys();
  const inFile = await backup.personIds();
  const items: Compared[] = [];
  const erasedThere: string[] = [];
  const counts = { new: 0, same: 0, different: 0, erased: 0 };
  for await (const piece of backup.pieces()) {
    signal?.throwIfAborted();
    if (piece.kind === 'erased') erasedThere.push(...(await stored(places.db, () => places.db.persons.bulkGet([...piece.values]))).flatMap((row) => (row ? [row.id] : [])));
    if (piece.kind !== 'persons') continue;
    for (const { id, here, state, newer, differs } of await comparePersons(places, keys, piece.values, inFile)) {
      counts[state] += 1;
      if (state !== 'same') items.push({ id, here, state, newer, differs });
    }
  }
  return { items, counts, erasedThere };
}

export interface Merged {
  readonly added: number;
  readonly changed: number;
}

/** What was different and is taken from the file leaves an entry; made again of the same file it is the same entry. */
const mergeEntry = (backup: OpenBackup, { id, here, differs }: ComparedPerson, time: string): Entry => ({
  id: `${backup.file} ${id}`,
  person: here ?? id,
  time,
  source: { kind: 'merge', name: backup.file },
  changes: differs,
});

const idsOf = (rows: readonly ({ readonly id: string } | undefined)[]): ReadonlySet<string | undefined> => new Set(rows.map((row) => row?.id));

async function mergePersons(places: StorePlaces, keys: Keys, backup: OpenBackup, persons: readonly Person[], choose: Choose, aliases: Map<string, string | null>): Promise<Merged> {
  const inFile = await backup.personIds();
  const { outcomes, with: taken } = await committed(places.db, keys, async () => {
    const compared = [...(await comparePersons(places, keys, persons, inFile))];
    // Should two of the file be one here, the one that was changed last is taken.
    compared.sort((a, b) => (a.person.changed < b.person.changed ? 1 : a.person.changed > b.person.changed ? -1 : 0));
    const time = new Date(places.now()).toISOString();
    const taken: ComparedPerson[] = [];
    const seen = new Set<string>();
    for (const item of compared) {
      const chosen = item.state !== 'same' && choose(item);
      aliases.set(item.id, item.here ?? (chosen ? item.id : null));
      const target = item.here ?? item.id;
      if (!chosen || seen.has(target)) continue;
      seen.add(target);
      taken.push(item);
    }
    const changes = taken.map(
      (item): Change => ({
        person: item.here === null ? item.person : { ...item.person, id: item.here },
        entries: item.state === 'different' ? [mergeEntry(backup, item, time)] : [],
        read: item.read,
        twin: true,
        revive: true,
      }),
    );
    return { changes, with: taken };
  });
  const states = taken.filter((_, i) => outcomes[i]?.state === 'written').map(({ state }) => state);
  return { added: states.filter((state) => state !== 'different').length, changed: states.filter((state) => state === 'different').length };
}

async function mergeHistory({ db }: StorePlaces, keys: Keys, entries: readonly Entry[], aliases: ReadonlyMap<string, string | null>): Promise<void> {
  const known = idsOf(await stored(db, () => db.history.bulkGet(entries.map(({ id }) => id))));
  const changes = entries.flatMap((entry): Change[] => {
    const person = aliases.get(entry.person) ?? null;
    return known.has(entry.id) || person === null ? [] : [{ person: null, entries: [{ ...entry, person }], read: null, twin: true, revive: false }];
  });
  if (changes.length > 0) await commit(db, keys, changes);
}

async function mergeDismissals({ db }: StorePlaces, keys: Keys, dismissals: readonly Dismissal[]): Promise<void> {
  const rows = await Promise.all(dismissals.map((dismissal) => sealDismissal(keys, dismissal)));
  await stored(db, () =>
    db.transaction('rw', db.dismissals, async () => {
      const here = idsOf(await db.dismissals.bulkGet(rows.map(({ id }) => id)));
      await db.dismissals.bulkAdd(rows.filter(({ id }) => !here.has(id)));
    }),
  );
}

/** What was erased there and isn't here stays away from now on. */
const mergeErased = ({ db }: StorePlaces, ids: readonly string[]): Promise<void> =>
  stored(db, () =>
    db.transaction('rw', [db.persons, db.erased, db.counters], async () => {
      const here = idsOf([...(await db.persons.bulkGet([...ids])), ...(await db.erased.bulkGet([...ids]))]);
      const fresh = ids.filter((id) => !here.has(id));
      if (fresh.length === 0) return;
      const at = await nextNumber(db);
      await db.erased.bulkPut(fresh.map((id) => ({ id, at })));
    }),
  );

/**
 * Takes a backup into the register, piece by piece: broken off at any moment it is taken up again by merging once more,
 * and merging twice is merging once. What differs is compared anew, so that nothing changed since the preview is lost.
 * @throws CaseProblem `locked`, `quota`, `broken-backup`, `newer-version`; the pieces before it stay
 */
export async function mergeBackup(places: StorePlaces, backup: OpenBackup, { choose = takeNewer, progress, signal }: Progress & { readonly choose?: Choose } = {}): Promise<Merged> {
  const keys = await places.keys();
  /** From ids in the file to ids here; null for what isn't taken. */
  const aliases = new Map<string, string | null>();
  let [added, changed] = [0, 0];
  let done = 0;
  for await (const piece of backup.pieces()) {
    signal?.throwIfAborted();
    if (piece.kind === 'persons') {
      const merged = await mergePersons(places, keys, backup, piece.values, choose, aliases);
      [added, changed] = [added + merged.added, changed + merged.changed];
      progress?.((done += piece.values.length), (await backup.personIds()).size);
    } else if (piece.kind === 'history') await mergeHistory(places, keys, piece.values, aliases);
    else if (piece.kind === 'dismissals') await mergeDismissals(places, keys, piece.values);
    else if (piece.kind === 'erased') await mergeErased(places, piece.values);
  }
  if (added + changed > 0) await keepNote(places.db, keys.audit, places.now(), { what: 'merged', count: added + changed });
  return { added, changed };
}
