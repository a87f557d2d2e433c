/** What the overlay's two shortcuts do; each says whether it used the key. */
export interface KeyActs {
  escape(): boolean;
  /** Alt+Enter in a marked field: into the hint. */
  enter(): boolean;
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
