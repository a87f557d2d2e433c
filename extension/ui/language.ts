import type { Language } from '../../core/model/field-spec.ts';

/** The language of the product for a browser's own: Chinese for all Chinese and for all that we do not speak. */
export const languageOf = (uiLanguage: string): Language => (/^en\b/i.test(uiLanguage) ? 'en' : 'zh');

/** For the `lang` attribute: picks the right glyphs and the right voice. */
export const tagOf = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en');
