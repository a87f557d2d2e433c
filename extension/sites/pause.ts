import type { SitesApi } from './api.ts';
import { listSites } from './list.ts';
import type { Origin } from './origin.ts';
import { LONGEST_MS, pauseKeyOf } from './pause-key.ts';

type Storage = Pick<SitesApi, 'storage'>;

/** Lets the checks of these sites rest for an hour. What they know stays. */
export const pauseSites = (api: Storage, origins: Iterable<Origin>, now: number): Promise<void> =>
  api.storage.local.set(Object.fromEntries(Array.from(origins, (origin) => [pauseKeyOf(origin), now + LONGEST_MS])));

export const pauseAllSites = async (api: Storage, now: number): Promise<void> => pauseSites(api, (await listSites(api)).keys(), now);

export const resumeSite = (api: Storage, origin: Origin): Promise<void> => api.storage.local.remove(pauseKeyOf(origin));
