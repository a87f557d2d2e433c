import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Facts } from '../../../core/model/fields.ts';
import { firstSettings } from '../settings.ts';
import { dismissalsOf, keepDismissal } from '../store/dismissals.ts';
import { erasePerson } from '../store/erase-person.ts';
import { personContent, type Person } from '../store/person.ts';
import type { StorePlaces } from '../store/places.ts';
import { readHistory, readPerson } from '../store/read-persons.ts';
import { writePersons, type PersonWrite } from '../store/write-persons.ts';
import { inventedPerson, newPerson } from '../testing/people.ts';
import { testPlaces, testStore, type TestPlaces } from '../testing/places.ts';
import { kindOf } from '../testing/problem.ts';
import { newId } from '../vault/bytes.ts';
import type { VaultHeader } from '../vault/header.ts';
import { makeVault, type Vault } from '../vault/vault.ts';
import { openRow } from '../versioned.ts';
import { contents, pieceFrom } from './contents.ts';
import { drill, noteDrill } from './drill.ts';
import { mergeBackup, previewMerge, takeNewer } from './merge.ts';
import { openBackup, vaultOfBackup, type OpenBackup } from './read-backup.ts';
import { isBackupDue } from './rhythm.ts';
import { writeBackup } from './write-backup.ts';

const passphrase = '石门 春耕 算盘 1986';
const opened: { readonly db: StorePlaces['db'] }[] = [];

interface Desk extends TestPlaces, StorePlaces {
  readonly now: TestPlaces['now'];
  readonly vault: Vault;
  readonly code: string;
}

/** A profile with a register of its own. */
const desk = async (): Promise<Desk> => {
  const places = testPlaces();
  opened.push(places);
  const vault = makeVault(places);
  const code = await vault.create(passphrase);
  return { ...places, vault, code, keys: vault.keys };
};

/** A register whose passphrase doesn't matter. */
const plainDesk = async () => {
  const store = await testStore();
  opened.push(store);
  return store;
};

afterEach(async () => {
  for (const { db } of opened.splice(0)) await db.delete();
});

const header: VaultHeader = {
  version: 1,
  vault: 'test',
  derivation: { name: 'PBKDF2-SHA-256', rounds: 600_000, salt: new Uint8Array(16) },
  byPassphrase: { alg: 'AES-256-GCM', iv: new Uint8Array(12), box: new Uint8Array(48) },
  byRecovery: { alg: 'AES-256-GCM', iv: new Uint8Array(12), box: new Uint8Array(48) },
};

/** A backup of a plain desk, opened. */
const copyOf = async (at: StorePlaces): Promise<OpenBackup> => openBackup((await writeBackup(at, header)).blob, { root: (await at.keys()).root });

const enrol = (at: StorePlaces, ...people: readonly Facts[]) => writePersons(at, people.map((facts) => newPerson(facts)));
const edit = (id: string, facts: PersonWrite['facts']): PersonWrite => ({ op: newId(), id, facts, source: { kind: 'clerk', name: '' }, as: 'change' });

/** All that a register says, without the numbers of its writes. */
const told = async (at: StorePlaces) => {
  const { records } = await at.keys();
  const persons = await Promise.all((await at.db.persons.toArray()).map((row) => openRow(records, contents.persons, row)));
  const entries = await Promise.all((await at.db.history.toArray()).map((row) => openRow(records, contents.history, row)));
  const dismissals = await Promise.all((await at.db.dismissals.toArray()).map((row) => openRow(records, contents.dismissals, row)));
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
  return { persons: persons.sort(byId), entries: entries.sort(byId), dismissals: dismissals.map((d) => JSON.stringify(d)).sort(), erased: (await at.db.erased.toCollection().primaryKeys()).sort() };
};

describe('a backup', () => {
  it('brings the whole register back on another computer, with the passphrase or the recovery code', async () => {
    const at = await desk();
    const [a, b] = await enrol(at, inventedPerson(1), inventedPerson(2), inventedPerson(3));
    await writePersons(at, [edit(a!.id, { phone: null })]);
    await erasePerson(at, b!.id);
    await keepDismissal(at, { number: inventedPerson(1).id_no!, rule: 'identity/age', values: '80', reason: '已核实' });
    const { blob, name, persons, unreadable } = await writeBackup(at, await at.vault.header());
    expect([name, persons, unreadable]).toEqual(['五保名册-2026-03-02.wubao', 2, 0]);
    expect(await vaultOfBackup(blob)).toBe((await at.vault.header()).vault);

    const other = await desk();
    for (const secret of [{ passphrase }, { code: at.code }]) await mergeBackup(other, await openBackup(blob, secret));
    expect(await told(other)).toEqual(await told(at));
    expect((await dismissalsOf(other, inventedPerson(1).id_no!)).map(({ reason }) => reason)).toEqual(['已核实']);
    expect(await kindOf(openBackup(blob, { passphrase: '别的 口令 不对' }))).toBe('wrong-passphrase');
    expect(await kindOf(openBackup(blob, { code: other.code }))).toBe('wrong-recovery');
  });

  it('is written while the register is open, without the passphrase, and opens for the same register without one', async () => {
    const at = await desk();
    await enrol(at, inventedPerson(1));
    const { blob } = await writeBackup(at, await at.vault.header());
    await at.vault.changePassphrase(passphrase, '新的 口令 三个词');
    expect((await drill(await openBackup(blob, { root: (await at.keys()).root }))).persons).toBe(1);
    // The old file keeps the old passphrase.
    expect((await drill(await openBackup(blob, { passphrase }))).persons).toBe(1);
    await at.vault.lock();
    expect(await kindOf(writeBackup(at, await at.vault.header()))).toBe('locked');
  });

  it('names nobody in clear', async () => {
    const at = await plainDesk();
    await enrol(at, inventedPerson(1));
    const { blob } = await writeBackup(at, header);
    const text = await blob.text();
    for (const value of [inventedPerson(1).name, inventedPerson(1).id_no, inventedPerson(1).account_no]) expect(text).not.toContain(value);
  });

  it('is refused when any byte of it was changed, or when it was cut short or added to', async () => {
    const at = await plainDesk();
    await enrol(at, ...Array.from({ length: 3 }, (_, n) => inventedPerson(n)));
    const bytes = new Uint8Array(await (await writeBackup(at, header)).blob.arrayBuffer());
    const { root } = await at.keys();
    const kind = (changed: Uint8Array<ArrayBuffer>): Promise<string> => kindOf(openBackup(new Blob([changed]), { root }).then(drill));
    expect(await kind(bytes)).toBe('nothing went wrong');
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (where, by) => {
        const changed = bytes.slice();
        changed[where]! ^= by;
        expect(['broken-backup', 'not-a-backup', 'newer-version']).toContain(await kind(changed));
      }),
      { numRuns: 200 },
    );
    await fc.assert(fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => void expect(['broken-backup', 'not-a-backup']).toContain(await kind(bytes.slice(0, length)))));
    expect(await kind(new Uint8Array([...bytes, 0]))).toBe('broken-backup');
    for (const other of ['', '姓名,身份证号\n', 'wubao-backup x\n', '{"format":"wubao-site-map"}']) expect(await kindOf(openBackup(new Blob([other]), { root })), other).toBe('not-a-backup');
    expect(await kindOf(openBackup(new Blob(['wubao-backup 2\n']), { root }))).toBe('newer-version');
  });

  it('has none of its pieces moved, doubled or left out', async () => {
    const at = await plainDesk();
    await enrol(at, inventedPerson(1));
    const { blob } = await writeBackup(at, header);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const at32 = (i: number): number => new DataView(bytes.buffer).getUint32(i);
    const starts = ['wubao-backup 1\n'.length];
    starts.push(starts[0]! + 4 + at32(starts[0]!));
    while (starts.at(-1)! < bytes.length) starts.push(starts.at(-1)! + 16 + at32(starts.at(-1)!));
    const pieces = starts.slice(0, -1).map((start, i) => bytes.slice(start, starts[i + 1]));
    const head = bytes.slice(0, starts[0]);
    expect(pieces.length).toBe(5);
    const { root } = await at.keys();
    const kind = (order: readonly number[]): Promise<string> => kindOf(openBackup(new Blob([head, ...order.map((i) => pieces[i]!)]), { root }).then(drill));
    expect(await kind([0, 1, 2, 3, 4])).toBe('nothing went wrong');
    for (const order of [[0, 2, 1, 3, 4], [0, 1, 1, 2, 3, 4], [0, 1, 3, 4], [0, 1, 2, 3], [0, 4], [0]]) expect(await kind(order), order.join()).toBe('broken-backup');
  });
});

describe('the restore drill', () => {
  it('counts what would come back, and writes nothing but its note', async () => {
    const at = await plainDesk();
    const [a] = await enrol(at, inventedPerson(1), inventedPerson(2));
    at.now.pass(60_000);
    await writePersons(at, [edit(a!.id, { phone: null })]);
    const before = await told(at);
    const result = await drill(await copyOf(at));
    expect(result).toEqual({ made: new Date(at.now()).toISOString(), persons: 2, entries: 3, dismissals: 0, newest: new Date(at.now()).toISOString() });
    await noteDrill(at, result);
    expect(await told(at)).toEqual(before);
    expect((await at.db.audit.orderBy('n').last())?.what).toBe('drilled');
  });

  it('falls due by the rhythm she chose, whatever the clock says', () => {
    const now = Date.UTC(2026, 2, 10);
    const last = (daysAgo: number): string => new Date(now - daysAgo * 86_400_000).toISOString();
    const due = (every: number, lastBackup: string | null): boolean => isBackupDue({ ...firstSettings, backupEvery: every, lastBackup }, now);
    expect([due(7, null), due(7, last(6)), due(7, last(7)), due(0, null), due(7, last(-30)), due(7, last(-0.5))]).toEqual([true, false, true, false, true, false]);
  });
});

describe('merging two profiles', () => {
  it('shows before what is new, the same, different and which is the newer one', async () => {
    const [here, there] = [await plainDesk(), await plainDesk()];
    await enrol(there, ...[1, 2, 3, 4].map(inventedPerson));
    const first = await copyOf(there);
    await mergeBackup(here, first);
    const ids = (await told(here)).persons.map(({ id }) => id);
    there.now.pass(1000);
    here.now.pass(2000);
    await writePersons(here, [edit(ids[0]!, { phone: '1' })]);
    await writePersons(there, [edit(ids[1]!, { phone: '2' })]);
    await erasePerson(here, ids[2]!);
    await erasePerson(there, ids[3]!);
    await enrol(there, inventedPerson(5));
    // Entered in both, by two clerks: two records of one person.
    const [twin] = await enrol(here, inventedPerson(6));
    const [their] = await enrol(there, { ...inventedPerson(6), phone: '6' });
    const before = await told(here);
    const preview = await previewMerge(here, await copyOf(there));
    expect(preview.counts).toEqual({ new: 1, same: 0, different: 3, erased: 1 });
    expect(preview.erasedThere).toEqual([ids[3]]);
    const item = (id: string) => preview.items.find((one) => one.id === id);
    expect(item(ids[0]!)).toMatchObject({ state: 'different', newer: 'here' });
    expect(item(ids[1]!)).toMatchObject({ state: 'different', newer: 'file', differs: [{ field: 'phone', after: '2' }] });
    expect(item(ids[2]!)).toMatchObject({ state: 'erased', here: null });
    expect(item(their!.id)).toMatchObject({ state: 'different', here: twin!.id, newer: 'here' });
    expect(await told(here)).toEqual(before);
  });

  it('takes the newer one unless she chooses otherwise, and brings back what was erased only when asked', async () => {
    const [here, there] = [await plainDesk(), await plainDesk()];
    await enrol(there, ...[1, 2, 3].map(inventedPerson));
    await mergeBackup(here, await copyOf(there));
    const [a, b, c] = (await told(here)).persons.map(({ id }) => id) as [string, string, string];
    there.now.pass(1000);
    here.now.pass(2000);
    await writePersons(there, [edit(a, { phone: '来自档案' }), edit(b, { phone: '来自档案' })]);
    await writePersons(here, [edit(a, { phone: '本机' })]);
    await erasePerson(here, c);
    const backup = await copyOf(there);
    expect(await mergeBackup(here, backup)).toEqual({ added: 0, changed: 1 });
    expect([(await readPerson(here, a)).facts.phone, (await readPerson(here, b)).facts.phone, await kindOf(readPerson(here, c))]).toEqual(['本机', '来自档案', 'gone']);
    expect((await readHistory(here, b))[0]).toMatchObject({ source: { kind: 'clerk' } });
    expect((await readHistory(here, b)).some(({ source }) => source.kind === 'merge')).toBe(true);
    expect(await mergeBackup(here, backup, { choose: () => true })).toEqual({ added: 1, changed: 1 });
    expect([(await readPerson(here, a)).facts.phone, (await readPerson(here, c)).facts.name]).toEqual(['来自档案', inventedPerson(await indexOf(here, c)).name]);
  });

  it('once or twice is the same, and of registers with nobody in common the order doesn’t matter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), fc.nat(50), async (sides, from) => {
        const [one, two, left, right] = await Promise.all([plainDesk(), plainDesk(), plainDesk(), plainDesk()]);
        const people = sides.map((_, n) => inventedPerson(from + n));
        await enrol(one, ...people.filter((_, n) => sides[n]));
        await enrol(two, ...people.filter((_, n) => !sides[n]));
        const [a, b] = [await copyOf(one), await copyOf(two)];
        for (const backup of [a, b]) await mergeBackup(left, backup);
        for (const backup of [b, a, b, a]) await mergeBackup(right, backup);
        expect((await told(left)).persons.length).toBe(people.length);
        expect(await told(right)).toEqual(await told(left));
        expect(await mergeBackup(right, a)).toEqual({ added: 0, changed: 0 });
        for (const { db } of opened.splice(0)) await db.delete();
      }),
      { numRuns: 15 },
    );
  });

  it('of two registers with people in common leaves the newest of each, in either order', async () => {
    const [one, two, left, right] = await Promise.all([plainDesk(), plainDesk(), plainDesk(), plainDesk()]);
    await enrol(one, ...[1, 2, 3].map(inventedPerson));
    two.now.pass(500);
    await enrol(two, ...[2, 3, 4].map((n) => ({ ...inventedPerson(n), phone: '二' })));
    one.now.pass(900);
    const third = (await told(one)).persons.find(({ facts }) => facts.id_no === inventedPerson(3).id_no)!;
    await writePersons(one, [edit(third.id, { phone: '一' })]);
    const [a, b] = [await copyOf(one), await copyOf(two)];
    for (const backup of [a, b]) await mergeBackup(left, backup);
    for (const backup of [b, a]) await mergeBackup(right, backup);
    const phones = async (at: StorePlaces) => Object.fromEntries((await told(at)).persons.map(({ facts }) => [facts.id_no, facts.phone]));
    expect(await phones(left)).toEqual(await phones(right));
    expect(await phones(left)).toEqual({ [inventedPerson(1).id_no!]: inventedPerson(1).phone, [inventedPerson(2).id_no!]: '二', [inventedPerson(3).id_no!]: '一', [inventedPerson(4).id_no!]: '二' });
  });

  it('keeps two records of one number that she wanted, across all pieces of the file', async () => {
    const [here, there] = [await plainDesk(), await plainDesk()];
    const twins = Array.from({ length: 700 }, (_, n) => ({ ...newPerson({ ...inventedPerson(n % 350), remark: String(n) }), twin: true }));
    await writePersons(there, twins);
    const backup = await copyOf(there);
    await mergeBackup(here, backup);
    await mergeBackup(here, backup);
    expect(await told(here)).toEqual(await told(there));
    expect((await told(here)).persons.length).toBe(700);
  });

  it('that was broken off goes on where it was', async () => {
    const [here, there] = [await plainDesk(), await plainDesk()];
    await writePersons(there, Array.from({ length: 1200 }, (_, n) => newPerson(inventedPerson(n))));
    const backup = await copyOf(there);
    const stop = new AbortController();
    await expect(mergeBackup(here, backup, { signal: stop.signal, progress: (done) => done >= 1000 && stop.abort() })).rejects.toThrow();
    expect((await told(here)).persons.length).toBe(1000);
    await mergeBackup(here, backup, { choose: takeNewer });
    expect(await told(here)).toEqual(await told(there));
  });
});

/** Which of the invented people a record is of. */
async function indexOf(at: StorePlaces, id: string): Promise<number> {
  const { facts } = await readPerson(at, id);
  return [1, 2, 3].find((n) => inventedPerson(n).id_no === facts.id_no) ?? 0;
}

describe('a piece of a later version', () => {
  it('is not guessed at', () => {
    const person: Person = { id: 'a', facts: {}, changed: '2026-03-02T00:00:00.000Z', source: { kind: 'clerk', name: '' } };
    expect(pieceFrom({ kind: 'persons', v: 1, values: [person] }, contents)).toEqual({ kind: 'persons', values: [person] });
    for (const later of [{ kind: 'persons', v: personContent.version + 1, values: [person] }, { kind: 'agreements', v: 1, values: [] }]) expect(() => pieceFrom(later, contents)).toThrow('newer-version');
    for (const bad of [null, { kind: 'persons', v: 0, values: [] }, { kind: 'persons', v: 1 }]) expect(() => pieceFrom(bad, contents)).toThrow('broken-backup');
    expect(() => pieceFrom({ kind: 'persons', v: 1, values: [{}] }, contents)).toThrow('damaged');
  });
});
