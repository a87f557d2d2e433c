import { afterEach, describe, expect, it } from 'vitest';
import { firstAltered } from './audit.ts';
import { CaseDatabase, DATABASE, layouts, type Layout } from './database.ts';
import { caseProblems, CaseProblem } from './problem.ts';
import { openDatabase } from './storage.ts';
import { keepDraft } from './store/drafts.ts';
import { makeIndex } from './store/search.ts';
import { findMatches } from './store/find.ts';
import { keepDismissal } from './store/dismissals.ts';
import { countPersons, readHistory, readPerson } from './store/read-persons.ts';
import { writePersons } from './store/write-persons.ts';
import { writeBackup } from './backup/write-backup.ts';
import { inventedPerson, newPerson } from './testing/people.ts';
import { testDatabase, testPlaces, testStore } from './testing/places.ts';
import { kindOf } from './testing/problem.ts';
import { newId, randomBytes } from './vault/bytes.ts';
import { keysFrom } from './vault/keys.ts';
import { makeVault } from './vault/vault.ts';

const opened: CaseDatabase[] = [];
const kept = <T extends { readonly db: CaseDatabase }>(places: T): T => {
  opened.push(places.db);
  return places;
};

afterEach(async () => {
  for (const db of opened.splice(0)) {
    db.close();
    await new CaseDatabase(db.name).delete();
  }
});

const later: Layout = { stores: { persons: 'id, seen' } };

describe('what the storage does to us', () => {
  it('is said in both languages, with what to do', () => {
    for (const kind of caseProblems) {
      const { says, todo, message } = new CaseProblem(kind);
      expect([says.zh, todo.zh].every((text) => /[一-鿿]/.test(text) && text.endsWith('。')), kind).toBe(true);
      expect([says.en, todo.en].every((text) => /^[A-Z].*\.$/.test(text) && !/[一-鿿]/.test(text)), kind).toBe(true);
      expect(message).toBe(kind);
    }
  });

  it('a window that stayed on the old version: it lets go, says so, and loses nothing', async () => {
    const old = kept(await testStore());
    const [one] = await writePersons(old, [newPerson(inventedPerson(1))]);
    const updated = await openDatabase(new CaseDatabase(old.db.name, [...layouts, later]));
    expect(await kindOf(writePersons(old, [newPerson(inventedPerson(2))]))).toBe('stale');
    expect((await readPerson({ ...old, db: updated }, one!.id)).facts.name).toBe(inventedPerson(1).name);
    updated.close();
    expect(await kindOf(openDatabase(new CaseDatabase(old.db.name)))).toBe('newer-version');
  });

  it('a window that does not let go: the update says so instead of waiting for ever', async () => {
    const { db } = kept({ db: testDatabase() });
    await db.open();
    db.close();
    const stubborn = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open(db.name);
      request.addEventListener('success', () => done(request.result));
      request.addEventListener('error', () => fail(request.error as Error));
    });
    const update = new CaseDatabase(db.name, [...layouts, later]);
    expect(await kindOf(openDatabase(update, 200))).toBe('blocked');
    stubborn.close();
    update.close();
  });

  it('deleted under our hands: it is said to have vanished, and no empty register is put in its place', async () => {
    const at = kept(testPlaces());
    const vault = makeVault(at);
    await vault.create('石门 春耕 算盘 1986');
    await new Promise((done) => indexedDB.deleteDatabase(at.db.name).addEventListener('success', done));
    expect(await kindOf(writePersons({ ...at, keys: vault.keys }, [newPerson(inventedPerson(1))]))).toBe('vanished');
    const reopened = { ...at, db: new CaseDatabase(at.db.name) };
    expect(await makeVault(reopened).state()).toEqual({ kind: 'vanished' });
    reopened.db.close();
  });

  it('forbidden by the browser: it is said, and nothing hangs', async () => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    frame.srcdoc = `<script>try { indexedDB.open('x').onerror = (e) => parent.postMessage(e.target.error.name, '*'); } catch (e) { parent.postMessage(e.name, '*'); }</script>`;
    const name = await new Promise<string>((done) => {
      addEventListener('message', ({ source, data }: MessageEvent<string>) => source === frame.contentWindow && done(data));
      document.body.append(frame);
    });
    frame.remove();
    const { db } = kept({ db: testDatabase() });
    const refused = Object.assign(new Error('no'), { name: 'OpenFailedError', inner: new DOMException('no', name) });
    const { storageProblem } = await import('./storage.ts');
    expect((storageProblem(refused, db) as CaseProblem).kind).toBe('unavailable');
  });
});

describe('killed at any moment', () => {
  it('a hundred times in a run of work: no half record, nobody twice, nobody lost who was said to be kept', async () => {
    const name = `wubao-test-${newId()}`;
    const key = randomBytes(32);
    const keys = await keysFrom(key.slice());
    let told = 0;
    const start = (): Worker => new Worker(new URL('testing/enrol.worker.ts', import.meta.url), { type: 'module' });
    // The next one loads while this one works.
    let next = start();
    for (let kill = 0; kill < 100; kill++) {
      const worker = next;
      next = start();
      const before = told;
      await new Promise<void>((done) => {
        worker.addEventListener('message', ({ data }: MessageEvent<number>) => {
          told = Math.max(told, data);
          // Some are let go on for a while, some are killed in the very next transaction.
          if (data > before) setTimeout(done, (kill * 7) % 23);
        });
        // It begins two batches before the last that it was told of: as after a lost answer.
        worker.postMessage({ name, key, from: Math.max(0, told - 6) }, []);
      });
      worker.terminate();
    }
    next.terminate();
    const at = kept({ db: new CaseDatabase(name), keys: async () => keys, now: () => 0 });
    const count = await countPersons(at);
    expect(told).toBeGreaterThanOrEqual(300);
    expect(count).toBeGreaterThanOrEqual(told);
    expect(count % 3).toBe(0);
    expect([await at.db.cards.count(), await at.db.history.count()]).toEqual([count, count]);
    const ids = await at.db.persons.toCollection().primaryKeys();
    for (let n = 0; n < count; n++) {
      const { facts } = await readPerson(at, `person ${n}`);
      expect(facts.id_no).toBe(inventedPerson(n).id_no);
    }
    expect(new Set(ids).size).toBe(count);
    expect((await readHistory(at, 'person 0')).length).toBe(1);
    const index = makeIndex(at);
    await index.refresh();
    expect([index.size, index.unreadable]).toEqual([count, []]);
    expect(await firstAltered(at.db, keys.audit)).toBeNull();
  }, 240_000);
});

/** Every text in a value, and its bytes as a text of one character a byte and of two. */
function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value instanceof Uint8Array || value instanceof ArrayBuffer) {
    const bytes = new Uint8Array(value);
    for (const encoding of ['utf-8', 'utf-16le', 'latin1', 'gb18030']) yield new TextDecoder(encoding).decode(bytes);
    yield new TextDecoder('utf-16le').decode(bytes.subarray(1));
  } else if (Array.isArray(value)) for (const item of value) yield* texts(item);
  else if (typeof value === 'object' && value !== null) for (const [k, v] of Object.entries(value)) yield* [k, ...texts(v)];
  else yield String(value);
}

/** All that a database holds, read as any program may that has the disk. */
async function rawTexts(name: string): Promise<string> {
  const raw = await new Promise<IDBDatabase>((done) => {
    const request = indexedDB.open(name);
    request.addEventListener('success', () => done(request.result));
  });
  const found: string[] = [];
  for (const store of Array.from(raw.objectStoreNames)) {
    const from = raw.transaction(store).objectStore(store);
    const all = <T,>(request: IDBRequest<T[]>) => new Promise<T[]>((done) => request.addEventListener('success', () => done(request.result)));
    const rows = await all(from.getAll());
    const keys = await all(raw.transaction(store).objectStore(store).getAllKeys());
    for (const index of Array.from(raw.transaction(store).objectStore(store).indexNames)) {
      await new Promise<void>((done) => {
        raw.transaction(store).objectStore(store).index(index).openKeyCursor().addEventListener('success', ({ target }) => {
          const cursor = (target as IDBRequest<IDBCursor | null>).result;
          if (!cursor) return done();
          found.push(...texts(cursor.key));
          cursor.continue();
        });
      });
    }
    found.push(...texts(rows), ...texts(keys));
  }
  raw.close();
  return found.join('\n');
}

describe('whoever has the disk', () => {
  it('finds no name, number, account, place or reason of anybody in clear', async () => {
    const at = kept(testPlaces());
    const vault = makeVault(at);
    await vault.create('石门 春耕 算盘 1986');
    const store = { ...at, keys: vault.keys };
    const planted = Array.from({ length: 20 }, (_, n) => ({ ...inventedPerson(n), disab_no: `${inventedPerson(n).id_no}42`, remark: '家中有一头牛' }));
    const written = await writePersons(store, planted.map((facts) => newPerson(facts)));
    await writePersons(store, [{ op: newId(), id: written[0]!.id, facts: { name: '改名人' }, source: { kind: 'page', name: 'http://10.0.0.8:8080' }, as: 'change' }]);
    await findMatches(store, planted[3]!);
    await keepDismissal(store, { number: planted[1]!.id_no!, rule: 'identity/age', values: '八十一', reason: '户口本为准' });
    await keepDraft(store, { origin: 'http://10.0.0.8:8080', form: '申请表', values: [['xm', planted[2]!.name!], ['sfzh', planted[2]!.id_no!]] }, planted[2]);
    const { blob } = await writeBackup(store, await vault.header());
    await vault.lock();
    const secrets = [
      ...planted.flatMap((p) => [p.name, p.id_no, p.account_no, p.disab_no, p.phone, p.village, p.township, p.birth]),
      '改名人', '家中有一头牛', '户口本为准', '八十一', '申请表', '10.0.0.8', 'identity/age', 'id_no', 'home-based', '石门 春耕',
    ] as string[];
    const seen = [await rawTexts(at.db.name), JSON.stringify([...at.local.all]), JSON.stringify([...at.session.all]), await blob.text()].join('\n');
    expect(seen).toContain('PBKDF2-SHA-256');
    expect(secrets.filter((secret) => seen.includes(secret) || seen.includes(btoa(String.fromCharCode(...new TextEncoder().encode(secret))).replace(/=+$/, '').slice(0, -1)))).toEqual([]);
  });

  it('reads the planted people in a register that is not encrypted: so the search above can find them', async () => {
    const name = `wubao-test-${newId()}`;
    const { db } = kept({ db: new CaseDatabase(name) });
    await db.table('settings').put({ id: 'x', box: new TextEncoder().encode(JSON.stringify(inventedPerson(1))) });
    db.close();
    expect(await rawTexts(name)).toContain(inventedPerson(1).id_no);
  });

  it('meets the register under its own name', () => expect(new CaseDatabase().name).toBe(DATABASE));
});
