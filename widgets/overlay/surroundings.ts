import { height, overlap, width, type Box } from './geometry.ts';
import type { Obstacle } from './hint-place.ts';
import type { Surroundings } from './mark-place.ts';

/** What a clerk uses, and so may never be covered. Images count: legacy pickers are images with a handler. */
const CONTROLS = 'input:not([type=hidden]),select,textarea,button,a[href],img,[onclick],[contenteditable]';

/** Caps, so that a page of a thousand boxes costs no more than a page of a hundred. */
const NEAR_TEXTS = 60;
const NEAR_CONTROLS = 60;
const PAGE_CONTROLS = 400;

const solid = (box: Box): boolean => box.right > box.left && box.bottom > box.top;

/** Reads what stands around controls; made for one pass of reading, it reads each row once. */
export interface Reader {
  around(anchor: Element): Surroundings;
  /** The scrolling panes that can cut this element off, innermost first; the viewport is not among them. */
  panes(anchor: Element): readonly Element[];
  box(element: Element): Box;
}

export function createReader(document: Document): Reader {
  const boxes = new Map<Element, Box>();
  const texts = new Map<Element, readonly Box[]>();
  const controls = new Map<Element, readonly Element[]>();
  const clips = new Map<Element, readonly Element[]>();
  const view = document.defaultView!;

  const box = (element: Element): Box => {
    let known = boxes.get(element);
    if (known === undefined) {
      known = element.getBoundingClientRect();
      boxes.set(element, known);
    }
    return known;
  };

  /** A table form's row; elsewhere the nearest ancestor that reaches past the control far enough to matter. */
  const hood = (anchor: Element): Element => {
    const right = box(anchor).right + 48;
    let found = anchor.parentElement ?? anchor;
    for (let climbs = 0; climbs < 4 && found.parentElement !== null; climbs += 1) {
      if (found.localName === 'tr' || (box(found).right >= right && found.localName !== 'td')) break;
      found = found.parentElement;
    }
    return found;
  };

  const textsIn = (root: Element): readonly Box[] => {
    let known = texts.get(root);
    if (known !== undefined) return known;
    const found: Box[] = [];
    const walker = document.createTreeWalker(root, 5, (node) => {
      if (node.nodeType === 3) return /\S/u.test((node as Text).data) ? 1 : 2;
      return /^(?:select|textarea|script|style|option)$/u.test((node as Element).localName) ? 2 : 3;
    });
    const range = document.createRange();
    for (let seen = 0; seen < NEAR_TEXTS; seen += 1) {
      const node = walker.nextNode();
      if (node === null) break;
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) if (solid(rect)) found.push(rect);
    }
    known = found;
    texts.set(root, known);
    return known;
  };

  const controlsIn = (root: Element): readonly Element[] => {
    let known = controls.get(root);
    if (known === undefined) {
      const found = root.querySelectorAll(CONTROLS);
      known = Array.from({ length: Math.min(found.length, NEAR_CONTROLS) }, (_, i) => found[i]!);
      controls.set(root, known);
    }
    return known;
  };

  const panes = (element: Element): readonly Element[] => {
    const parent = element.parentElement;
    if (parent === null || parent === document.body || parent === document.documentElement) return [];
    let known = clips.get(parent);
    if (known === undefined) {
      const outer = panes(parent);
      const style = view.getComputedStyle(parent);
      const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      // a wrapper drawn tightly round one control is no pane: a mark beside it is meant to stand outside
      known = cuts && width(box(parent)) > 160 && height(box(parent)) > 80 ? [parent, ...outer] : outer;
      clips.set(parent, known);
    }
    return known;
  };

  return {
    box,
    panes,
    around(anchor) {
      const root = hood(anchor);
      const roots = [root, root.previousElementSibling, root.nextElementSibling].filter((r): r is Element => r !== null);
      const others = roots
        .flatMap(controlsIn)
        // what holds the anchor or stands in it is not beside it
        .filter((other) => !other.contains(anchor) && !anchor.contains(other));
      const cell = anchor.closest('td,th,li,dd');
      return {
        controls: others.map(box).filter(solid),
        texts: roots.flatMap(textsIn),
        cell: cell === null ? null : box(cell),
        row: box(root),
      };
    },
  };
}

/** The page's controls as obstacles to a hint: the next one matters most, those filled in before it least. */
export function obstaclesFor(document: Document, anchor: Element, bounds: Box): readonly Obstacle[] {
  const found = document.querySelectorAll(CONTROLS);
  const result: Obstacle[] = [];
  let following = 0;
  for (let i = 0; i < Math.min(found.length, PAGE_CONTROLS); i += 1) {
    const other = found[i]!;
    if (other === anchor || other.contains(anchor) || anchor.contains(other)) continue;
    const after = (anchor.compareDocumentPosition(other) & 4) !== 0;
    const box = other.getBoundingClientRect();
    if (!solid(box)) continue;
    if (after) following += 1;
    if (box.bottom < bounds.top || box.top > bounds.bottom || box.right < bounds.left || box.left > bounds.right) continue;
    result.push({ box, weight: after ? (following <= 2 ? 120 : 40) : 15 });
  }
  return result;
}

/** The page's controls that can be seen in these bounds. */
export function controlsInView(document: Document, bounds: Box): readonly Box[] {
  const found = document.querySelectorAll(CONTROLS);
  const result: Box[] = [];
  for (let i = 0; i < Math.min(found.length, PAGE_CONTROLS); i += 1) {
    const box = found[i]!.getBoundingClientRect();
    if (solid(box) && overlap(box, bounds) > 0) result.push(box);
  }
  return result;
}
