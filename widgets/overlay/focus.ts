/**
 * Gives a control of the page the focus. The event that follows is the page's own and trusted, so whoever opens
 * hints on focus asks `byUs` first.
 */
export interface FocusKeeper {
  readonly byUs: boolean;
  give(element: Element): void;
}

export function createFocusKeeper(): FocusKeeper {
  let byUs = false;
  return {
    get byUs() {
      return byUs;
    },
    give(element) {
      byUs = true;
      try {
        (element as HTMLElement).focus({ preventScroll: true });
      } finally {
        byUs = false;
      }
    },
  };
}
