import type { WxtBrowser } from 'wxt/browser';
import { CaseDatabase } from '../cases/database.ts';
import type { StorePlaces } from '../cases/store/places.ts';
import { makeVault, WITNESS_KEY } from '../cases/vault/vault.ts';

/** The register's places for the background; null where no vault was ever made, so that no database is made for nobody. */
export function registerPlaces(browser: WxtBrowser): () => Promise<StorePlaces | null> {
  let places: StorePlaces | null = null;
  return async () => {
    if (places && places.db.closedFor === null) return places;
    const { [WITNESS_KEY]: made } = await browser.storage.local.get(WITNESS_KEY);
    if (made === undefined) return null;
    const db = new CaseDatabase();
    const now = (): number => Date.now();
    const vault = makeVault({ db, session: browser.storage.session, local: browser.storage.local, now });
    places = { db, keys: () => vault.keys(), now };
    return places;
  };
}
