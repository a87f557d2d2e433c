import { browser } from 'wxt/browser';
import type { FormMark, MappedControl, SiteMap } from '../../core/recognise/site-map.ts';
import { countyOf, type Policy } from '../managed/policy.ts';
import { policyIn } from '../managed/storage.ts';
import { sendMessage } from '../messages.ts';
import { readKept } from '../sites/kept-map.ts';
import { readLastUse, usedKeyOf } from '../sites/last-use.ts';
import { listSites, writeSite } from '../sites/list.ts';
import { mapKeyOf } from '../sites/map-key.ts';
import { patternOf, type Origin } from '../sites/origin.ts';
import { pauseKeyOf, readPause } from '../sites/pause-key.ts';
import { pauseAllSites, pauseSites, resumeSite } from '../sites/pause.ts';
import type { SiteSettings } from '../sites/settings.ts';
import { choose, forgetPreferences, readPreferences, speak, type Preferences } from '../ui/preferences.ts';
import type { Settings } from './settings-file.ts';

export interface SiteRow {
  readonly origin: Origin;
  /** null: an administrator wants it on, and the browser's permission is still to be given. */
  readonly settings: SiteSettings | null;
  readonly preset: boolean;
  readonly lockedCounty: boolean;
  /** `YYYY-MM-DD` */
  readonly used: string | null;
  /** Until when its checks rest, in milliseconds since 1970; 0 where they don't. */
  readonly pause: number;
  readonly map: SiteMap | null;
  readonly presetMap: SiteMap | null;
}

/** All that the page shows. */
export interface Sight {
  readonly policy: Policy;
  readonly preferences: Preferences;
  readonly sites: readonly SiteRow[];
  readonly permissions: readonly string[];
  readonly hosts: readonly string[];
  readonly bytes: number;
  readonly version: string;
}

export const look = async (): Promise<Sight> => {
  const policy = await policyIn(browser);
  const [preferences, on, kept, granted] = await Promise.all([readPreferences(policy), listSites(browser), browser.storage.local.get(null), browser.permissions.getAll()]);
  const origins = [...new Set([...on.keys(), ...policy.sites.keys()])].sort();
  const sites = origins.map((origin): SiteRow => ({
    origin,
    settings: on.get(origin) ?? null,
    preset: policy.sites.has(origin),
    lockedCounty: countyOf(policy, origin) !== null,
    used: readLastUse(kept[usedKeyOf(origin)]),
    pause: readPause(kept[pauseKeyOf(origin)], Date.now()),
    map: readKept(kept[mapKeyOf(origin)], origin).map,
    presetMap: policy.maps.get(origin) ?? null,
  }));
  return {
    policy,
    preferences,
    sites,
    permissions: granted.permissions ?? [],
    hosts: granted.origins ?? [],
    bytes: new TextEncoder().encode(JSON.stringify(kept)).length,
    version: browser.runtime.getManifest().version,
  };
};

export const change = (origin: Origin, settings: SiteSettings): Promise<void> => writeSite(browser, origin, settings);
export const forget = (origin: Origin): Promise<void> => sendMessage('disable', { origin });
export const pause = (origin: Origin): Promise<void> => pauseSites(browser, [origin], Date.now());
export const pauseAll = (): Promise<void> => pauseAllSites(browser, Date.now());
export const resume = (origin: Origin): Promise<void> => resumeSite(browser, origin);
export const putEntry = (origin: Origin, form: FormMark, control: MappedControl, stays: boolean): Promise<void> => sendMessage('entry', { origin, form, control, stays });

/** Asks the browser for these sites and switches them on. To be called in the click itself, with nothing awaited before. */
export const allow = async (sites: readonly { readonly origin: Origin; readonly settings: SiteSettings }[]): Promise<boolean> => {
  if (sites.length > 0 && !(await browser.permissions.request({ origins: [...new Set(sites.map(({ origin }) => patternOf(origin)))] }))) return false;
  for (const site of sites) await sendMessage('enable', site);
  return true;
};

/** Takes what a settings file says. What an administrator has set stays as it is. */
export const takeSettings = async ({ language, text, county, sites }: Settings, policy: Policy): Promise<boolean> => {
  const spoken = policy.language ?? language;
  const wanted = sites.map(({ address, county: own }) => ({ origin: address, settings: { place: countyOf(policy, address) ?? own, language: spoken } }));
  if (!(await allow(wanted))) return false;
  await choose({ text, ...(policy.county === null ? { county } : {}) });
  if (policy.language === null) await speak(language);
  for (const { address, map } of sites) if (map !== null) await sendMessage('map', { origin: address, map });
  return true;
};

export const settingsOf = ({ preferences: { language, text, county }, sites }: Sight): Settings => ({
  language,
  text,
  county,
  sites: sites.flatMap(({ origin, settings, map }) => (settings === null ? [] : [{ address: origin, county: settings.place, map }])),
});

/** Forgets every site and all that was chosen. */
export const resetAll = async ({ sites }: Sight): Promise<void> => {
  for (const { origin, settings } of sites) if (settings !== null) await forget(origin);
  await forgetPreferences();
};
