import type { ControlDescription, FormDescription, Option } from '../../core/recognise/description.ts';
import { isSaveButton, isSeekButton } from '../../core/recognise/form-kind.ts';
import { readLabel } from '../../core/recognise/label.ts';
import { controlSelector, groupKey, kindOf, mostControls } from './controls.ts';
import { allIn, attribute, byIdIn, closest, findAll, findFirst, findOne, hasAttribute, matches, optionsOf, tagOf, titleOf, wordsOf } from './dom.ts';
import { comboList, comboOptions, isDrawnOn, isPartOf, originalOf, seenOf } from './drawn.ts';
import { labelFinder, type LabelFinder } from './labels.ts';
import { headingSelector, Sections } from './sections.ts';
import { buttonSelector, readButton, seekingControls, turnsPages, type Button } from './seeks.ts';
import { joinParts, type Described } from './split.ts';
import { radioValues, readHandle, type Handle } from './values.ts';

export interface DescribedPage {
  readonly form: FormDescription;
  /** The elements of each control by its `ref`. */
  readonly handles: ReadonlyMap<number, Handle>;
  /** Controls that nobody sees yet. */
  readonly hidden: readonly Element[];
  /** There were more controls than are looked at. */
  readonly cut: boolean;
}

const everything = `${controlSelector},${headingSelector},label[for],${buttonSelector}`;
const mostOptions = 300;
const mostButtons = 120;
const pressed = new Set(['button', 'input', 'a', 'div', 'span', 'img']);

/** The box that a wrapper hides. */
const isReplaced = (e: Element): boolean => {
  const words = attribute(e, 'class');
  return words.includes('-f') && /-f(?:\s|$)/.test(words) && tagOf(e) === 'input' && kindOf(e) === null;
};
/** As many controls, or other elements, are looked at before anybody asks whether it is time to pause. */
const atOnce = 4;
const many = 64;

function optionsFor({ kind, elements, seen }: Handle, labels: LabelFinder, byId: (id: string) => Element | null): readonly Option[] {
  if (kind === 'radio' || (kind === 'checkbox' && elements.length > 1)) {
    const values = radioValues(elements);
    return elements.map((e, i) => ({ value: values[i] ?? '', text: labels.option(e, seen[i] ?? e) }));
  }
  const [first] = elements;
  if (kind !== 'select' || !first) return [];
  const native = tagOf(first) === 'select';
  const original = native ? first : originalOf(first);
  const options: Option[] = [];
  if (original && tagOf(original) === 'select') {
    const all = optionsOf(original as HTMLSelectElement);
    for (let i = 0; i < all.length && i < mostOptions; i++) {
      const o = all[i];
      if (o) options.push({ value: (native ? o.value : o.text).slice(0, 200), text: o.text.slice(0, 80) });
    }
    return options;
  }
  const list = comboList(first, byId);
  // what is chosen is known by its words alone
  if (list) for (const e of findAll(list, comboOptions).slice(0, mostOptions)) {
    const text = wordsOf(e, () => false).slice(0, 80);
    options.push({ value: text, text });
  }
  return options;
}

/** EasyUI and its kin draw a nameless box; the name is on the hidden one beside it. */
function nameOf(e: Element, drawn: boolean): string {
  const own = attribute(e, 'name');
  const box = drawn && own === '' ? closest(e, 'span.textbox,.mini-textbox,.mini-buttonedit,.l-text,.x-form-trigger-input-cell,.x-form-text-wrap') : null;
  const hidden = box && findOne(box, 'input[type="hidden"][name]');
  return hidden ? attribute(hidden, 'name') : own;
}

interface Found {
  readonly handle: Handle & { readonly elements: Element[]; readonly seen: Element[] };
  readonly sections: readonly string[];
}

/** Describes a document in one go. */
export function describePage(document: Document, ours?: (node: Node) => boolean, refOf?: (e: Element) => number): DescribedPage {
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
export function* describing(document: Document, ours: (node: Node) => boolean = () => false, refOf: (e: Element) => number = counting()): Generator<undefined, DescribedPage> {
  const handles = new Map<number, Handle>();
  const hidden: Element[] = [];
  const title = titleOf(document);
  if (findFirst(document, controlSelector) === null) return { form: { title: title.slice(0, 200), controls: [], buttons: [] }, handles, hidden, cut: false };
  const byLibrary = isDrawnOn(document);
  const sections = new Sections(ours);
  const labelsFor = new Map<string, Element>();
  const buttons: Button[] = [];
  const found: Found[] = [];
  const groups = new Map<string, Found['handle']>();
  const numbers = new Map<Element | null, number>();
  const numberOf = (e: Element | null): number => {
    const known = numbers.get(e) ?? numbers.size;
    numbers.set(e, known);
    return known;
  };
  let cut = false;
  let drawn: Element | null = null;
  let drawnFor: Element | null = null;
  const all = allIn(document, everything);
  for (let i = 0; i < all.length; i++) {
    if (i % many === many - 1) yield;
    const e = all[i] as Element;
    if (ours(e)) continue;
    const tag = tagOf(e);
    const kind = kindOf(e, byLibrary);
    if (kind === null) {
      if (tag === 'label') {
        if (hasAttribute(e, 'for')) labelsFor.set(attribute(e, 'for'), e);
      } else if (pressed.has(tag) && matches(e, buttonSelector)) {
        const button = buttons.length < mostButtons ? readButton(e) : null;
        // a list has a button in each of its rows; what saves or seeks stands after it as well
        const saves = button !== null && isSaveButton(button.words);
        if (button && !(saves && turnsPages(e)) && (saves || buttons.length < mostButtons / 2 || isSeekButton(button.words))) buttons.push(button);
      } else if (tag !== 'input' && tag !== 'select' && tag !== 'textarea') sections.meet(e);
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
    const group = kind === 'radio' || kind === 'checkbox' ? groupKey(kind, e, numberOf) : null;
    const begun = group === null ? undefined : groups.get(group);
    if (begun) {
      begun.elements.push(e);
      begun.seen.push(seen);
      continue;
    }
    const handle = { kind, elements: [e], seen: [seen], join: null };
    if (group !== null) groups.set(group, handle);
    found.push({ handle, sections: sections.over(e) });
  }
  yield;

  const byId = (id: string): Element | null => byIdIn(document, id);
  const finder = labelFinder(labelsFor, byId, ours, isReplaced, byLibrary);
  const described: Described[] = [];
  for (let i = 0; i < found.length; i++) {
    if (i % atOnce === atOnce - 1) yield;
    const f = found[i] as Found;
    try {
      described.push({ handle: f.handle, told: describeControl(f.handle, f.sections, finder, byId, byLibrary) });
    } catch {
      // a control whose page makes it throw is left alone; the others are still described
    }
  }
  yield;
  const joined = joinParts(described);
  const seeking = buttons.some((b) => isSeekButton(b.words)) ? seekingControls(buttons, joined.map(asking)) : null;
  const controls = joined.map(({ handle, told }): ControlDescription => {
    const ref = refOf(handle.elements[0] as Element);
    handles.set(ref, handle);
    return seeking?.controls.has(handle.elements[0] as Element) ? { ref, ...told, sections: [...told.sections, '查询'] } : { ref, ...told };
  });
  return { form: { title: `${title} ${sections.first}`.trim().slice(0, 200), controls, buttons: buttons.flatMap((b) => (seeking?.buttons.has(b.element) ? [] : [b.text])) }, handles, hidden, cut };
}

function describeControl(handle: Handle, sections: readonly string[], finder: LabelFinder, byId: (id: string) => Element | null, drawn: boolean): Described['told'] {
  const { kind, elements } = handle;
  const first = elements[0] as Element;
  const grouped = kind === 'radio' || elements.length > 1;
  const { labels, side } = finder.find(first, grouped);
  return {
    kind,
    name: (kind === 'readout' ? attribute(first, 'field') : nameOf(first, drawn)).slice(0, 160),
    id: attribute(first, 'id').slice(0, 160),
    labels,
    sections: side === '' ? sections : [...sections, side],
    after: grouped || kind === 'readout' ? '' : finder.after(first),
    options: optionsFor(handle, finder, byId),
    readOnly: hasAttribute(first, 'readonly'),
    disabled: isOff(first) && elements.every(isOff),
    maxLength: lengthOf(first, drawn),
    value: readHandle(handle),
  };
}

const isOff = (e: Element): boolean => matches(e, ':disabled,[aria-disabled="true"]');

function lengthOf(e: Element, drawn: boolean): number | null {
  const said = attribute(e, 'maxlength') || (drawn ? attribute(originalOf(e) ?? e, 'maxlength') : '');
  if (said === '') return null;
  const most = Number.parseInt(said, 10);
  return most >= 0 ? most : null;
}

const asking = ({ handle, told }: Described): { readonly element: Element; readonly label: string } => ({ element: handle.elements[0] as Element, label: readLabel(told.labels[0]?.text ?? '').core });

function counting(): (e: Element) => number {
  let next = 0;
  return () => next++;
}
