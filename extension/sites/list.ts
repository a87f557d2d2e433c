import type { SitesApi } from './api.ts';
import { usedKeyOf } from './last-use.ts';
import { mapKeyOf } from './map-key.ts';
import { isOrigin, type Origin } from './origin.ts';
import { pauseKeyOf } from './pause-key.ts';
import { readSettings, type SiteSettings } from './settings.ts';

type Storage = Pick<SitesApi, 'storage'>;

/** One key a site: a content script reads and watches its own and no other. */
export const keyOf = (origin: Origin): string => `site:${origin}`;

const originOfKey = (key: string): Origin | null => {
  const origin = key.slice('site:'.length);
  return key.startsWith('site:') && isOrigin(origin) ? origin : null;
};

/** The sites that are on, in the order of their addresses. Entries that are no settings are left out. */
export const listSites = async (api: Storage): Promise<ReadonlyMap<Origin, SiteSettings>> => {
  const sites = new Map<Origin, SiteSettings>();
  for (const [key, value] of Object.entries(await api.storage.local.get(null)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const origin = originOfKey(key);
    const settings = readSettings(value);
    if (origin !== null && settings !== null) sites.set(origin, settings);
  }
  return sites;
};

/** The settings of a site, null where it is off. */
export const readSite = async (api: Storage, origin: Origin): Promise<SiteSettings | null> => {
  const key = keyOf(origin);
  return readSettings((await api.storage.local.get(key))[key]);
};

export const writeSite = (api: Storage, origin: Origin, settings: SiteSettings): Promise<void> =>
  api.storage.local.set({ [keyOf(origin)]: settings });

/** Settings, map, pause and day of last use: nothing of a site that is off stays. */
export const eraseSite = (api: Storage, origin: Origin): Promise<void> =>
  api.storage.local.remove([keyOf(origin), mapKeyOf(origin), pauseKeyOf(origin), usedKeyOf(origin)]);
