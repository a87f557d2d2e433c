import type { CardRow, CaseDatabase, HistoryRow, PersonRow } from '../database.ts';
import { CaseProblem } from '../problem.ts';
import { stored } from '../storage.ts';
import type { Keys } from '../vault/keys.ts';
import { sealRow } from '../versioned.ts';
import { entryContent, type Entry } from './entry.ts';
import { cardsHaving } from './having.ts';
import { numberToken, tokensOf, type Token } from './lookup.ts';
import { cardContent, cardOf, personContent, type Person } from './person.ts';

/** A record to be written, as it was thought out from what was read before. */
export interface Change {
  /** Null where only the history grows. */
  readonly person: Person | null;
  readonly entries: readonly Entry[];
  /** The number (`at`) of the row that was read; null where there was none. */
  readonly read: number | null;
  /** Whether it may stand beside another record with the same ID number. */
  readonly twin: boolean;
  /** Whether it may come back after it was erased. */
  readonly revive: boolean;
}

export type Outcome =
  | { readonly state: 'written' }
  /** All its entries were there already: a repeated call. */
  | { readonly state: 'repeated' }
  /** Another record has this ID number; nothing was written. */
  | { readonly state: 'listed'; readonly twin: string }
  /** The record was erased since; nothing was written. */
  | { readonly state: 'erased' };

type Numberless<T> = Omit<T, 'at'>;
interface Ready {
  readonly change: Change;
  readonly person: Numberless<PersonRow> | null;
  readonly card: Numberless<CardRow> | null;
  readonly entries: readonly Numberless<HistoryRow>[];
  readonly number: Token | null;
}

/** All encryption comes before the transaction: IndexedDB ends one that waits for anything else. */
async function ready(keys: Keys, change: Change): Promise<Ready> {
  const { person } = change;
  const entries = await Promise.all(change.entries.map(async (entry) => ({ ...(await sealRow(keys.records, entryContent, entry.id, entry)), person: entry.person })));
  if (person === null) return { change, person, card: null, entries, number: null };
  const [row, card, tokens] = await Promise.all([
    sealRow(keys.records, personContent, person.id, person),
    sealRow(keys.records, cardContent, person.id, cardOf(person)),
    tokensOf(keys.lookup, person.facts),
  ]);
  return { change, person: row, card: { ...card, tokens }, entries, number: numberToken(tokens) };
}

/** The next number for what is written in one go. Within a transaction on `counters`. */
export async function nextNumber(db: CaseDatabase): Promise<number> {
  const n = ((await db.counters.get('change'))?.n ?? 0) + 1;
  await db.counters.put({ id: 'change', n });
  return n;
}

/**
 * Writes records, their cards and history in one transaction: all of it or nothing, whenever the browser dies.
 * @returns in the order of the changes; null where another window changed a record since it was read: read again and retry
 */
export async function commit(db: CaseDatabase, keys: Keys, changes: readonly Change[]): Promise<readonly Outcome[] | null> {
  const all = await Promise.all(changes.map((change) => ready(keys, change)));
  const ids = all.flatMap(({ person }) => (person ? [person.id] : []));
  return stored(db, () =>
    db.transaction('rw', [db.persons, db.cards, db.history, db.counters, db.erased], async () => {
      const [rows, known, sameNumber, gone] = await Promise.all([
        db.persons.bulkGet(ids),
        db.history.bulkGet(all.flatMap(({ entries }) => entries.map((e) => e.id))),
        cardsHaving(db, all.map(({ number }) => number)),
        db.erased.bulkGet((await db.erased.count()) > 0 ? ids : []),
      ]);
      const erased = new Set(gone.map((row) => row?.id));
      const at = new Map(rows.flatMap((row) => (row ? [[row.id, row.at] as const] : [])));
      const kept = new Set(known.map((row) => row?.id));
      const done = new Set(kept);
      const listed = new Map<Token, Set<string>>();
      const list = (token: Token | null, id: string): void => {
        if (token !== null) listed.set(token, (listed.get(token) ?? new Set()).add(id));
      };
      for (const { id, tokens } of sameNumber) list(numberToken(tokens), id);

      const outcomes: Outcome[] = [];
      const written: Ready[] = [];
      for (const one of all) {
        const { change, person, entries, number } = one;
        if (entries.length > 0 && entries.every((e) => done.has(e.id))) {
          outcomes.push({ state: 'repeated' });
          continue;
        }
        if (person && !change.revive && erased.has(person.id)) {
          outcomes.push({ state: 'erased' });
          continue;
        }
        if (person && (at.get(person.id) ?? null) !== change.read) return null;
        const twin = person && !change.twin && number !== null ? [...(listed.get(number) ?? [])].find((id) => id !== person.id) : undefined;
        if (twin !== undefined) {
          outcomes.push({ state: 'listed', twin });
          continue;
        }
        if (person) list(number, person.id);
        for (const e of entries) done.add(e.id);
        written.push(one);
        outcomes.push({ state: 'written' });
      }
      if (written.length === 0) return outcomes;
      const n = await nextNumber(db);
      await Promise.all([
        db.persons.bulkPut(written.flatMap(({ person }) => (person ? [{ ...person, at: n }] : []))),
        db.cards.bulkPut(written.flatMap(({ card }) => (card ? [{ ...card, at: n }] : []))),
        // Entries are never written over.
        db.history.bulkAdd(written.flatMap(({ entries }) => entries.filter((e) => !kept.has(e.id)).map((e) => ({ ...e, at: n })))),
        db.erased.bulkDelete(written.flatMap(({ person }) => (person ? [person.id] : []))),
      ]);
      return outcomes;
    }),
  );
}

const tries = 10;

/** Thinks changes out and commits them, again and again while others are quicker. @throws CaseProblem `crowded` */
export async function committed<T>(db: CaseDatabase, keys: Keys, think: (round: number) => Promise<{ readonly changes: readonly Change[]; readonly with: T }>): Promise<{ readonly outcomes: readonly Outcome[]; readonly with: T }> {
  for (let i = 0; i < tries; i++) {
    const thought = await think(i);
    const outcomes = await commit(db, keys, thought.changes);
    if (outcomes) return { outcomes, with: thought.with };
  }
  throw new CaseProblem('crowded');
}
