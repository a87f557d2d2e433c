import type { ControlDescription, FormDescription, Option } from '../../core/recognise/description.ts';
import { controlSelector, groupKey, kindOf, mostControls } from './controls.ts';
import { attribute, byIdIn, closest, findAll, findFirst, findOne, hasAttribute, matches, optionsOf, tagOf, titleOf, wordsOf } from './dom.ts';
import { comboList, comboOptions, isPartOf, originalOf, seenOf } from './drawn.ts';
import { labelFinder, type LabelFinder } from './labels.ts';
import { headingSelector, Sections } from './sections.ts';
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

const buttonSelector = 'button,input[type="submit"],input[type="button"],a[onclick],a.easyui-linkbutton,a[class*="btn"],a[href^="javascript:"]';
const everything = `${controlSelector},${headingSelector},label[for],${buttonSelector}`;
const mostOptions = 300;
const mostButtons = 60;

const isReplaced = (e: Element): boolean => tagOf(e) === 'input' && kindOf(e) === null && /-f(?:\s|$)/.test(attribute(e, 'class'));

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
function nameOf(e: Element): string {
  const own = attribute(e, 'name');
  const box = own === '' ? closest(e, 'span.textbox,.mini-textbox,.mini-buttonedit,.l-text,.x-form-trigger-input-cell,.x-form-text-wrap') : null;
  const hidden = box && findOne(box, 'input[type="hidden"][name]');
  return hidden ? attribute(hidden, 'name') : own;
}

/**
 * Describes the controls of a document that a person sees, as plain data. The document is gone through once; the page's
 * layout is read while it is, and nothing is changed.
 * @param ours whether a node was put there by us
 * @param refOf the handle of an element, the same as long as the element lives
 */
export function describePage(document: Document, ours: (node: Node) => boolean = () => false, refOf: (e: Element) => number = counting()): DescribedPage {
  const handles = new Map<number, Handle>();
  const hidden: Element[] = [];
  const title = titleOf(document);
  if (findFirst(document, controlSelector) === null) return { form: { title: title.slice(0, 200), controls: [], buttons: [] }, handles, hidden, cut: false };
  const sections = new Sections(ours);
  const labelsFor = new Map<string, Element>();
  const buttons: string[] = [];
  const found: { readonly handle: Handle & { readonly elements: Element[]; readonly seen: Element[] }; readonly sections: readonly string[] }[] = [];
  const groups = new Map<string, Handle & { readonly elements: Element[]; readonly seen: Element[] }>();
  const numbers = new Map<Element | null, number>();
  const numberOf = (e: Element | null): number => {
    const known = numbers.get(e) ?? numbers.size;
    numbers.set(e, known);
    return known;
  };
  let cut = false;
  let drawn: Element | null = null;
  let drawnFor: Element | null = null;
  for (const e of findAll(document, everything)) {
    if (ours(e)) continue;
    const tag = tagOf(e);
    const kind = kindOf(e);
    if (kind === null) {
      if (tag === 'label') {
        if (hasAttribute(e, 'for')) labelsFor.set(attribute(e, 'for'), e);
      } else if (matches(e, buttonSelector)) {
        if (buttons.length < mostButtons) buttons.push((tag === 'input' ? attribute(e, 'value') : buttonWords(e)).slice(0, 20));
      } else if (tag !== 'input' && tag !== 'select' && tag !== 'textarea') sections.meet(e);
      continue;
    }
    if (isPartOf(e, drawn, drawnFor)) continue;
    const seen = kind === 'hidden' ? e : seenOf(e);
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

  const byId = (id: string): Element | null => byIdIn(document, id);
  const finder = labelFinder(labelsFor, byId, ours, isReplaced);
  const described: Described[] = [];
  for (const f of found) {
    try {
      described.push({ handle: f.handle, told: describeControl(f.handle, f.sections, finder, byId) });
    } catch {
      // a control whose page makes it throw is left alone; the others are still described
    }
  }
  const controls = joinParts(described).map(({ handle, told }): ControlDescription => {
    const ref = refOf(handle.elements[0] as Element);
    handles.set(ref, handle);
    return { ref, ...told };
  });
  return { form: { title: `${title} ${sections.first}`.trim().slice(0, 200), controls, buttons }, handles, hidden, cut };
}

function describeControl(handle: Handle, sections: readonly string[], finder: LabelFinder, byId: (id: string) => Element | null): Described['told'] {
  const { kind, elements } = handle;
  const first = elements[0] as Element;
  const grouped = kind === 'radio' || elements.length > 1;
  const side = finder.side(first);
  const maxLength = Number.parseInt(attribute(first, 'maxlength') || attribute(originalOf(first) ?? first, 'maxlength'), 10);
  return {
    kind,
    name: (kind === 'readout' ? attribute(first, 'field') : nameOf(first)).slice(0, 160),
    id: attribute(first, 'id').slice(0, 160),
    labels: finder.find(first, grouped),
    sections: side === '' ? sections : [...sections, side],
    after: grouped || kind === 'readout' ? '' : finder.after(first),
    options: optionsFor(handle, finder, byId),
    readOnly: hasAttribute(first, 'readonly'),
    disabled: elements.every((e) => matches(e, ':disabled,[aria-disabled="true"]')),
    maxLength: Number.isFinite(maxLength) && maxLength >= 0 ? maxLength : null,
    value: readHandle(handle),
  };
}

const buttonWords = (e: Element): string => wordsOf(e, () => false);

function counting(): (e: Element) => number {
  let next = 0;
  return () => next++;
}
