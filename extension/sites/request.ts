import type { SitesApi } from './api.ts';
import { isOrigin, type Origin } from './origin.ts';
import { readSettings, type SiteSettings } from './settings.ts';

/** A site that a clerk asked to switch on, while the browser asks for its permission. */
export interface SiteRequest {
  readonly origin: Origin;
  readonly settings: SiteSettings;
  /** When it was asked, in milliseconds since 1970. */
  readonly askedAt: number;
}

const KEY = 'request';

/** After this a grant is no answer to the question any more, but somebody's own change in the browser's settings. */
const LASTS_MS = 10 * 60_000;

type Session = Pick<SitesApi, 'storage'>;

/**
 * Remembers what is asked for, since the prompt may close the popup that asked. Kept until the browser ends.
 * Not to be awaited before the permission is requested: Firefox takes a request only in the click itself.
 */
export const rememberRequest = (api: Session, request: SiteRequest): Promise<void> => api.storage.session.set({ [KEY]: request });

export const forgetRequest = (api: Session): Promise<void> => api.storage.session.remove(KEY);

/** The site asked for, null where there is none or it is too long ago. */
export const readRequest = async (api: Session, now: number): Promise<SiteRequest | null> => {
  const value = (await api.storage.session.get(KEY))[KEY];
  if (typeof value !== 'object' || value === null) return null;
  const { origin, settings: raw, askedAt } = value as Record<string, unknown>;
  const settings = readSettings(raw);
  if (typeof origin !== 'string' || !isOrigin(origin) || typeof askedAt !== 'number' || settings === null) return null;
  return now - askedAt <= LASTS_MS && askedAt <= now ? { origin, settings, askedAt } : null;
};
