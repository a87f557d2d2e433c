import type { ControlDescription } from '../../core/recognise/description.ts';
import { attribute, checkedOf, closest, hasAttribute, isValueElement, optionsOf, tagOf, textOf, valueOf, wordsOf } from './dom.ts';
import { comboText } from './drawn.ts';

/** How one value stands in several boxes. */
export type Join = 'date' | 'digits' | 'telephone';

/** One control of the page. */
export interface Handle {
  readonly kind: ControlDescription['kind'];
  /** What holds the value: all buttons of a group, all boxes of a split value, else one. */
  readonly elements: readonly Element[];
  /** What a person sees of each. */
  readonly seen: readonly Element[];
  readonly join: Join | null;
}

/** A description may be huge on purpose; what is copied from the page is cut. */
const longestValue = 4000;

/** Option values of a group, told apart even where the page gave all the same: the first keeps its own. */
export function radioValues(buttons: readonly Element[]): readonly string[] {
  const own = buttons.map((b) => attribute(b, 'value'));
  return new Set(own).size === own.length ? own : own.map((v, i) => `${v}#${i}`);
}

/** A library that draws its buttons itself says in a class or a state which is pressed. */
export const isChecked = (e: Element): boolean =>
  (tagOf(e) === 'input' && attribute(e, 'type') !== 'button' && checkedOf(e as HTMLInputElement)) || attribute(e, 'aria-checked') === 'true' || closest(e, '.x-form-cb-checked,.mini-radiobuttonlist-item-selected,.mini-checkboxlist-item-selected') !== null;

/** What one box shows, in words. */
function shownIn(e: Element): string {
  if (tagOf(e) !== 'select') return valueOf(e as HTMLInputElement).trim();
  const value = valueOf(e as HTMLSelectElement);
  for (const o of Array.from(optionsOf(e as HTMLSelectElement)).slice(0, 200)) if (o.value === value) return (/\d+/.exec(o.text) ?? [''])[0];
  return '';
}

function joined(join: Join, elements: readonly Element[]): string {
  const parts = elements.map(shownIn);
  if (join === 'digits') return parts.join('');
  if (join === 'telephone') return parts.filter((p) => p !== '').join('-');
  // a day that is being put together is no day yet
  return parts.every((p) => p !== '') ? parts.map((p, i) => (i > 0 ? p.padStart(2, '0') : p)).join('-') : '';
}

/** What a control holds now, as `ControlDescription.value`. */
export function readHandle({ kind, elements, join }: Pick<Handle, 'kind' | 'elements' | 'join'>): string {
  const [first] = elements;
  if (!first) return '';
  if (join) return joined(join, elements).slice(0, longestValue);
  if (kind === 'readout') return wordsOf(first, () => false);
  if (kind === 'radio') {
    const at = elements.findIndex(isChecked);
    return at < 0 ? '' : (radioValues(elements)[at] ?? '');
  }
  if (kind === 'checkbox') {
    if (elements.length === 1) return isChecked(first) ? attribute(first, 'value') || 'on' : '';
    const values = radioValues(elements);
    return values.filter((_, i) => isChecked(elements[i] as Element)).join(',');
  }
  if (kind === 'select' && tagOf(first) !== 'select') return comboText(first).slice(0, longestValue);
  return (isValueElement(first) ? valueOf(first) : hasAttribute(first, 'contenteditable') ? (textOf(first) ?? '') : '').slice(0, longestValue);
}

/** What each box of a split value is to hold; null when the value does not go into them. */
export function splitValue(join: Join, elements: readonly Element[], raw: string): readonly string[] | null {
  if (raw === '') return elements.map(() => '');
  if (join === 'date') return /^(\d{4})\D?(\d\d?)\D?(\d\d?)\D?$/.exec(raw)?.slice(1) ?? null;
  if (join === 'telephone') {
    const at = raw.indexOf('-');
    return at < 0 ? ['', raw] : [raw.slice(0, at), raw.slice(at + 1)];
  }
  let from = 0;
  const parts = elements.map((e) => raw.slice(from, (from += Number(attribute(e, 'maxlength')))));
  return from === raw.length ? parts : null;
}
