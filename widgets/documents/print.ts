import type { PrintedDocument } from '../../core/documents/document.ts';
import type { Language } from '../../core/model/field-spec.ts';
import { showDocument } from './preview.ts';

/**
 * Shows a document in a window of our own and opens the browser’s print. What the window showed is replaced.
 * @returns once the print dialogue was opened (some browsers: closed)
 */
export async function printDocument(window: Window, of: PrintedDocument, language: Language): Promise<void> {
  showDocument(window.document, of, language);
  await window.document.fonts.ready;
  window.print();
}

/** Long enough for the slowest dialogue to have taken its copy where a browser never says that it is done. */
const atLatest = 600_000;

/**
 * Prints from within somebody else’s page, which stays as it is: in a frame of its own that nobody sees and that goes
 * when the printing is done.
 */
export async function printFromPage(page: Document, of: PrintedDocument, language: Language): Promise<void> {
  const frame = page.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.cssText = 'position:fixed;left:-300mm;top:0;width:210mm;height:297mm;border:0';
  page.body.append(frame);
  const inner = frame.contentWindow;
  if (!inner) {
    frame.remove();
    return;
  }
  const end = (): void => frame.remove();
  inner.addEventListener('afterprint', end, { once: true });
  const timer = page.defaultView?.setTimeout(end, atLatest);
  inner.addEventListener('afterprint', () => page.defaultView?.clearTimeout(timer), { once: true });
  await printDocument(inner, of, language);
}
