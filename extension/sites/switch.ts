import type { SitesApi } from './api.ts';
import { injectInto } from './inject.ts';
import { eraseSite, listSites, writeSite } from './list.ts';
import { patternOf, type Origin } from './origin.ts';
import { registerSites } from './registration.ts';
import { forgetRequest, readRequest } from './request.ts';
import type { SiteSettings } from './settings.ts';

const isGranted = (api: SitesApi, origin: Origin): Promise<boolean> => api.permissions.contains({ origins: [patternOf(origin)] });

/**
 * Switches a site on: settings, registration, and the tabs that are open. Answers false, and changes nothing,
 * where the browser holds no permission for it.
 */
export const enableSite = async (api: SitesApi, origin: Origin, settings: SiteSettings): Promise<boolean> => {
  if (!(await isGranted(api, origin))) return false;
  await writeSite(api, origin, settings);
  await registerSites(api, (await listSites(api)).keys());
  await injectInto(api, origin);
  return true;
};

/** Switches on what was asked for in the popup, once its permission is there. Safe to call at any time, and twice. */
export const enableRequested = async (api: SitesApi, now: number): Promise<void> => {
  const request = await readRequest(api, now);
  if (request !== null && (await enableSite(api, request.origin, request.settings))) await forgetRequest(api);
};

/**
 * Switches a site off and leaves nothing: no settings, no registration, no permission. Running checks see their
 * settings go and stop. The permission stays only while another port of the same host is still on.
 */
export const disableSite = async (api: SitesApi, origin: Origin): Promise<void> => {
  await eraseSite(api, origin);
  const left = await listSites(api);
  await registerSites(api, left.keys());
  const pattern = patternOf(origin);
  if (!Array.from(left.keys(), patternOf).includes(pattern)) await api.permissions.remove({ origins: [pattern] });
};

/** Brings sites and registrations in line with the permissions that the browser still holds: what a user withdrew is gone. */
export const reconcileSites = async (api: SitesApi): Promise<void> => {
  const on: Origin[] = [];
  for (const origin of (await listSites(api)).keys()) {
    if (await isGranted(api, origin)) on.push(origin);
    else await eraseSite(api, origin);
  }
  await registerSites(api, on);
};

/** For a new version of the extension: the scripts of the old one are dead in the tabs that are open. */
export const restartSites = async (api: SitesApi): Promise<void> => {
  await reconcileSites(api);
  for (const origin of (await listSites(api)).keys()) await injectInto(api, origin);
};
