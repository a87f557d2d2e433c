import { themeCss } from '../../widgets/ui/tokens.ts';
import type { Language } from '../../core/model/field-spec.ts';
import { tagOf } from './language.ts';
import type { TextSize } from './preferences.ts';

/** Gives a page of ours the theme of the hints, as a sheet of its own: the pages' policy forbids inline styles. */
export const dress = (document: Document): void => {
  const theme = new CSSStyleSheet();
  theme.replaceSync(themeCss(':root'));
  document.adoptedStyleSheets = [theme];
};

/** The page in the language and size that were chosen. */
export const address = (document: Document, title: string, language: Language, text: TextSize): void => {
  document.documentElement.lang = tagOf(language);
  document.documentElement.className = text;
  document.title = title;
};
