/** Events that begin in our parts and are none of the page's business: a portal's own handlers shall not act on them. */
const OURS = [
  'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu',
  'touchstart', 'touchend', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'wheel', 'selectstart', 'dragstart',
] as const;

/**
 * Keeps events of our parts from the page's bubbling handlers (Enter made into Tab, a click anywhere that closes a
 * dialog), and the focus in the field where the clerk is typing: a mouse on our buttons doesn't take it.
 */
export function keepQuiet(root: ShadowRoot): void {
  for (const name of OURS) root.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
  root.addEventListener('mousedown', (event) => {
    // a bare scroller keeps its default, or its scroll bar could not be dragged
    const target = event.target as Element | null;
    const scroller = target !== null && target.scrollHeight > target.clientHeight && target.closest('button') === null;
    if (!scroller) event.preventDefault();
  });
}
