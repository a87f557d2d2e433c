import type { PrintedDocument } from '../../core/documents/document.ts';
import type { Language } from '../../core/model/field-spec.ts';
import { pageCss } from './page-style.ts';
import { documentCss } from './style.ts';

const sheets = new WeakMap<Document, CSSStyleSheet | HTMLStyleElement>();

/** Styles a page for one document: by an adopted sheet, which the strictest CSP allows; by an element where sheets can’t be adopted. */
export function dress(page: Document, of: PrintedDocument, language: Language): void {
  const css = documentCss + pageCss(of, language);
  const worn = sheets.get(page);
  if (worn) {
    if ('replaceSync' in worn) worn.replaceSync(css);
    else worn.textContent = css;
    return;
  }
  const view = page.defaultView as (Window & typeof globalThis) | null;
  if (view && 'adoptedStyleSheets' in page) {
    // A sheet belongs to the page in whose window it was made.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    sheets.set(page, sheet);
    return;
  }
  const bare = page as Document;
  const style = bare.createElement('style');
  style.textContent = css;
  bare.head.append(style);
  sheets.set(bare, style);
}
