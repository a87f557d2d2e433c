import { browser } from 'wxt/browser';
import type { Language } from '../../core/model/field-spec.ts';
import type { SiteMap } from '../../core/recognise/site-map.ts';
import { sendMessage } from '../messages.ts';
import { listSites, readSite, writeSite } from '../sites/list.ts';
import type { KeptMap } from '../sites/kept-map.ts';
import { readSiteMap } from '../sites/maps.ts';
import { patternOf, type Origin } from '../sites/origin.ts';
import { forgetRequest, rememberRequest } from '../sites/request.ts';
import { isLanguage, type SiteSettings } from '../sites/settings.ts';
import { tallyOfTab } from '../status/frames.ts';
import type { Tally } from '../status/tally.ts';
import { namedOrigin, targetOfTab, type Target } from './target.ts';
import { languageOf } from './words.ts';

/** All that the popup shows, read afresh from the browser whenever something of it changed. */
export interface Sight {
  readonly target: Target;
  readonly language: Language;
  /** null: the site is off. */
  readonly settings: SiteSettings | null;
  readonly tally: Tally | null;
  /** What was said of the site's controls. */
  readonly kept: KeptMap;
}

const LANGUAGE = 'language';
const noMap: KeptMap = { map: null, before: undefined };

const readLanguage = async (): Promise<Language> => {
  const { [LANGUAGE]: chosen } = await browser.storage.local.get(LANGUAGE);
  return isLanguage(chosen) ? chosen : languageOf(browser.i18n.getUILanguage());
};

const findTarget = async (): Promise<Target> => {
  const origin = namedOrigin(location.search);
  if (origin === null) return targetOfTab((await browser.tabs.query({ active: true, currentWindow: true }))[0]);
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  return targetOfTab(tabs.find((tab) => tab.url?.startsWith(`${origin}/`)) ?? { url: origin });
};

export const look = async (): Promise<Sight> => {
  const [target, language] = await Promise.all([findTarget(), readLanguage()]);
  if (target.kind === 'closed') return { target, language, settings: null, tally: null, kept: noMap };
  const [settings, kept] = await Promise.all([readSite(browser, target.origin), readSiteMap(browser, target.origin)]);
  return { target, language, settings, kept, tally: target.tab === null ? null : await tallyOfTab(browser, target.tab) };
};

/** Tells of every change of what `look` reads. */
export const watch = (changed: () => void): (() => void) => {
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
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

/** The language of the popup and of the hints on all sites. */
export const speak = async (language: Language): Promise<void> => {
  await browser.storage.local.set({ [LANGUAGE]: language });
  for (const [origin, settings] of await listSites(browser)) await writeSite(browser, origin, { ...settings, language });
};

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

export const takeMap = (origin: Origin, map: SiteMap): Promise<void> => sendMessage('map', { origin, map });

export const undoMap = (origin: Origin): Promise<void> => sendMessage('map', { origin, map: null });

export const version = (): string => browser.runtime.getManifest().version;
