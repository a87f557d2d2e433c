import { browser } from 'wxt/browser';
import { makeRegister } from '../cases/register.ts';
import { makeIndex } from '../cases/store/search.ts';
import type { StorePlaces } from '../cases/store/places.ts';

// The register as this page stands on it: one database, one vault, one list in memory.

export const { vault, store: places } = makeRegister(browser);

export const { db } = places;

export const index = makeIndex(places);

/** The keys asked for once, for a handful of records that are gone through at once. */
export const withKeys = (keys: ReturnType<StorePlaces['keys']>): StorePlaces => ({ ...places, keys: () => keys });
