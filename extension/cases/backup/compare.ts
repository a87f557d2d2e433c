import { stored } from '../storage.ts';
import { differences, type Difference } from '../store/facts.ts';
import { cardsHaving } from '../store/having.ts';
import { lookupsOf, tokenOf } from '../store/lookup.ts';
import { personContent, type Person } from '../store/person.ts';
import type { StorePlaces } from '../store/places.ts';
import type { Keys } from '../vault/keys.ts';
import { openRows } from '../versioned.ts';

/** A record of a backup beside what is here. */
export interface Compared {
  /** Of the record in the file. */
  readonly id: string;
  /** Of the record here: the same, or another one of the same ID number. Null where there is none. */
  readonly here: string | null;
  /** `erased`: it was here, and was erased. */
  readonly state: 'new' | 'same' | 'different' | 'erased';
  /** Of two that differ, the one that was changed later; null where they were changed at the same moment. */
  readonly newer: 'file' | 'here' | null;
  /** From what is here to what is in the file. */
  readonly differs: readonly Difference[];
}

export interface ComparedPerson extends Compared {
  readonly person: Person;
  /** The number of the row here, for `commit`. */
  readonly read: number | null;
}

/**
 * Records of a file against the register, in their order.
 * @param inFile the ids of all records of the file: what stands in both by its id is not taken for another's twin
 */
export async function comparePersons({ db }: StorePlaces, keys: Keys, persons: readonly Person[], inFile: ReadonlySet<string>): Promise<readonly ComparedPerson[]> {
  const numbers = await Promise.all(persons.map(async ({ facts }) => {
    const { number } = lookupsOf(facts);
    return number === null ? null : tokenOf(keys.lookup, 'number', number);
  }));
  const { rows, gone, byNumber } = await stored(db, () =>
    db.transaction('r', [db.persons, db.cards, db.erased], async () => {
      const listed = await cardsHaving(db, numbers);
      const same = listed.filter(({ id }) => !inFile.has(id));
      const byNumber = new Map<string, string>();
      // Of several the first by id, so that it is the same one each time.
      for (const { id, tokens } of same.sort((a, b) => (a.id < b.id ? -1 : 1))) for (const token of tokens) if (!byNumber.has(token)) byNumber.set(token, id);
      const ids = [...new Set([...persons.map(({ id }) => id), ...same.map(({ id }) => id)])];
      const [rows, gone] = await Promise.all([db.persons.bulkGet(ids), db.erased.bulkGet((await db.erased.count()) > 0 ? ids : [])]);
      return { rows: rows.filter((row) => row !== undefined), gone: new Set(gone.map((row) => row?.id)), byNumber };
    }),
  );
  const at = new Map(rows.map((row) => [row.id, row.at] as const));
  const known = new Map((await openRows(keys.records, personContent, rows)).values.map((person) => [person.id, person] as const));
  return persons.map((person, i): ComparedPerson => {
    const number = numbers[i] ?? null;
    const here = at.has(person.id) ? person.id : ((number === null ? undefined : byNumber.get(number)) ?? null);
    const base = { id: person.id, here, person, read: here === null ? null : (at.get(here) ?? null), newer: null, differs: [] };
    if (here === null) return { ...base, state: gone.has(person.id) ? 'erased' : 'new' };
    const own = known.get(here);
    // Damaged here: the file's is the better one.
    if (!own) return { ...base, state: 'different', newer: 'file' };
    const differs = differences(own.facts, person.facts);
    if (differs.length === 0) return { ...base, state: 'same' };
    return { ...base, state: 'different', newer: own.changed === person.changed ? null : own.changed < person.changed ? 'file' : 'here', differs };
  });
}
