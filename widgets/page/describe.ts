import type { ControlDescription, FormDescription, Option } from '../../core/recognise/description.ts';
import { attribute, checkedOf, findAll, findOne, hasAttribute, matches, optionsOf, parentElementOf, tagOf, titleOf, valueOf, wordsOf, type ValueElement } from './dom.ts';
import { controlSelector, groupKey, kindOf, mostControls } from './controls.ts';
import { labelFinder, type LabelFinder } from './labels.ts';
import { headingSelector, Sections } from './sections.ts';

export interface DescribedPage {
  readonly form: FormDescription;
  /** The elements of each control by its `ref`: all buttons of a group, else one. */
  readonly elements: ReadonlyMap<number, readonly Element[]>;
  /** There were more controls than are looked at. */
  readonly cut: boolean;
}

const buttonSelector = 'button,input[type="submit"],input[type="button"],a[onclick],a.easyui-linkbutton,a[class*="btn"],a[href^="javascript:"]';
const everything = `${controlSelector},${headingSelector},label[for],${buttonSelector}`;
const mostOptions = 300;
const mostButtons = 60;

/** A description may be huge on purpose; what is copied from the page is cut. */
const longestValue = 4000;

const isReplaced = (e: Element): boolean => tagOf(e) === 'input' && kindOf(e) === null && /-f(?:\s|$)/.test(attribute(e, 'class'));

/** Option values of a group, told apart even where the page gave all the same: the first keeps its own. */
export function radioValues(buttons: readonly Element[]): readonly string[] {
  const own = buttons.map((b) => attribute(b, 'value'));
  return new Set(own).size === own.length ? own : own.map((v, i) => `${v}#${i}`);
}

/** What a control holds now, as `ControlDescription.value`. */
export function readElements(kind: ControlDescription['kind'], elements: readonly Element[]): string {
  const [first] = elements;
  if (!first) return '';
  if (kind === 'readout') return wordsOf(first, () => false);
  if (kind === 'radio') {
    const at = elements.findIndex((e) => checkedOf(e as HTMLInputElement));
    return at < 0 ? '' : (radioValues(elements)[at] ?? '');
  }
  if (kind === 'checkbox') return checkedOf(first as HTMLInputElement) ? attribute(first, 'value') || 'on' : '';
  return valueOf(first as ValueElement).slice(0, longestValue);
}

function optionsFor(kind: ControlDescription['kind'], elements: readonly Element[], labels: LabelFinder): readonly Option[] {
  if (kind === 'radio') {
    const values = radioValues(elements);
    return elements.map((e, i) => ({ value: values[i] ?? '', text: labels.option(e) }));
  }
  const [first] = elements;
  if (kind !== 'select' || !first) return [];
  const options: Option[] = [];
  const all = optionsOf(first as HTMLSelectElement);
  for (let i = 0; i < all.length && i < mostOptions; i++) {
    const o = all[i];
    if (o) options.push({ value: o.value.slice(0, 200), text: o.text.slice(0, 80) });
  }
  return options;
}

/** EasyUI and its kin draw a nameless box; the name is on the hidden one beside it. */
function nameOf(e: Element): string {
  const own = attribute(e, 'name');
  if (own !== '' || attribute(e, 'id').length > 0 && !attribute(e, 'id').startsWith('_easyui')) return own;
  const wrapper = parentElementOf(e);
  if (!wrapper || !/textbox|combo|datebox|spinner|l-text|mini-/.test(attribute(wrapper, 'class'))) return own;
  const hidden = findOne(wrapper, 'input[type="hidden"][name]');
  return hidden ? attribute(hidden, 'name') : own;
}

/**
 * Describes the controls of a document as plain data. The document is gone through once; no layout is asked for, and
 * nothing is changed.
 * @param ours whether a node was put there by us
 * @param refOf the handle of an element, the same as long as the element lives
 */
export function describePage(document: Document, ours: (node: Node) => boolean = () => false, refOf: (e: Element) => number = counting()): DescribedPage {
  const sections = new Sections(ours);
  const labelsFor = new Map<string, Element>();
  const buttons: string[] = [];
  const found: { readonly kind: ControlDescription['kind']; readonly elements: Element[]; readonly sections: readonly string[] }[] = [];
  const groups = new Map<string, Element[]>();
  const forms = new Map<Element | null, number>();
  const formNumber = (form: Element | null): number => {
    const known = forms.get(form) ?? forms.size;
    forms.set(form, known);
    return known;
  };
  let cut = false;
  for (const e of findAll(document, everything)) {
    if (ours(e)) continue;
    const tag = tagOf(e);
    const kind = kindOf(e);
    if (kind === null) {
      if (tag === 'label') labelsFor.set(attribute(e, 'for'), e);
      else if (matches(e, buttonSelector)) {
        if (buttons.length < mostButtons) buttons.push((tag === 'input' ? attribute(e, 'value') : buttonWords(e)).slice(0, 20));
      } else if (tag !== 'input' && tag !== 'select') sections.meet(e);
      continue;
    }
    if (found.length >= mostControls) {
      cut = true;
      break;
    }
    if (kind === 'radio' && attribute(e, 'name') !== '') {
      const key = groupKey(e, formNumber);
      const group = groups.get(key);
      if (group) {
        group.push(e);
        continue;
      }
      const elements = [e];
      groups.set(key, elements);
      found.push({ kind, elements, sections: sections.over(e) });
    } else found.push({ kind, elements: [e], sections: sections.over(e) });
  }

  const finder = labelFinder(labelsFor, (id) => Document.prototype.getElementById.call(document, id), ours, isReplaced);
  const elements = new Map<number, readonly Element[]>();
  const controls: ControlDescription[] = [];
  for (const f of found) {
    const [first] = f.elements;
    if (!first) continue;
    try {
      const ref = refOf(first);
      controls.push({ ref, ...describeControl(f.kind, f.elements, first, f.sections, finder) });
      elements.set(ref, f.elements);
    } catch {
      // a control whose page makes it throw is left alone; the others are still described
    }
  }
  const heading = sections.first;
  const title = titleOf(document);
  return { form: { title: `${title} ${heading}`.trim().slice(0, 200), controls, buttons }, elements, cut };
}

function describeControl(kind: ControlDescription['kind'], elements: readonly Element[], first: Element, sections: readonly string[], finder: LabelFinder): Omit<ControlDescription, 'ref'> {
  const maxLength = Number.parseInt(attribute(first, 'maxlength'), 10);
  return {
    kind,
    name: (kind === 'readout' ? attribute(first, 'field') : nameOf(first)).slice(0, 160),
    id: attribute(first, 'id').slice(0, 160),
    labels: finder.find(first, kind === 'radio'),
    sections,
    after: kind === 'radio' || kind === 'readout' ? '' : finder.after(first),
    options: optionsFor(kind, elements, finder),
    readOnly: hasAttribute(first, 'readonly'),
    disabled: elements.every((e) => matches(e, ':disabled')),
    maxLength: Number.isFinite(maxLength) && maxLength >= 0 ? maxLength : null,
    value: readElements(kind, elements),
  };
}

const buttonWords = (e: Element): string => wordsOf(e, () => false);

function counting(): (e: Element) => number {
  let next = 0;
  return () => next++;
}
