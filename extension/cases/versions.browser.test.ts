import { afterEach, describe, expect, it } from 'vitest';
import type { Facts } from '../../core/model/fields.ts';
import { contents } from './backup/contents.ts';
import { drill } from './backup/drill.ts';
import { mergeBackup } from './backup/merge.ts';
import { openBackup } from './backup/read-backup.ts';
import { CaseDatabase, layouts, type Layout } from './database.ts';
import version1 from './fixtures/version-1.json';
import { openDatabase } from './storage.ts';
import { dismissalsOf } from './store/dismissals.ts';
import { findMatches } from './store/find.ts';
import { personContent, type Person } from './store/person.ts';
import { readHistory, readPerson } from './store/read-persons.ts';
import { makeIndex } from './store/search.ts';
import { writePersons } from './store/write-persons.ts';
import { testArea, testClock, testStore } from './testing/places.ts';
import { kindOf } from './testing/problem.ts';
import { rowsFromFixture } from './testing/fixture.ts';
import { fromBase64, newId } from './vault/bytes.ts';
import { makeVault } from './vault/vault.ts';
import { openRow, sealRow, type Content } from './versioned.ts';

/**
 * What the first version wrote, kept as it was: a register on the disk and its backup. Each version that changes what is
 * written adds such a file; none is ever written anew.
 */
const first = version1.people as readonly Facts[];

const opened: CaseDatabase[] = [];
afterEach(async () => {
  for (const db of opened.splice(0)) {
    db.close();
    await new CaseDatabase(db.name).delete().catch(() => undefined);
  }
});

/** The disk of somebody who has not updated for years. */
const oldDisk = async (): Promise<string> => {
  const name = `wubao-test-${newId()}`;
  const db = new CaseDatabase(name, layouts.slice(0, 1));
  for (const [table, rows] of Object.entries(rowsFromFixture(version1.tables))) await db.table(table).bulkAdd(rows);
  db.close();
  return name;
};

const open = (db: CaseDatabase) => {
  opened.push(db);
  const places = { db, session: testArea(), local: testArea(), now: testClock() };
  const vault = makeVault(places);
  return { ...places, vault, keys: vault.keys };
};

const byNumber = (a: Facts, b: Facts): number => (a.id_no! < b.id_no! ? -1 : 1);

/** A version that isn't there yet: one name for the place, and a mark of its own. */
interface Tomorrow {
  readonly id: string;
  readonly place: string;
  readonly facts: Facts;
}
const tomorrow: Content<Tomorrow> = {
  table: 'persons',
  version: 3,
  lifts: [
    (old: Person) => ({ ...old, place: `${old.facts.township ?? ''}${old.facts.village ?? ''}` }),
    ({ place, ...old }: { place: string }) => ({ ...old, place: place === '' ? '不详' : place }),
  ],
  read: (value) => value as Tomorrow,
};

describe('a register of the first version', () => {
  it('opens with its passphrase and its recovery code, and everything is there', async () => {
    const at = open(await openDatabase(new CaseDatabase(await oldDisk())));
    await at.vault.unlock(version1.passphrase);
    const index = makeIndex(at);
    await index.refresh();
    const { ids } = index.search({ offset: 0, count: 100 });
    const persons = await Promise.all(ids.map((id) => readPerson(at, id)));
    expect(persons.map(({ facts }) => facts).sort(byNumber)).toEqual([...first].sort(byNumber));
    const [match] = await findMatches(at, { id_no: first[0]!.id_no! });
    expect((await readHistory(at, match!.person.id)).map(({ changes }) => changes.map(({ field }) => field))).toEqual(version1.history);
    expect((await dismissalsOf(at, first[0]!.id_no!)).map(({ reason }) => reason)).toEqual(version1.reasons);
    await at.vault.lock();
    await at.vault.recover(version1.code, '新的 口令 三个词');
    expect(await at.vault.state()).toEqual({ kind: 'open' });
  });

  it('takes on the tables of a later one, and keeps what is in them', async () => {
    const name = await oldDisk();
    const later: Layout = {
      stores: { persons: 'id, seen', visits: 'id' },
      upgrade: (tx) => tx.table('persons').toCollection().modify({ seen: 0 }).then(() => undefined),
    };
    const at = open(await openDatabase(new CaseDatabase(name, [...layouts, later])));
    await at.vault.unlock(version1.passphrase);
    expect(await at.db.table('persons').where('seen').equals(0).count()).toBe(first.length);
    const [match] = await findMatches(at, { id_no: first[1]!.id_no! });
    expect(match!.person.facts).toEqual(first[1]);
    const old = new CaseDatabase(name);
    expect(await kindOf(openDatabase(old))).toBe('newer-version');
    old.close();
  });

  it('is lifted record by record to what records are later, and what was written later is left alone by the old', async () => {
    const at = open(await openDatabase(new CaseDatabase(await oldDisk())));
    await at.vault.unlock(version1.passphrase);
    const { records } = await at.keys();
    const row = (await at.db.persons.toCollection().first())!;
    const before = await openRow(records, personContent, row);
    const after = await openRow(records, tomorrow, row);
    expect(after).toMatchObject({ id: before.id, facts: before.facts, place: `${before.facts.township}${before.facts.village}` });
    await at.db.persons.put({ ...(await sealRow(records, tomorrow, row.id, after)), at: row.at });
    expect(await kindOf(readPerson(at, row.id))).toBe('newer-version');
    expect(await kindOf(writePersons(at, [{ op: newId(), id: row.id, facts: { phone: '1' }, source: { kind: 'clerk', name: '' }, as: 'change' }]))).toBe('newer-version');
    expect(await openRow(records, tomorrow, (await at.db.persons.get(row.id))!)).toEqual(after);
  });
});

describe('a backup of the first version', () => {
  const file = (): Blob => new Blob([fromBase64(version1.backup)]);

  it('opens, is counted and comes in', async () => {
    for (const secret of [{ passphrase: version1.passphrase }, { code: version1.code }]) {
      const at = await testStore();
      opened.push(at.db);
      const backup = await openBackup(file(), secret);
      expect(await drill(backup)).toMatchObject({ persons: first.length, dismissals: version1.reasons.length });
      expect(await mergeBackup(at, backup)).toEqual({ added: first.length, changed: 0 });
      const [match] = await findMatches(at, { id_no: first[0]!.id_no! });
      expect(match!.person.facts).toEqual(first[0]);
      expect((await readHistory(at, match!.person.id)).length).toBe(version1.history.length);
    }
  });

  it('is lifted to what records are later', async () => {
    const backup = await openBackup(file(), { passphrase: version1.passphrase }, { ...contents, persons: tomorrow as unknown as Content<Person> });
    const places: string[] = [];
    for await (const piece of backup.pieces()) if (piece.kind === 'persons') places.push(...piece.values.map((person) => (person as unknown as Tomorrow).place));
    expect(places.sort()).toEqual(first.map(({ township, village }) => `${township}${village}`).sort());
  });
});
