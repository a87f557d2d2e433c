import { overlayCss } from './style.ts';

/** How often the page may take the host away, and within how long, before we stop. */
const RESTORES = 5;
const WITHIN_MS = 5_000;

/** The one element that we put into a page, and the closed root in it. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** The layer over the viewport that everything is drawn in. */
  readonly layer: HTMLElement;
  /** Whether the page's styles and boxes can neither cover nor fade us. */
  onTop(): boolean;
  remove(): void;
}

/**
 * Puts an empty, armoured element at the end of the document and keeps it there.
 * @param onGivenUp called once, when the page took it away too often
 */
export function createHost(document: Document, onGivenUp: () => void): Host {
  const view = document.defaultView!;
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const layer = document.createElement('div');
  layer.className = 'layer';
  dress(document, root);
  root.append(layer);

  // absent below Chromium 114 and Firefox 125: then only the greatest z-index
  const popover = 'showPopover' in element;
  let living = true;
  let changing = false;
  const restores: number[] = [];

  const put = (): void => {
    changing = true;
    try {
      for (const name of element.getAttributeNames()) if (name !== 'popover') element.removeAttribute(name);
      if (popover && element.getAttribute('popover') !== 'manual') element.setAttribute('popover', 'manual');
      if (element.parentNode !== document.documentElement) document.documentElement.append(element);
      if (popover && !element.matches(':popover-open')) element.showPopover();
    } catch {
      // a document on its way out has no top layer: drawn in place is good enough
    }
    observer.takeRecords();
    changing = false;
  };

  const whole = (): boolean =>
    element.parentNode === document.documentElement &&
    element.attributes.length === (popover ? 1 : 0) &&
    (!popover || (element.getAttribute('popover') === 'manual' && element.matches(':popover-open')));

  const restore = (): void => {
    if (!living || changing || whole()) return;
    const now = view.performance.now();
    restores.push(now);
    while (restores.length > 0 && now - restores[0]! > WITHIN_MS) restores.shift();
    if (restores.length > RESTORES) {
      remove();
      onGivenUp();
    } else put();
  };

  const observer = new MutationObserver(restore);
  const toggled = (event: Event): void => {
    if (event.isTrusted) restore();
  };

  function remove(): void {
    living = false;
    observer.disconnect();
    element.removeEventListener('toggle', toggled);
    element.remove();
  }

  // only the root's own children are watched, not what is below them: the page's work costs us nothing
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  observer.observe(element, { attributes: true });
  element.addEventListener('toggle', toggled);
  put();

  return {
    element,
    root,
    layer,
    remove,
    onTop() {
      if (!living || !element.isConnected) return false;
      if (popover) return element.matches(':popover-open');
      const style = view.getComputedStyle(document.documentElement);
      return Number(style.opacity) >= 0.9 && style.transform === 'none' && style.filter === 'none' && style.clipPath === 'none';
    },
  };
}

/** A constructed sheet passes the strictest CSP; in Firefox content scripts it can't be adopted, but an element can. */
function dress(document: Document, root: ShadowRoot): void {
  try {
    const sheet = new document.defaultView!.CSSStyleSheet();
    sheet.replaceSync(overlayCss);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // falls through to the element
  }
  const style = document.createElement('style');
  style.textContent = overlayCss;
  root.append(style);
}
