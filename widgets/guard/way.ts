/** Leads to controls of the page, and back to where she was before she was led away. */
export interface Way {
  to(element: Element): void;
  back(): void;
}

interface Spot {
  readonly element: Element | null;
  readonly x: number;
  readonly y: number;
}

const focus = (element: Element): void => (element as HTMLElement).focus({ preventScroll: true });

export function wayThrough(document: Document): Way {
  let before: Spot | null = null;
  return {
    to(element) {
      const view = document.defaultView;
      before ??= { element: document.activeElement, x: view?.scrollX ?? 0, y: view?.scrollY ?? 0 };
      element.scrollIntoView({ block: 'center' });
      focus(element);
    },
    back() {
      if (!before) return;
      const { element, x, y } = before;
      before = null;
      if (element?.isConnected && element !== document.body) focus(element);
      else (document.activeElement as HTMLElement | null)?.blur?.();
      document.defaultView?.scrollTo(x, y);
    },
  };
}
