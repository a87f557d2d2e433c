import { browser } from 'wxt/browser';
import type { Language } from '../../core/model/field-spec.ts';
import { sendMessage } from '../messages.ts';
import { listSites, readSite, writeSite } from '../sites/list.ts';
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
}

const LANGUAGE = 'language';

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
  if (target.kind === 'closed') return { target, language, settings: null, tally: null };
  const settings = await readSite(browser, target.origin);
  return { target, language, settings, tally: target.tab === null ? null : await tallyOfTab(browser, target.tab) };
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

export const version = (): string => browser.runtime.getManifest().version;
