/**
 * The least that would do anything at all: find the boxes, take the words of the cell before for their label, watch for
 * changes with one observer, and look again in one idle callback. What we do is measured as a multiple of it.
 */

export interface FloorControl {
  readonly element: Element;
  readonly label: string;
  readonly value: string;
}

function labelOf(e: Element): string {
  const cell = e.closest('td,th');
  const before = cell?.previousElementSibling;
  return (before?.textContent ?? e.getAttribute('placeholder') ?? '').trim().slice(0, 60);
}

export function look(document: Document): FloorControl[] {
  return [...document.querySelectorAll<HTMLInputElement>('input:not([type=hidden]),select,textarea')].map((element) => ({ element, label: labelOf(element), value: element.value }));
}

/** Looks now, and again when the page has changed and has nothing else to do. @returns ends the watching */
export function watch(document: Document, seen: (controls: FloorControl[]) => void): () => void {
  let waiting = 0;
  const again = (): void => {
    waiting = 0;
    seen(look(document));
  };
  const observer = new MutationObserver((records) => {
    if (waiting === 0 && records.some((r) => r.addedNodes.length + r.removedNodes.length > 0)) waiting = requestIdleCallback(again);
  });
  observer.observe(document, { childList: true, subtree: true });
  seen(look(document));
  return () => {
    observer.disconnect();
    if (waiting !== 0) cancelIdleCallback(waiting);
  };
}
