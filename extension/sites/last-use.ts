import type { SitesApi } from './api.ts';
import type { Origin } from './origin.ts';

type Storage = Pick<SitesApi, 'storage'>;

/** Where the day is kept on which a site was last used: the day, never the hour. */
export const usedKeyOf = (origin: Origin): string => `used:${origin}`;

/** As `YYYY-MM-DD`; null where nothing was checked there yet. */
export const readLastUse = (value: unknown): string | null => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null);

/** Notes that a form of a site was checked today. Writes once a day. */
export const noteUse = async (api: Storage, origin: Origin, today: string): Promise<void> => {
  const key = usedKeyOf(origin);
  if ((await api.storage.local.get(key))[key] !== today) await api.storage.local.set({ [key]: today });
};
