import type { ControlDescription, FormDescription } from '../../core/recognise/description.ts';
import { controlSelector, kindOf } from './controls.ts';
import { describePage, readElements, type DescribedPage } from './describe.ts';
import { findOne, isConnected, isElement, matches, tagOf, viewOf } from './dom.ts';
import { writeElements } from './write.ts';

/** typing: while keys are pressed. settled: blur, change, or a change by the page's script that was noticed. */
export type PageEvent =
  | { readonly kind: 'typing'; readonly ref: number }
  | { readonly kind: 'settled'; readonly ref: number }
  | { readonly kind: 'focus'; readonly ref: number }
  | { readonly kind: 'leave'; readonly ref: number }
  | { readonly kind: 'restructured' };

export interface HostPage {
  /** The page's controls with their present values; described anew only after its structure changed. A control keeps its `ref` as long as its element lives. */
  form(): FormDescription;
  /** Whether the page has more controls than are looked at. */
  cut(): boolean;
  /** Where a mark stands: the element, the first button of a group; null when it is gone. */
  anchor(ref: number): Element | null;
  /** All elements of a control: the buttons of a group, else the one. */
  members(ref: number): readonly Element[];
  /** The present value, as `ControlDescription.value`; '' when the control is gone. */
  read(ref: number): string;
  /**
   * Puts a value in as a person would: focus, value, input, change, blur; focus returns to where it was.
   * @returns what stood before; null when refused: gone, disabled, or no such option
   */
  write(ref: number, raw: string): string | null;
  /** @returns ends the watching; with the last watcher all listeners go */
  watch(listener: (event: PageEvent) => void): () => void;
}

const watchedAttributes = ['disabled', 'readonly', 'type', 'name', 'maxlength'];
/** A frame's worth of changes that is examined one by one; beyond it the page is simply described anew. */
const mostRecords = 500;

const { addEventListener, removeEventListener } = EventTarget.prototype;

/** Opens one document (a frame is a page of its own). Nothing is written into it but by `write`. */
export function openHostPage(document: Document, ours: (node: Node) => boolean = () => false): HostPage {
  const refs = new WeakMap<Element, number>();
  let nextRef = 1;
  const refOf = (e: Element): number => {
    const known = refs.get(e);
    if (known !== undefined) return known;
    refs.set(e, nextRef);
    return nextRef++;
  };

  let page: DescribedPage | null = null;
  let byRef = new Map<number, ControlDescription>();
  let refOfElement = new WeakMap<Element, number>();
  let stale = false;
  const listeners = new Set<(event: PageEvent) => void>();

  const describe = (): DescribedPage => {
    if (page && !stale) return page;
    stale = false;
    page = describePage(document, ours, refOf);
    byRef = new Map(page.form.controls.map((c) => [c.ref, c]));
    refOfElement = new WeakMap();
    for (const [ref, elements] of page.elements) for (const e of elements) refOfElement.set(e, ref);
    return page;
  };

  const emit = (event: PageEvent): void => {
    for (const listener of listeners) listener(event);
  };

  const valueNow = (ref: number): string => {
    const elements = describe().elements.get(ref);
    const control = byRef.get(ref);
    if (!elements || !control) return '';
    try {
      return readElements(control.kind, elements);
    } catch {
      return '';
    }
  };

  /** Takes the present values into the description. @returns the controls whose value is another than before */
  const refresh = (): readonly number[] => {
    const described = describe();
    const changed: number[] = [];
    const controls = described.form.controls.map((c) => {
      const value = valueNow(c.ref);
      if (value === c.value) return c;
      changed.push(c.ref);
      const fresh = { ...c, value };
      byRef.set(c.ref, fresh);
      return fresh;
    });
    if (changed.length > 0) page = { ...described, form: { ...described.form, controls } };
    return changed;
  };

  const refOfTarget = (event: Event): number | null => {
    const target = event.composedPath()[0];
    if (!target || !isElementLike(target) || ours(target)) return null;
    describe();
    return refOfElement.get(target) ?? null;
  };

  let writing = false;
  /** Values that scripts set give no event: they are looked at when anything else settles. */
  const settle = (ref: number | null): void => {
    const others = refresh();
    if (ref !== null) emit({ kind: 'settled', ref });
    for (const other of others) if (other !== ref) emit({ kind: 'settled', ref: other });
  };
  const onInput = (event: Event): void => {
    const ref = refOfTarget(event);
    if (ref !== null) emit({ kind: 'typing', ref });
  };
  const onChange = (event: Event): void => {
    const ref = refOfTarget(event);
    if (ref !== null) settle(ref);
  };
  const onFocusIn = (event: Event): void => {
    const ref = refOfTarget(event);
    if (ref === null || writing) return;
    emit({ kind: 'focus', ref });
    settle(null);
  };
  const onFocusOut = (event: Event): void => {
    const ref = refOfTarget(event);
    if (ref === null || writing) return;
    emit({ kind: 'leave', ref });
    settle(ref);
  };

  let frame: number | null = null;
  let restructured = false;
  let reset = false;
  /** One frame later, when the page has done what it began. */
  const later = (): void => {
    if (frame !== null) return;
    const view = viewOf(document);
    if (!view) return;
    frame = view.requestAnimationFrame(() => {
      frame = null;
      const had = { restructured, reset };
      restructured = false;
      reset = false;
      if (had.restructured) {
        stale = true;
        emit({ kind: 'restructured' });
      }
      if (had.reset) settle(null);
    });
  };
  // the values of a form go back only after its reset event
  const onReset = (): void => {
    reset = true;
    later();
  };

  const holdsKnown = (node: Node): boolean => {
    if (!isElement(node) || ours(node)) return false;
    return refOfElement.has(node) || findOne(node, controlSelector) !== null;
  };
  const holdsNew = (node: Node): boolean => isElement(node) && !ours(node) && (kindIfControl(node) !== null || findOne(node, controlSelector) !== null);
  const concerns = (record: MutationRecord): boolean => {
    const { target } = record;
    if (ours(target)) return false;
    if (record.type === 'attributes') return isElement(target) && (refOfElement.has(target) || (record.attributeName === 'type' && tagOf(target) === 'input') || isFieldset(target));
    // a select that is filled after the page has loaded
    if (isElement(target) && /^(?:select|optgroup)$/.test(tagOf(target))) return true;
    for (const node of Array.from(record.removedNodes)) if (holdsKnown(node)) return true;
    for (const node of Array.from(record.addedNodes)) if (holdsNew(node)) return true;
    return false;
  };
  const observer = new MutationObserver((records) => {
    if (restructured) return;
    if (records.length <= mostRecords ? !records.some(concerns) : records.slice(0, mostRecords).every((r) => ours(r.target))) return;
    restructured = true;
    later();
  });

  const events: readonly (readonly [string, (event: Event) => void])[] = [
    ['input', onInput],
    ['change', onChange],
    ['focusin', onFocusIn],
    ['focusout', onFocusOut],
    ['reset', onReset],
  ];
  const start = (): void => {
    describe();
    for (const [type, handler] of events) addEventListener.call(document, type, handler, { capture: true, passive: true });
    observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: watchedAttributes });
  };
  const stop = (): void => {
    for (const [type, handler] of events) removeEventListener.call(document, type, handler, { capture: true });
    observer.disconnect();
    if (frame !== null) viewOf(document)?.cancelAnimationFrame(frame);
    frame = null;
    // what happens unwatched is not noticed
    stale = true;
  };

  return {
    form() {
      if (listeners.size === 0) stale = true;
      refresh();
      return describe().form;
    },
    cut: () => describe().cut,
    anchor(ref) {
      const first = describe().elements.get(ref)?.[0];
      return first && isConnected(first) ? first : null;
    },
    members: (ref) => describe().elements.get(ref) ?? [],
    read: valueNow,
    write(ref, raw) {
      const elements = describe().elements.get(ref);
      const control = byRef.get(ref);
      if (!elements || !control) return null;
      writing = true;
      try {
        return writeElements(document, control.kind, elements, raw);
      } finally {
        writing = false;
      }
    },
    watch(listener) {
      const own = (event: PageEvent): void => listener(event);
      listeners.add(own);
      if (listeners.size === 1) start();
      return () => {
        if (listeners.delete(own) && listeners.size === 0) stop();
      };
    },
  };
}

/** Events of another document (an iframe's) carry nodes of another realm, so `instanceof Element` says no. */
const isElementLike = (target: object): target is Element => 'nodeType' in target && target.nodeType === 1;
const kindIfControl = (e: Element): ControlDescription['kind'] | null => (matches(e, controlSelector) ? kindOf(e) : null);
const isFieldset = (e: Element): boolean => tagOf(e) === 'fieldset' && findOne(e, controlSelector) !== null;
