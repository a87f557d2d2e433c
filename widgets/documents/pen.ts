import type { Language } from '../../core/model/field-spec.ts';
import { words, type DocumentWords } from './words.ts';

/** Makes elements of one document in one language: of text nodes alone, so that no value is ever read as markup. */
export class Pen {
  readonly page: Document;
  readonly language: Language;
  readonly words: DocumentWords;

  constructor(page: Document, language: Language) {
    this.page = page;
    this.language = language;
    this.words = words(language);
  }

  make<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', ...children: readonly (Node | string)[]): HTMLElementTagNameMap[K] {
    const element = this.page.createElement(tag);
    if (className !== '') element.className = className;
    element.append(...children);
    return element;
  }
}
