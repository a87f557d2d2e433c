import type { WxtBrowser } from 'wxt/browser';
import { makeRegister } from '../cases/register.ts';
import type { StorePlaces } from '../cases/store/places.ts';
import { WITNESS_KEY } from '../cases/vault/vault.ts';

/** The register's places for the background; null where no vault was ever made, so that no database is made for nobody. */
export function registerPlaces(browser: WxtBrowser): () => Promise<StorePlaces | null> {
  let places: StorePlaces | null = null;
  return async () => {
    // another window may have closed it, to update or to delete it
    if (places?.db.closedFor === null) return places;
    const { [WITNESS_KEY]: made } = await browser.storage.local.get(WITNESS_KEY);
    places = made === undefined ? null : makeRegister(browser).store;
    return places;
  };
}
