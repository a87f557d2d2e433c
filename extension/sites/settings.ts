import type { Language } from '../../core/model/field-spec.ts';

/** What a clerk chose for one site. */
export interface SiteSettings {
  /** Region code of the site's county, GB/T 2260; null = read it from the page. */
  readonly place: string | null;
  readonly language: Language;
}

export const isLanguage = (value: unknown): value is Language => value === 'zh' || value === 'en';

/** A region code, or null for none. */
export const isPlace = (value: unknown): value is string | null => value === null || (typeof value === 'string' && /^\d{6}$/.test(value));

/** Settings from storage or from a message; null where they are not settings. */
export const readSettings = (value: unknown): SiteSettings | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { place, language } = value as Record<string, unknown>;
  return isPlace(place) && isLanguage(language) ? { place, language } : null;
};

export const sameSettings = (a: SiteSettings | null, b: SiteSettings | null): boolean =>
  a?.place === b?.place && a?.language === b?.language;
