import { controlSelector } from './controls.ts';
import { allIn, findFirst, findOne, isCustom, isElement, matches } from './dom.ts';

/** A page with more elements than this is asked no further for custom elements, which may have controls inside. */
const mostElements = 5000;
/** A batch of changes that is looked into piece by piece; beyond it the document is asked once. */
const mostRecords = 200;

function hasCustom(within: Document | Element): boolean {
  const all = allIn(within, '*');
  for (let i = 0; i < all.length && i < mostElements; i++) if (isCustom(all[i] as Element)) return true;
  return false;
}

const promises = (node: Node): boolean => isElement(node) && (matches(node, controlSelector) || isCustom(node) || findOne(node, controlSelector) !== null || hasCustom(node));

/**
 * Waits until a document has something that may be a control, and calls once. It reads no layout and no value, and
 * draws on no more of the page room than this: most pages of a site never need the rest of it.
 * @returns ends the waiting
 */
export function awaitControls(document: Document, found: () => void): () => void {
  if (findFirst(document, controlSelector) !== null || hasCustom(document)) {
    found();
    return () => undefined;
  }
  const observer = new MutationObserver((records) => {
    const come =
      records.length > mostRecords
        ? findFirst(document, controlSelector) !== null || hasCustom(document)
        : records.some((record) => Array.from(record.addedNodes).some(promises));
    if (!come) return;
    observer.disconnect();
    found();
  });
  observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
}
