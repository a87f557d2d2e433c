import { allIn, byIdIn, hostOf, isCustom, nodeTypeOf, placeOf, rootOf, shadowRootOf } from './dom.ts';
import { labelFinder, type LabelFinder } from './labels.ts';
import { Sections } from './sections.ts';

/** What pages are made of, each a word that the browser has to look at. All else is asked for the dash in its name, that a custom element has. */
const common = ['td', 'a', 'p', 'div', 'span', 'tr', 'li', 'input', 'option'];
const others = `*${common.map((tag) => `:not(${tag})`).join('')}`;
/** More roots on a page are its icons and badges. */
export const mostRoots = 100;

/** The open roots of custom elements, with those inside them, as far as they are looked at. Closed ones stay closed. */
export function openRootsIn(within: Document | ShadowRoot | Element, ours: (node: Node) => boolean, found: ShadowRoot[] = []): readonly ShadowRoot[] {
  const visit = (e: Element): void => {
    if (!isCustom(e) || ours(e)) return;
    const root = shadowRootOf(e);
    if (!root) return;
    found.push(root);
    openRootsIn(root, ours, found);
  };
  if (nodeTypeOf(within) === 1) visit(within as Element);
  const all = allIn(within, others);
  for (let i = 0; i < all.length && found.length < mostRoots; i++) visit(all[i] as Element);
  return found;
}

/** A document, or the open root of one of its elements: ids, labels and headings hold within it. */
export class Place {
  readonly root: Document | ShadowRoot;
  /** Where the element stands whose root this is; null for the document itself. */
  readonly outer: Place | null;
  readonly sections: Sections;
  readonly labelsFor = new Map<string, Element>();
  /** Controls that were found in it and in the roots of its elements. */
  private controls = 0;
  private readonly ours: (node: Node) => boolean;
  private labels: LabelFinder | null = null;

  constructor(root: Document | ShadowRoot, outer: Place | null, ours: (node: Node) => boolean) {
    this.root = root;
    this.outer = outer;
    this.ours = ours;
    this.sections = new Sections(ours);
  }

  get host(): Element | null {
    return this.outer ? hostOf(this.root as ShadowRoot) : null;
  }

  count(): void {
    this.controls++;
    this.outer?.count();
  }

  byId(id: string): Element | null {
    return byIdIn(this.root, id);
  }

  /** The headings over a control, those over the element that it is a part of before its own. */
  over(control: Element): readonly string[] {
    const inside = this.sections.over(control);
    const outside = this.outer && this.host ? this.outer.over(this.host) : [];
    return outside.length > 0 ? [...outside, ...inside] : inside;
  }

  finder(replaced: (e: Element) => boolean, drawn: boolean): LabelFinder {
    return (this.labels ??= labelFinder(this.labelsFor, (id) => this.byId(id), this.ours, replaced, drawn));
  }

  /** The element around, where this is the only control in it: then what is said of the element is said of the control. */
  get standsFor(): { readonly host: Element; readonly outer: Place } | null {
    return this.outer && this.host && this.controls === 1 ? { host: this.host, outer: this.outer } : null;
  }
}

export interface Placed {
  readonly element: Element;
  readonly place: Place;
}

/** The elements of a place in the order in which a person meets them: what is in a root where its element stands. */
export function inOrder(place: Place, inner: readonly Place[], selector: string): readonly Placed[] {
  const placed: Placed[] = [];
  const parts = inner.filter((p) => p.outer === place);
  let next = 0;
  for (const element of [...Array.from(allIn(place.root, selector)), null]) {
    const stands = (part: Place | undefined): boolean => part !== undefined && (element === null || (placeOf(part.host as Element, element) & 4) !== 0);
    while (stands(parts[next])) placed.push(...inOrder(parts[next++] as Place, inner, selector));
    if (element) placed.push({ element, place });
  }
  return placed;
}

/**
 * The places of a document: itself, and the open roots that hold any control.
 * @param roots those around others before these
 */
export function placesIn(document: Document, roots: readonly ShadowRoot[], holds: (root: ShadowRoot) => boolean, ours: (node: Node) => boolean): readonly [Place, ...Place[]] {
  const whole = new Place(document, null, ours);
  const byRoot = new Map<Node, Place>([[document, whole]]);
  const needed = new Set<Node>();
  for (const root of [...roots].reverse()) if (needed.has(root) || holds(root)) needed.add(root).add(rootOf(hostOf(root)));
  for (const root of roots) if (needed.has(root)) byRoot.set(root, new Place(root, byRoot.get(rootOf(hostOf(root))) ?? whole, ours));
  return [whole, ...[...byRoot.values()].slice(1)];
}
