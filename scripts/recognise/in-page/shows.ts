import { parentElementOf, tagOf } from '../../../widgets/page/dom.ts';

const { checkVisibility, getBoundingClientRect } = Element.prototype;

/** Portals hide a frame by making it a single point, and its border is still there. */
const isPoint = (e: Element): boolean => /^i?frame$/.test(tagOf(e)) && (e.clientWidth <= 1 || e.clientHeight <= 1);

function hasSize(e: Element): boolean {
  const { width, height } = getBoundingClientRect.call(e);
  return width > 0 && height > 0 && !isPoint(e);
}

/** A panel that was rolled up to nothing: what stands in it has a size, but nobody sees it. */
function isRolledUp(e: Element): boolean {
  const { width, height } = getBoundingClientRect.call(e);
  if (width > 0 && height > 0) return false;
  const { overflowX, overflowY, display } = getComputedStyle(e);
  if (display === 'contents' || display === 'inline') return false;
  return (height === 0 && overflowY !== 'visible') || (width === 0 && overflowX !== 'visible');
}

/** Whether a person sees an element, once the page is scrolled to it. What is only transparent counts as seen: libraries lay such boxes over what they draw. */
export function shows(e: Element): boolean {
  if (!checkVisibility.call(e, { visibilityProperty: true }) || !hasSize(e)) return false;
  for (let up = parentElementOf(e); up; up = parentElementOf(up)) if (tagOf(up) !== 'body' && tagOf(up) !== 'html' && isRolledUp(up)) return false;
  return true;
}

/** Whether a person sees a control. @param seen what `drawn.ts` found that she sees of it: itself, or what a library draws in its stead */
export function controlShows(seen: Element): boolean {
  if (shows(seen)) return true;
  // the place of a value that is shown, where there is none yet
  const tag = tagOf(seen);
  const parent = parentElementOf(seen);
  return (tag === 'label' || tag === 'span') && parent !== null && checkVisibility.call(seen, { visibilityProperty: true }) && shows(parent);
}
