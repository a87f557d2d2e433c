import type { FieldKey, Held } from '../../../core/model/fields.ts';
import { keepNote } from '../audit.ts';
import { stored } from '../storage.ts';
import type { Keys } from '../vault/keys.ts';
import { openRow } from '../versioned.ts';
import { committed, type Change } from './commit.ts';
import type { Entry } from './entry.ts';
import { differences, factsFrom } from './facts.ts';
import { personContent, type Person, type Source } from './person.ts';
import type { StorePlaces } from './places.ts';

/** What is to be set in a record: fields left out stay as they are, `null` clears one. */
export type FactsChange = { readonly [K in FieldKey]?: Held | null };

export interface PersonWrite {
  /** Made by the caller with `newId()`, once for what she did: repeated after a lost answer, it counts once. */
  readonly op: string;
  /** Of the record; `newId()` for a new one. */
  readonly id: string;
  readonly facts: FactsChange;
  readonly source: Source;
  /** Whether the record is to be there already, or is begun with this. */
  readonly as: 'new' | 'change';
  /** She was told that another record has the ID number, and wants both. */
  readonly twin?: boolean;
}

export type PersonWritten =
  | { readonly state: 'added' | 'changed' | 'same' | 'repeated'; readonly id: string }
  /** Another record has this ID number; nothing was written. */
  | { readonly state: 'listed'; readonly id: string; readonly twin: string }
  /** It was erased. */
  | { readonly state: 'gone'; readonly id: string };

interface Read {
  readonly person: Person;
  readonly at: number;
}

/** The records that are there, opened, with the numbers of their rows. */
async function readRows({ db }: StorePlaces, keys: Keys, ids: readonly string[]): Promise<Map<string, Read>> {
  const rows = (await stored(db, () => db.persons.bulkGet([...new Set(ids)]))).filter((row) => row !== undefined);
  const read = await Promise.all(rows.map(async (row) => ({ person: await openRow(keys.records, personContent, row), at: row.at })));
  return new Map(read.map((one) => [one.person.id, one] as const));
}

interface Thought {
  readonly written: PersonWritten;
  readonly change: Change | null;
}

function think(write: PersonWrite, before: Read | undefined, time: string): { readonly thought: Thought; readonly after: Person | null } {
  const { op, id, source, as, twin = false } = write;
  if (as === 'change' && before === undefined) return { thought: { written: { state: 'gone', id }, change: null }, after: null };
  const facts = factsFrom({ ...before?.person.facts, ...write.facts }) ?? {};
  const changes = differences(before?.person.facts ?? {}, facts);
  if (before && changes.length === 0) return { thought: { written: { state: 'same', id }, change: null }, after: null };
  const person: Person = { id, facts, changed: time, source };
  // What a record began with is in it, less what later entries changed: said once more it would double the disk.
  const entry: Entry = { id: op, person: id, time, source, changes: before ? changes : [] };
  return { thought: { written: { state: before ? 'changed' : 'added', id }, change: { person, entries: [entry], read: before && before.at > 0 ? before.at : null, twin, revive: false } }, after: person };
}

/**
 * Adds and changes records, each with its entry in the history, all in one transaction.
 * @returns one answer a write, in their order
 * @throws CaseProblem `locked`, `quota`, `crowded` and what else the storage has; then nothing was written
 */
export async function writePersons(places: StorePlaces, writes: readonly PersonWrite[]): Promise<readonly PersonWritten[]> {
  const { db, now } = places;
  const keys = await places.keys();
  const { outcomes, with: thoughts } = await committed(db, keys, async (round) => {
    // A new one is not looked for at first: should it be there, the commit finds it, and the next round reads it.
    const known = await readRows(places, keys, writes.filter(({ as }) => as === 'change' || round > 0).map(({ id }) => id));
    const time = new Date(now()).toISOString();
    const thoughts: Thought[] = [];
    for (const write of writes) {
      const before = known.get(write.id);
      const { thought, after } = think(write, before, time);
      // The next write of the same record builds on this one.
      if (after) known.set(write.id, { person: after, at: before?.at ?? 0 });
      thoughts.push(thought);
    }
    return { changes: thoughts.flatMap(({ change }) => (change ? [change] : [])), with: thoughts };
  });
  const answers = outcomes.values();
  const written = thoughts.map(({ written, change }): PersonWritten => {
    const outcome = change ? answers.next().value : undefined;
    if (outcome?.state === 'listed') return { state: 'listed', id: written.id, twin: outcome.twin };
    if (outcome?.state === 'erased') return { state: 'gone', id: written.id };
    return outcome?.state === 'repeated' ? { state: 'repeated', id: written.id } : written;
  });
  await noteWritten(places, keys, written);
  return written;
}

async function noteWritten({ db, now }: StorePlaces, keys: Keys, written: readonly PersonWritten[]): Promise<void> {
  const real = written.filter(({ state }) => state === 'added' || state === 'changed');
  const [one] = real;
  if (!one) return;
  await keepNote(db, keys.audit, now(), real.length > 1 ? { what: 'persons-written', count: real.length } : { what: one.state === 'added' ? 'person-added' : 'person-changed', about: one.id });
}
