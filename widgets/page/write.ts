import type { ControlDescription } from '../../core/recognise/description.ts';
import { activeOf, isConnected, matches, setChecked, setValue, tagOf, valueOf, viewOf, type ValueElement } from './dom.ts';
import { radioValues, readElements } from './describe.ts';

const { dispatchEvent } = EventTarget.prototype;

type Realm = Window & typeof globalThis;

function tell(view: Realm, e: Element, type: 'input' | 'change'): void {
  dispatchEvent.call(e, new view.Event(type, { bubbles: true, composed: type === 'input' }));
}

/** In a window that has no focus the browser fires none of these: then they are made. */
function focusing(view: Realm, e: HTMLElement, leave: boolean): void {
  let seen = false;
  const note = (): void => {
    seen = true;
  };
  const type = leave ? 'blur' : 'focus';
  e.addEventListener(type, note, { capture: true, once: true });
  if (leave) e.blur();
  else e.focus({ preventScroll: true });
  e.removeEventListener(type, note, { capture: true });
  if (seen) return;
  dispatchEvent.call(e, new view.FocusEvent(type, { composed: true }));
  dispatchEvent.call(e, new view.FocusEvent(leave ? 'focusout' : 'focusin', { bubbles: true, composed: true }));
}

/**
 * Puts a value into a control with the events that a person's hand would make: the portal's own script must see them.
 * @returns what stood before, null when refused
 */
export function writeElements(document: Document, kind: ControlDescription['kind'], elements: readonly Element[], raw: string): string | null {
  const view = viewOf(document) as Realm | null;
  const [first] = elements;
  if (!view || !first || kind === 'readout' || kind === 'hidden' || !isConnected(first)) return null;
  const target = kind === 'radio' ? (elements[radioValues(elements).indexOf(raw)] ?? (raw === '' ? first : undefined)) : first;
  if (!target || matches(target, ':disabled')) return null;
  const before = readElements(kind, elements);
  if (kind === 'select' && !hasOption(target as HTMLSelectElement, raw)) return null;

  const active = activeOf(document) as HTMLElement | null;
  const e = target as HTMLElement & ValueElement;
  focusing(view, e, false);
  if (kind === 'radio' || kind === 'checkbox') toggle(view, kind, e as HTMLInputElement, elements, raw);
  else {
    setValue(e, raw);
    tell(view, e, 'input');
    tell(view, e, 'change');
  }
  focusing(view, e, true);
  if (active && active !== activeOf(document) && isConnected(active) && tagOf(active) !== 'body') active.focus({ preventScroll: true });
  return before;
}

function toggle(view: Realm, kind: 'radio' | 'checkbox', e: HTMLInputElement, elements: readonly Element[], raw: string): void {
  const wanted = raw !== '';
  // a click makes click, input and change in the browser's own order
  if (readElements(kind, elements) === raw) return;
  if (kind === 'checkbox' || wanted) {
    e.click();
    return;
  }
  // no click takes a radio button's dot away
  for (const other of elements) setChecked(other as HTMLInputElement, false);
  tell(view, e, 'input');
  tell(view, e, 'change');
}

function hasOption(select: HTMLSelectElement, raw: string): boolean {
  const before = valueOf(select);
  if (before === raw) return true;
  for (const option of Array.from(select.options)) if (option.value === raw) return !option.disabled;
  return raw === '';
}
