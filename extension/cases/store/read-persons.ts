import { CaseProblem } from '../problem.ts';
import { stored } from '../storage.ts';
import { openRow, openRows, type Unreadable } from '../versioned.ts';
import { entryContent, type Entry } from './entry.ts';
import { cardContent, personContent, type Card, type Person } from './person.ts';
import type { StorePlaces } from './places.ts';

/** @throws CaseProblem `locked`, `gone`, `damaged` */
export async function readPerson({ db, keys }: StorePlaces, id: string): Promise<Person> {
  const { records } = await keys();
  const row = await stored(db, () => db.persons.get(id));
  if (!row) throw new CaseProblem('gone');
  return openRow(records, personContent, row);
}

/** The cards of these records, in their order, without those that are gone; and which of them can't be read. */
export async function readCards({ db, keys }: StorePlaces, ids: readonly string[]): Promise<{ readonly cards: readonly Card[]; readonly unreadable: readonly Unreadable[] }> {
  const { records } = await keys();
  const rows = await stored(db, () => db.cards.bulkGet([...ids]));
  const { values, unreadable } = await openRows(records, cardContent, rows.filter((row) => row !== undefined));
  return { cards: values, unreadable };
}

/** What happened to a record, newest first. */
export async function readHistory({ db, keys }: StorePlaces, id: string): Promise<readonly Entry[]> {
  const { records } = await keys();
  const rows = await stored(db, () => db.history.where('[person+at]').between([id, -Infinity], [id, Infinity]).reverse().toArray());
  return (await openRows(records, entryContent, rows)).values;
}

export const countPersons = ({ db }: StorePlaces): Promise<number> => stored(db, () => db.persons.count());
