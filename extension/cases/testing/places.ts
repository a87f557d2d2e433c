import { CaseDatabase } from '../database.ts';
import type { StorePlaces } from '../store/places.ts';
import { newId, randomBytes } from '../vault/bytes.ts';
import { keysFrom } from '../vault/keys.ts';
import type { Area, VaultPlaces } from '../vault/places.ts';

/** A storage area of a browser, as long as the test lives. */
export function testArea(): Area & { readonly all: Map<string, unknown> } {
  const all = new Map<string, unknown>();
  return {
    all,
    get: async (keys) => Object.fromEntries(keys.flatMap((key) => (all.has(key) ? [[key, structuredClone(all.get(key))]] : []))),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) all.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of keys) all.delete(key);
    },
  };
}

/** A clock that goes when it is told to. */
export interface TestClock {
  (): number;
  pass(milliseconds: number): void;
}

export function testClock(start = Date.UTC(2026, 2, 2, 0, 30)): TestClock {
  let time = start;
  return Object.assign(() => time, { pass: (ms: number) => void (time += ms) });
}

export const testDatabase = (name: string = `wubao-test-${newId()}`): CaseDatabase => new CaseDatabase(name);

export interface TestPlaces extends VaultPlaces {
  readonly session: ReturnType<typeof testArea>;
  readonly local: ReturnType<typeof testArea>;
  readonly now: TestClock;
}

export const testPlaces = (): TestPlaces => ({ db: testDatabase(), session: testArea(), local: testArea(), now: testClock() });

/** A store with a key of its own, for what doesn't ask how the key came about. */
export async function testStore(): Promise<StorePlaces & { readonly now: TestClock }> {
  const keys = await keysFrom(randomBytes(32));
  return { db: testDatabase(), keys: async () => keys, now: testClock() };
}
