import type { ControlDescription, FormDescription } from '../../core/recognise/description.ts';
import { isSaveButton, isSeekButton } from '../../core/recognise/buttons.ts';
import { controlSelector, groupKey, kindOf, mostControls } from './controls.ts';
import { describeControl } from './describe-control.ts';
import { allIn, attribute, findFirst, hasAttribute, lettersOf, matches, tagOf, titleOf } from './dom.ts';
import { isDrawnOn, isPartOf, seenOf } from './drawn.ts';
import { inOrder, openRootsIn, placesIn, type Place } from './places.ts';
import { headingSelector } from './sections.ts';
import { buttonSelector, readButton, seekingControls, turnsPages, type Button } from './seeks.ts';
import { joinParts, type Described } from './split.ts';
import type { Handle } from './values.ts';

export interface DescribedPage {
  readonly form: FormDescription;
  /** The elements of each control by its `ref`. */
  readonly handles: ReadonlyMap<number, Handle>;
  /** Controls that nobody sees yet. */
  readonly hidden: readonly Element[];
  /** There were more controls than are looked at. */
  readonly cut: boolean;
  /** The open roots of custom elements, with controls in them or not. */
  readonly roots: readonly ShadowRoot[];
}

const everything = `${controlSelector},${headingSelector},label[for],${buttonSelector}`;
const mostButtons = 120;
const pressed = new Set(['button', 'input', 'a', 'div', 'span', 'img']);

/** As many controls, or other elements, are looked at before anybody asks whether it is time to pause. */
const atOnce = 4;
const many = 64;

interface Found {
  readonly handle: Handle & { readonly elements: Element[]; readonly seen: Element[] };
  readonly sections: readonly string[];
  readonly place: Place;
}

/** What may be told of a page without any control, at once and without asking for its layout; null where it has one. */
export function describeNothing(document: Document, ours: (node: Node) => boolean): DescribedPage | null {
  if (asks(document)) return null;
  const roots = openRootsIn(document, ours);
  return roots.some(asks) ? null : { form: { title: titleOf(document).slice(0, 200), controls: [], buttons: [] }, handles: new Map(), hidden: [], cut: false, roots };
}

const asks = (root: Document | ShadowRoot): boolean => findFirst(root, controlSelector) !== null;

const none = (): boolean => false;

/** Describes a document in one go. */
export function describePage(document: Document, ours?: (node: Node) => boolean, refOf?: (e: Element) => number): DescribedPage {
  const nothing = describeNothing(document, ours ?? none);
  if (nothing) return nothing;
  const work = describing(document, ours, refOf);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Describes the controls of a document that a person sees, as plain data. The document is gone through once; the page's
 * layout is read while it is, and nothing is changed. It pauses after every few controls, for whoever has to let the
 * page have its turn: what has changed meanwhile is for them to notice.
 * @param ours whether a node was put there by us
 * @param refOf the handle of an element, the same as long as the element lives
 */
export function* describing(document: Document, ours: (node: Node) => boolean = none, refOf: (e: Element) => number = counting()): Generator<undefined, DescribedPage> {
  const title = titleOf(document);
  const roots = openRootsIn(document, ours);
  const [whole, ...inner] = placesIn(document, roots, asks, ours);
  const handles = new Map<number, Handle>();
  const hidden: Element[] = [];
  const byLibrary = [whole, ...inner].some((p) => isDrawnOn(p.root));
  const buttons: Button[] = [];
  const found: Found[] = [];
  const groups = new Map<string, Found['handle']>();
  const numbers = new Map<Node, number>();
  const numberOf = (box: Node): number => {
    const known = numbers.get(box) ?? numbers.size;
    numbers.set(box, known);
    return known;
  };
  let cut = false;
  let drawn: Element | null = null;
  let drawnFor: Element | null = null;
  const placed = inner.length > 0 ? inOrder(whole, inner, everything) : null;
  const all = placed ?? allIn(document, everything);
  for (let i = 0; i < all.length; i++) {
    if (i % many === many - 1) yield;
    const { element: e, place } = placed?.[i] ?? { element: all[i] as Element, place: whole };
    if (ours(e)) continue;
    const tag = tagOf(e);
    const kind = kindOf(e, byLibrary);
    if (kind === null) {
      if (tag === 'label') {
        if (hasAttribute(e, 'for')) place.labelsFor.set(attribute(e, 'for'), e);
      } else if (pressed.has(tag) && matches(e, buttonSelector)) {
        const button = buttons.length < mostButtons ? readButton(e) : null;
        // a list has a button in each of its rows; what saves or seeks stands after it as well
        const saves = button !== null && isSaveButton(button.words);
        if (button && !(saves && turnsPages(e)) && (saves || buttons.length < mostButtons / 2 || isSeekButton(button.words))) buttons.push(button);
      } else if (tag !== 'input' && tag !== 'select' && tag !== 'textarea') place.sections.meet(e);
      continue;
    }
    if (isPartOf(e, drawn, drawnFor)) continue;
    const seen = kind === 'hidden' ? e : seenOf(e, byLibrary);
    if (seen === null) {
      if (hidden.length < mostControls) hidden.push(e);
      continue;
    }
    if (seen !== e && !matches(seen, 'label')) [drawn, drawnFor] = [seen, e];
    if (found.length >= mostControls) {
      cut = true;
      break;
    }
    const group = kind === 'radio' || kind === 'checkbox' ? groupKey(kind, e, (box) => numberOf(box ?? place.root)) : null;
    const begun = group === null ? undefined : groups.get(group);
    if (begun) {
      begun.elements.push(e);
      begun.seen.push(seen);
      continue;
    }
    const handle = { kind, elements: [e], seen: [seen], join: null };
    if (group !== null) groups.set(group, handle);
    place.count();
    found.push({ handle, sections: place.over(e), place });
  }
  yield;

  const described: Described[] = [];
  for (let i = 0; i < found.length; i++) {
    if (i % atOnce === atOnce - 1) yield;
    const f = found[i] as Found;
    try {
      described.push({ handle: f.handle, told: describeControl(f.handle, f.sections, f.place, byLibrary) });
    } catch {
      // a control whose page makes it throw is left alone; the others are still described
    }
  }
  yield;
  const joined = joinParts(described);
  const seeking = buttons.some((b) => isSeekButton(b.words)) ? seekingControls(buttons, joined.map(asked)) : null;
  const controls = joined.map(({ handle, told }): ControlDescription => {
    const ref = refOf(handle.elements[0] as Element);
    handles.set(ref, handle);
    return seeking?.controls.has(handle.elements[0] as Element) ? { ref, ...told, sections: [...told.sections, '查询'] } : { ref, ...told };
  });
  return { form: { title: `${title} ${[whole, ...inner].find((p) => p.sections.first !== '')?.sections.first ?? ''}`.trim().slice(0, 200), controls, buttons: buttons.flatMap((b) => (seeking?.buttons.has(b.element) ? [] : [b.text])) }, handles, hidden, cut, roots };
}

const asked = ({ handle, told }: Described): { readonly element: Element; readonly label: string } => ({ element: handle.elements[0] as Element, label: lettersOf(told.labels[0]?.text ?? '') });

function counting(): (e: Element) => number {
  let next = 0;
  return () => next++;
}
