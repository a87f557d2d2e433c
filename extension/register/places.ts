import { browser } from 'wxt/browser';
import { CaseDatabase } from '../cases/database.ts';
import { makeIndex } from '../cases/store/search.ts';
import type { StorePlaces } from '../cases/store/places.ts';
import { makeVault } from '../cases/vault/vault.ts';

// The register as this page stands on it: one database, one vault, one list in memory.

export const db = new CaseDatabase();

const now = (): number => Date.now();

export const vault = makeVault({ db, session: browser.storage.session, local: browser.storage.local, now });

export const places: StorePlaces = { db, keys: () => vault.keys(), now };

export const index = makeIndex(places);

/** The keys asked for once, for a handful of records that are gone through at once. */
export const withKeys = (keys: ReturnType<StorePlaces['keys']>): StorePlaces => ({ ...places, keys: () => keys });
