import { cdp } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import { writePersons } from './store/write-persons.ts';
import { readPerson } from './store/read-persons.ts';
import { inventedPerson, newPerson } from './testing/people.ts';
import { testDatabase, testStore } from './testing/places.ts';
import { kindOf } from './testing/problem.ts';
import { newId, randomBytes } from './vault/bytes.ts';

const send = (method: string, params: object): Promise<unknown> => (cdp() as unknown as { send(method: string, params: object): Promise<unknown> }).send(method, params);

/** Chromium's own limit for this page's origin; null takes it away. */
const limitStorage = (bytes: number | null): Promise<unknown> => send('Storage.overrideQuotaForOrigin', { origin: location.origin, ...(bytes === null ? {} : { quotaSize: bytes }) });

afterEach(() => limitStorage(null));

it('a full disk keeps nothing of what was being written and all of what was there, and with room again it goes on', async () => {
  const at = await testStore();
  const filler = testDatabase();
  const [first] = await writePersons(at, [newPerson(inventedPerson(0))]);
  await limitStorage(300_000);
  // Chromium asks for the limit now and then only: until it has, it lets everything in.
  await expect.poll(() => filler.settings.put({ id: newId(), v: 1, alg: 'AES-256-GCM', iv: randomBytes(12), box: randomBytes(60_000) }).then(() => 'room', () => 'full'), { timeout: 45_000, interval: 50 }).toBe('full');
  const writes = Array.from({ length: 40 }, (_, n) => newPerson({ ...inventedPerson(n + 1), remark: newId().repeat(100) }));
  expect(await kindOf(writePersons(at, writes))).toBe('quota');
  expect([await at.db.persons.count(), await at.db.cards.count(), await at.db.history.count()]).toEqual([1, 1, 1]);
  expect((await readPerson(at, first!.id)).facts.name).toBe(inventedPerson(0).name);
  await limitStorage(null);
  expect((await writePersons(at, writes)).every(({ state }) => state === 'added')).toBe(true);
  expect(await at.db.persons.count()).toBe(41);
  await Promise.all([at.db.delete(), filler.delete()]);
}, 90_000);
