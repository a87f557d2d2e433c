/** What the overlay's two shortcuts do; each says whether it used the key. */
export interface KeyActs {
  escape(): boolean;
  /** Alt+Enter in a marked field: into the hint. */
  enter(): boolean;
}

/** Up, down, left, right, Home and End walk the buttons of a list of ours; Tab does so as everywhere. */
export function walkByArrows(list: HTMLElement): void {
  list.addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
    const buttons = [...list.querySelectorAll<HTMLElement>('button')].filter((b) => b.closest('[hidden],.off') === null);
    const at = buttons.indexOf(event.target as HTMLElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    const to = Number.isFinite(step) ? (at + step + buttons.length) % buttons.length : step < 0 ? 0 : buttons.length - 1;
    const next = buttons[to];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  });
}

/**
 * Listens for our keys, before the page, and only between `on` and `off`: a key that is ours closes one thing of
 * ours and nothing of the page's; every other key is left alone.
 */
export function createKeys(view: Window, acts: KeyActs) {
  const pressed = (event: KeyboardEvent): void => {
    // a key that the input method is using is not meant for us
    if (!event.isTrusted || event.isComposing || event.keyCode === 229) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const used =
      (event.key === 'Escape' && plain && !event.altKey && acts.escape()) ||
      (event.key === 'Enter' && plain && event.altKey && acts.enter());
    if (!used) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  return {
    listen(on: boolean): void {
      if (on) view.addEventListener('keydown', pressed, true);
      else view.removeEventListener('keydown', pressed, true);
    },
  };
}
