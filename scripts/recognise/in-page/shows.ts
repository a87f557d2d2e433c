import { attribute, closest, isElement, isValueElement, nextOf, parentElementOf, previousElementOf, tagOf } from '../../../widgets/page/dom.ts';

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

/** What libraries draw beside a control that they hide, or around it. */
const drawn = {
  button: { beside: /radio|check|switch/, around: 'label,[class*="radio"],[class*="check"],[class*="switch"]' },
  list: { beside: /select|chosen|combo|dropdown/, around: '.el-select,.ant-select,.combo' },
} as const;

/** Whether a person sees a control, or the box that a library draws in its stead. */
export function controlShows(e: Element): boolean {
  if (shows(e)) return true;
  const tag = tagOf(e);
  const type = attribute(e, 'type').toLowerCase();
  const parent = parentElementOf(e);
  if (type === 'hidden' || parent === null) return false;
  // the place of a value that is shown, where there is none yet
  if (tag === 'label' || tag === 'span') return checkVisibility.call(e, { visibilityProperty: true }) && shows(parent);
  const { beside, around } = type === 'radio' || type === 'checkbox' ? drawn.button : drawn.list;
  const isDrawnFor = (box: Element | null): boolean => box !== null && !isValueElement(box) && beside.test(attribute(box, 'class')) && shows(box);
  if ((around === drawn.button.around || tag === 'select') && (isDrawnFor(nextElementOf(e)) || isDrawnFor(previousElementOf(e)))) return true;
  const box = closest(parent, around);
  return box !== null && !/^(?:form|table|tbody|tr|td|body)$/.test(tagOf(box)) && shows(box);
}

function nextElementOf(e: Element): Element | null {
  let n = nextOf(e) as Node | null;
  while (n && !isElement(n)) n = nextOf(n) as Node | null;
  return n;
}
