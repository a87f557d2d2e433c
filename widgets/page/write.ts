import { activeOf, attribute, bodyOf, byIdIn, closest, findAll, findOne, hasAttribute, isConnected, matches, nextElementOf, optionsOf, setChecked, setText, setValue, tagOf, valueOf, viewOf, wordsOf, type ValueElement } from './dom.ts';
import { comboList, comboOf, comboOptions, hasSize } from './drawn.ts';
import { isChecked, radioValues, readHandle, splitValue, type Handle } from './values.ts';

const { dispatchEvent } = EventTarget.prototype;

type Realm = Window & typeof globalThis;

/** What became of a value that was written: the page may refuse it, or make another of it. */
export interface Written {
  readonly is: 'done' | 'refused' | 'rewritten';
  /** What stood there before, and what stands there now. */
  readonly before: string;
  readonly now: string;
}

function tell(view: Realm, e: Element, type: 'input' | 'change'): void {
  dispatchEvent.call(e, new view.Event(type, { bubbles: true, composed: type === 'input' }));
}

function mouse(view: Realm, e: Element, ...types: readonly string[]): void {
  for (const type of types) dispatchEvent.call(e, new view.MouseEvent(type, { bubbles: true, cancelable: true, composed: true, view }));
}

function key(view: Realm, e: Element, name: string, code: number): void {
  for (const type of ['keydown', 'keyup']) dispatchEvent.call(e, new view.KeyboardEvent(type, { key: name, code: name, keyCode: code, which: code, bubbles: true, cancelable: true, composed: true }));
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
 * A drawn select may only begin to take it: `settleDrawn` ends that.
 * @returns what stood before, null when refused
 */
export function writeHandle(document: Document, handle: Handle, raw: string): string | null {
  const { kind, elements, join } = handle;
  const view = viewOf(document) as Realm | null;
  const [first] = elements;
  if (!view || !first || kind === 'readout' || kind === 'hidden' || !isConnected(first)) return null;
  const target = kind === 'radio' ? (elements[radioValues(elements).indexOf(raw)] ?? (raw === '' ? first : undefined)) : first;
  if (!target || matches(target, ':disabled')) return null;
  const parts = join && splitValue(join, elements, raw);
  if (join && !parts) return null;
  const before = readHandle(handle);
  const drawn = kind === 'select' && tagOf(first) !== 'select';
  if (kind === 'select' && !drawn && !hasOption(target as HTMLSelectElement, raw)) return null;

  const active = activeOf(document) as HTMLElement | null;
  const e = target as HTMLElement & ValueElement;
  if (parts) elements.forEach((part, i) => writeBox(view, part as HTMLElement & ValueElement, partValue(part, parts[i] ?? '')));
  else if (kind === 'radio' || kind === 'checkbox') {
    focusing(view, e, false);
    toggle(view, handle, e as HTMLInputElement, raw);
    focusing(view, e, true);
  } else if (drawn) {
    focusing(view, e, false);
    if (before !== raw) choose(view, document, e, raw);
  } else if (handle.seen[0] !== first && kind === 'select') chooseDrawn(view, handle, raw);
  else writeBox(view, e, raw);
  if (active && active !== activeOf(document) && isConnected(active) && tagOf(active) !== 'body') active.focus({ preventScroll: true });
  return before;
}

/** Calendars that take a typed day only while they are open, and only from Enter. */
const calendars = '.el-date-editor,.ant-picker,.ant-calendar-picker';

/** Calendars that have a box of their own to type in, and only show the day in the one on the page. */
const typedInside = '.ant-calendar-picker-container input.ant-calendar-input';

function writeBox(view: Realm, e: HTMLElement & ValueElement, raw: string): void {
  if (closest(e, '.ant-calendar-picker')) return writeInside(view, e, raw);
  const easy = closest(e, 'span.combo');
  focusing(view, e, false);
  if (hasAttribute(e, 'contenteditable')) setText(e, raw);
  else setValue(e, raw);
  tell(view, e, 'input');
  tell(view, e, 'change');
  // EasyUI reads what was typed when it opens the list
  const arrow = easy && findOne(easy, '.combo-arrow');
  if (arrow) (arrow as HTMLElement).click();
  if (arrow || closest(e, calendars)) key(view, e, 'Enter', 13);
  focusing(view, e, true);
}

/** The open calendar's own box: that which shows the same day, where another calendar is still closing. */
function boxInside(document: Document, e: Element): (HTMLElement & ValueElement) | undefined {
  const open = (findAll(document, typedInside) as (HTMLElement & ValueElement)[]).filter(hasSize);
  return open.find((box) => valueOf(box) === valueOf(e as ValueElement)) ?? open.at(-1);
}

/** The day is only looked at here: Enter takes it, in `settleDrawn`. */
function writeInside(view: Realm, e: HTMLElement, raw: string): void {
  const box = boxInside(view.document, e);
  if (!box) return;
  focusing(view, box, false);
  setValue(box, raw);
  tell(view, box, 'input');
}

/** Opens a calendar that must be open before a day is typed. @returns whether it now draws itself */
export function openCalendar(document: Document, { elements, join }: Handle): boolean {
  const view = viewOf(document) as Realm | null;
  const e = elements[0] as HTMLElement | undefined;
  if (!view || !e || join || tagOf(e) !== 'input' || !closest(e, calendars) || matches(e, ':disabled')) return false;
  focusing(view, e, false);
  mouse(view, e, 'mousedown', 'mouseup', 'click');
  return true;
}

/** What the page keeps behind a drawn box, null when it shows no such thing. */
export function keptBehind({ kind, elements }: Handle): string | null {
  const box = elements[0] && closest(elements[0], 'span.textbox,.mini-buttonedit,.l-text-combobox,.x-form-field-wrap');
  const hidden = box && kind !== 'select' && findOne(box, matches(box, '.textbox') ? 'input.textbox-value' : 'input[type="hidden"]');
  return hidden ? valueOf(hidden as HTMLInputElement) : null;
}

/** Takes back a text that the page never took. */
export function restoreText({ elements }: Handle, text: string): void {
  setValue(elements[0] as ValueElement, text);
}

/** The option of a select that stands for a part of a date: 3 is 03 and 3月. */
function partValue(e: Element, part: string): string {
  if (tagOf(e) !== 'select' || part === '') return part;
  for (const o of Array.from(optionsOf(e as HTMLSelectElement))) if (Number.parseInt(o.text, 10) === Number(part)) return o.value;
  return part;
}

/** LayUI and its kin keep the select and draw a list beside it, whose entries alone tell the library. */
function chooseDrawn(view: Realm, { elements, seen }: Handle, raw: string): void {
  const select = elements[0] as HTMLSelectElement;
  for (const entry of findAll(seen[0] as Element, '[lay-value]')) if (attribute(entry, 'lay-value') === raw) return (entry as HTMLElement).click();
  setValue(select, raw);
  tell(view, select, 'input');
  tell(view, select, 'change');
  // Chosen draws what is chosen when it is told to, not when it changes
  dispatchEvent.call(select, new view.Event('chosen:updated', { bubbles: true }));
}

/** Whether two entries of lists say one thing, the one at greater length: 集中 and 集中供养. */
const isSameChoice = (a: string, b: string): boolean => a === b || (a.length > 1 && b.length > 1 && (a.startsWith(b) || b.startsWith(a)));

/** The entry with these words, else the only one that says the same in others. */
function entryIn(list: Element | null, text: string): HTMLElement | undefined {
  if (!list) return undefined;
  const entries = findAll(list, comboOptions).filter((o) => !matches(o, '.is-disabled,[aria-disabled="true"],.ant-select-item-option-disabled,.ivu-select-item-disabled')) as HTMLElement[];
  const [like, another] = entries.filter((o) => isSameChoice(text, wordsOf(o, () => false)));
  return entries.find((o) => wordsOf(o, () => false) === text) ?? (another ? undefined : like);
}

/** Whether what a control holds is what was put into it: a drawn list may call the same choice otherwise. */
export const isHeld = ({ kind, elements }: Handle, now: string, raw: string): boolean =>
  now === raw || (kind === 'select' && elements[0] !== undefined && tagOf(elements[0]) !== 'select' && now !== '' && isSameChoice(raw, now));

/** The open list, wherever in the page a library has put it. */
const openList = (document: Document): Element | null =>
  findAll(document, '.el-select-dropdown,.ant-select-dropdown,.ivu-select-dropdown,.combo-panel').find((list) => hasSize(list)) ?? null;

const listOf = (document: Document, e: Element): Element | null => comboList(e, (id) => byIdIn(document, id));

/** Clicks the entry, or opens the list that will have it. */
function choose(view: Realm, document: Document, e: Element, raw: string): void {
  const there = entryIn(listOf(document, e), raw);
  if (there) return there.click();
  const box = comboOf(e) ?? e;
  const arrow = findOne(box, '.combo-arrow,.ant-select-selector,.el-select__wrapper,.ivu-select-selection') ?? e;
  mouse(view, arrow, 'mousedown', 'mouseup', 'click');
  entryIn(openList(document), raw)?.click();
}

/** Ends what `writeHandle` began in a drawn select or calendar, when the library has drawn it. @returns whether there was anything to end */
export function settleDrawn(document: Document, handle: Handle, raw: string): boolean {
  const view = viewOf(document) as Realm | null;
  const e = handle.elements[0] as HTMLElement | undefined;
  if (!view || !e) return false;
  if (closest(e, '.ant-calendar-picker')) {
    const box = (findAll(document, typedInside) as (HTMLElement & ValueElement)[]).find((b) => hasSize(b) && valueOf(b) === raw);
    if (!box) return false;
    key(view, box, 'Enter', 13);
    focusing(view, box, true);
    return true;
  }
  if (handle.kind !== 'select' || tagOf(e) === 'select') return false;
  const named = listOf(document, e);
  const open = named && hasSize(named) ? named : openList(document);
  if (!isHeld(handle, readHandle(handle), raw)) entryIn(open, raw)?.click();
  // a list that stayed open is closed as a person would
  if (open && hasSize(open)) key(view, e, 'Escape', 27);
  focusing(view, e, true);
  const body = bodyOf(document) as Element | null;
  if (openList(document) && body) mouse(view, body, 'mousedown', 'mouseup', 'click');
  return true;
}

function toggle(view: Realm, handle: Handle, e: HTMLInputElement, raw: string): void {
  const { kind, elements, seen } = handle;
  // a click makes click, input and change in the browser's own order
  if (readHandle(handle) === raw) return;
  const press = (at: number): void => {
    const own = elements[at] as HTMLElement;
    const drawn = seen[at] as HTMLElement;
    const next = nextElementOf(own) as HTMLElement | null;
    // iCheck lays a box of its own over the button, and takes no click but there
    const pressed = next !== null && (next === drawn || matches(next, '.iCheck-helper')) ? next : own;
    pressed.click();
  };
  if (kind === 'checkbox') {
    if (elements.length === 1) return press(0);
    const wanted = new Set(raw.split(','));
    radioValues(elements).forEach((v, i) => {
      if (wanted.has(v) !== isChecked(elements[i] as Element)) press(i);
    });
    return;
  }
  if (raw !== '') return press(elements.indexOf(e));
  // no click takes a radio button's dot away
  for (const other of elements) setChecked(other as HTMLInputElement, false);
  tell(view, e, 'input');
  tell(view, e, 'change');
}

function hasOption(select: HTMLSelectElement, raw: string): boolean {
  for (const option of Array.from(optionsOf(select))) if (option.value === raw) return !option.disabled;
  return raw === '';
}
