import { browser } from 'wxt/browser';
import type { SiteMap } from '../../core/recognise/site-map.ts';
import type { Policy } from '../managed/policy.ts';
import { policyIn } from '../managed/storage.ts';
import { sendMessage } from '../messages.ts';
import { openPanel } from '../panel/open.ts';
import { readSite, writeSite } from '../sites/list.ts';
import type { KeptMap } from '../sites/kept-map.ts';
import { readSiteMap } from '../sites/maps.ts';
import { patternOf, type Origin } from '../sites/origin.ts';
import { forgetRequest, rememberRequest } from '../sites/request.ts';
import { pauseKeyOf, readPause } from '../sites/pause-key.ts';
import { pauseSites, resumeSite } from '../sites/pause.ts';
import type { SiteSettings } from '../sites/settings.ts';
import { tallyOfTab } from '../status/frames.ts';
import type { Tally } from '../status/tally.ts';
import { readPreferences, type Preferences } from '../ui/preferences.ts';
import { namedOrigin, targetOfTab, type Target } from './target.ts';

/** All that the popup shows, read afresh from the browser whenever something of it changed. */
export interface Sight {
  readonly target: Target;
  readonly preferences: Preferences;
  readonly policy: Policy;
  /** null: the site is off. */
  readonly settings: SiteSettings | null;
  readonly tally: Tally | null;
  /** Until when its checks rest, in milliseconds since 1970; 0 where they don't. */
  readonly pause: number;
  /** What was said of the site's controls. */
  readonly kept: KeptMap;
}

const noMap: KeptMap = { map: null, before: undefined };

const findTarget = async (): Promise<Target> => {
  const origin = namedOrigin(location.search);
  if (origin === null) return targetOfTab((await browser.tabs.query({ active: true, currentWindow: true }))[0]);
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  return targetOfTab(tabs.find((tab) => tab.url?.startsWith(`${origin}/`)) ?? { url: origin });
};

const pauseOf = async (origin: Origin): Promise<number> => {
  const key = pauseKeyOf(origin);
  return readPause((await browser.storage.local.get(key))[key], Date.now());
};

export const look = async (): Promise<Sight> => {
  const [target, policy] = await Promise.all([findTarget(), policyIn(browser)]);
  const known = { target, policy, preferences: await readPreferences(policy) };
  if (target.kind === 'closed') return { ...known, settings: null, tally: null, pause: 0, kept: noMap };
  const { origin, tab } = target;
  const [settings, kept, pause] = await Promise.all([readSite(browser, origin), readSiteMap(browser, origin), pauseOf(origin)]);
  return { ...known, settings, kept, pause, tally: tab === null ? null : await tallyOfTab(browser, tab) };
};

/**
 * Asks the browser for the one site. To be called in the click itself, with nothing awaited before: the request is
 * remembered in passing, since the browser's question may close the popup, and the background acts on the answer.
 */
export const askFor = async (origin: Origin, settings: SiteSettings): Promise<boolean> => {
  const remembered = rememberRequest(browser, { origin, settings, askedAt: Date.now() });
  const granted = await browser.permissions.request({ origins: [patternOf(origin)] });
  await remembered;
  // A permission that was there already raises no event, so the background is told.
  if (granted) await sendMessage('granted', null);
  else await forgetRequest(browser);
  return granted;
};

export const disable = (origin: Origin): Promise<void> => sendMessage('disable', { origin });

/** Running checks see the change and begin anew with it. */
export const change = (origin: Origin, settings: SiteSettings): Promise<void> => writeSite(browser, origin, settings);

export const pause = (origin: Origin): Promise<void> => pauseSites(browser, [origin], Date.now());

export const resume = (origin: Origin): Promise<void> => resumeSite(browser, origin);

/** Lets her point out a control in any frame of the tab; the popup makes room for it. */
export const pickIn = async (tab: number): Promise<void> => {
  const own = isOwnTab();
  await sendMessage('pick', { on: true }, tab);
  if (own) await browser.tabs.update(tab, { active: true });
  else window.close();
};

/** Whether the popup stands in a tab. A browser may close one that does not, as soon as a file is chosen. */
export const isOwnTab = (): boolean => namedOrigin(location.search) !== null;

export const openAsTab = async (origin: Origin): Promise<void> => {
  await browser.tabs.create({ url: `${location.pathname}?origin=${encodeURIComponent(origin)}` });
  window.close();
};

/** Opens the panel beside the tab. To be called in the click itself. */
export const showPanel = async (tab: number): Promise<void> => {
  await openPanel(browser, tab);
  if (!isOwnTab()) window.close();
};

export const takeMap = (origin: Origin, map: SiteMap): Promise<void> => sendMessage('map', { origin, map });

export const undoMap = (origin: Origin): Promise<void> => sendMessage('map', { origin, map: null });

/** The options page, at one site where one is named. */
export const openOptions = async (origin: Origin | null): Promise<void> => {
  await browser.tabs.create({ url: `/options.html${origin === null ? '' : `?site=${encodeURIComponent(origin)}`}` });
  if (!isOwnTab()) window.close();
};

export const version = (): string => browser.runtime.getManifest().version;
