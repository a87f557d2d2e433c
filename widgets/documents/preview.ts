import type { PrintedDocument } from '../../core/documents/document.ts';
import { missingIn } from '../../core/documents/missing.ts';
import type { Language } from '../../core/model/field-spec.ts';
import { drawDocument } from './draw-document.ts';
import { dress } from './dress.ts';
import { Pen } from './pen.ts';

function drawBar(pen: Pen): HTMLElement {
  const button = pen.make('button', '', pen.words.print);
  button.type = 'button';
  button.addEventListener('click', () => pen.page.defaultView?.print());
  return pen.make('div', 'bar', button, pen.make('p', '', pen.words.printHint));
}

/** For who prints it: what does not go together, what is missing. Never printed. */
function drawTold(pen: Pen, of: PrintedDocument): HTMLElement {
  const told = pen.make('div', 'told');
  const list = (lines: readonly string[]): HTMLElement => pen.make('ul', '', ...lines.map((line) => pen.make('li', '', line)));
  if (of.notices.length > 0) told.append(pen.make('section', 'notices', pen.make('h2', '', pen.words.notices), list(of.notices.map((n) => n[pen.language]))));
  const missing = missingIn(of);
  if (missing.length === 0) told.append(pen.make('p', '', pen.words.nothingMissing));
  else told.append(pen.make('details', '', pen.make('summary', '', pen.words.missing(missing.length)), list(missing.map((m) => m.label[pen.language]))));
  return told;
}

/** A page with a button to print, what is missing, and the paper. Nothing outside it is touched. */
export function drawPreview(page: Document, of: PrintedDocument, language: Language): HTMLElement {
  const pen = new Pen(page, language);
  const preview = pen.make('main', 'wubao-documents', drawBar(pen), drawTold(pen, of), drawDocument(page, of, language));
  preview.lang = pen.words.lang;
  return preview;
}

/** Makes a page of our own show a document, in place of what it showed. */
export function showDocument(page: Document, of: PrintedDocument, language: Language): HTMLElement {
  dress(page, of, language);
  const preview = drawPreview(page, of, language);
  page.documentElement.lang = preview.lang;
  page.title = of.title[language];
  page.body.style.margin = '0';
  page.body.textContent = '';
  page.body.append(preview);
  return preview;
}
