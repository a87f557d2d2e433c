import { CaseDatabase } from '../database.ts';
import { writePersons } from '../store/write-persons.ts';
import { keysFrom } from '../vault/keys.ts';
import { inventedPerson } from './people.ts';

/**
 * Writes people one batch after the other, until it is killed: as a service worker is. Ids and operations follow from the
 * person's number, as a caller's do who asks again after a lost answer.
 */
addEventListener('message', ({ data }: MessageEvent<{ readonly name: string; readonly key: Uint8Array<ArrayBuffer>; readonly from: number }>) => {
  void (async () => {
    const keys = await keysFrom(data.key);
    const places = { db: new CaseDatabase(data.name), keys: async () => keys, now: () => Date.UTC(2026, 2, 2) };
    for (let n = data.from; ; n += 3) {
      const batch = [n, n + 1, n + 2].map((i) => ({ op: `op ${i}`, id: `person ${i}`, facts: inventedPerson(i), source: { kind: 'clerk', name: '' }, as: 'new' }) as const);
      await writePersons(places, batch);
      postMessage(n + 3);
    }
  })();
});
