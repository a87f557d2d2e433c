import { browser } from 'wxt/browser';
import type { Language } from '../../core/model/field-spec.ts';
import type { Policy } from '../managed/policy.ts';
import { listSites, writeSite } from '../sites/list.ts';
import { isLanguage, isPlace } from '../sites/settings.ts';
import { languageOf } from './language.ts';

export const textSizes = ['normal', 'large'] as const;
export type TextSize = (typeof textSizes)[number];

/** What somebody chose for the extension's own pages, and for sites that are switched on from now on. */
export interface Preferences {
  readonly language: Language;
  readonly text: TextSize;
  /** Region code; null = as each form says. */
  readonly county: string | null;
}

const keys = ['language', 'text', 'county'] as const;

export const isTextSize = (value: unknown): value is TextSize => textSizes.includes(value as TextSize);

/** What was chosen; what an administrator has set goes before it. */
export const readPreferences = async (policy: Policy): Promise<Preferences> => {
  const { language, text, county } = await browser.storage.local.get([...keys]);
  return {
    language: policy.language ?? (isLanguage(language) ? language : languageOf(browser.i18n.getUILanguage())),
    text: isTextSize(text) ? text : 'normal',
    county: policy.county ?? (isPlace(county) ? county : null),
  };
};

/** The language of our own pages and of the hints on all sites. */
export const speak = async (language: Language): Promise<void> => {
  await browser.storage.local.set({ language });
  for (const [origin, settings] of await listSites(browser)) await writeSite(browser, origin, { ...settings, language });
};

export const choose = (chosen: Partial<Preferences>): Promise<void> => browser.storage.local.set(chosen);

/** As it was before anybody chose. */
export const forgetPreferences = (): Promise<void> => browser.storage.local.remove([...keys]);
