import type { ControlDescription, FormDescription } from '../../core/recognise/description.ts';
import { controlSelector, kindOf } from './controls.ts';
import { describeNothing, describePage, describing, type DescribedPage } from './describe.ts';
import { activeOf, findFirst, findOne, isConnected, isElement, matches, nodeTypeOf, parentElementOf, rootOf, tagOf, viewOf } from './dom.ts';
import { hasSize } from './drawn.ts';
import { listening } from './listening.ts';
import { openRootsIn } from './places.ts';
import { inSlices } from './slices.ts';
import { readHandle, type Handle } from './values.ts';
import { isHeld, keptBehind, openCalendar, restoreText, settleDrawn, writeHandle, type Written } from './write.ts';

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
  /**
   * The same without keeping the page waiting: described in slices, input and painting come first. Begun anew when the
   * structure changes meanwhile.
   * @returns null when the watching ended, or a later call took over
   */
  survey(): Promise<FormDescription | null>;
  /** Whether the page has more controls than are looked at. */
  cut(): boolean;
  /** Where a mark stands: what a person sees of the control, the first button of a group; null when it is gone. */
  anchor(ref: number): Element | null;
  /** All that a person sees of a control: the buttons of a group, the boxes of a date, else the one. */
  members(ref: number): readonly Element[];
  /** The present value, as `ControlDescription.value`; '' when the control is gone. */
  read(ref: number): string;
  /**
   * Puts a value in as a person would: focus, value, input, change, blur; focus returns to where it was.
   * @returns what stood before; null when refused: gone, disabled, or no such option
   */
  write(ref: number, raw: string): string | null;
  /** The same, and then looks what the page has made of it: libraries draw later, refuse, or write it their own way. */
  put(ref: number, raw: string): Promise<Written>;
  /** @returns ends the watching; with the last watcher all listeners go */
  watch(listener: (event: PageEvent) => void): () => void;
}

/** A frame's worth of changes that is looked into one by one; beyond it the page's controls are only counted. */
const mostRecords = 500;
/** A page that is being rebuilt without end is described anew at most so often, in milliseconds. */
const longestWait = 1000;
/** Frames don't come to a window that nobody sees. */
const slowestFrame = 150;

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
  let refOfElement: Map<Element, number> | null = null;
  let stale = false;
  const listeners = new Set<(event: PageEvent) => void>();

  const take = (described: DescribedPage): DescribedPage => {
    stale = false;
    page = described;
    refOfElement = null;
    if (listeners.size > 0) count = countControls();
    if (described.handles.size > 0 || described.hidden.length > 0 || sizes) observeSizes();
    heard.in(described.roots);
    return page;
  };
  const describe = (): DescribedPage => (page && !stale ? page : take(describePage(document, ours, refOf)));

  /** Asked first when something happens to a control: until then nobody needs it. */
  const refsByElement = (): Map<Element, number> => {
    if (refOfElement) return refOfElement;
    refOfElement = new Map();
    for (const [ref, { elements, seen }] of page?.handles ?? []) {
      for (const e of elements) refOfElement.set(e, ref);
      for (const e of seen) refOfElement.set(e, ref);
    }
    return refOfElement;
  };

  const emit = (event: PageEvent): void => {
    for (const listener of listeners) listener(event);
  };

  /** As it was described last: what was announced as changed meanwhile is described when somebody asks for the form. */
  const known = (): DescribedPage => (page && listeners.size > 0 ? page : describe());

  const valueNow = (ref: number): string => {
    const handle = known().handles.get(ref);
    if (!handle) return '';
    return readNow(handle);
  };

  /** Takes the present values into the description. @returns the controls whose value is another than before */
  const refresh = (): readonly number[] => {
    const described = page;
    if (!described) return [];
    const changed: number[] = [];
    const controls = described.form.controls.map((c) => {
      const value = valueNow(c.ref);
      if (value === c.value) return c;
      changed.push(c.ref);
      return { ...c, value };
    });
    if (changed.length > 0) page = { ...described, form: { ...described.form, controls } };
    return changed;
  };

  const refOfTarget = (event: Event): number | null => {
    const target = event.composedPath()[0];
    if (!target || !isElementLike(target) || ours(target) || heard.wasHeard(event)) return null;
    const ref = refAround(target);
    // an element of the page has opened a root since it was described, which nothing tells of
    if (ref === null && page && !restructured && isRoot(rootOf(target)) && heard.isNew(rootOf(target))) restructure();
    return ref;
  };
  /** The control that an element is, or is drawn inside of. */
  const refAround = (target: Element | null): number | null => {
    let e = target;
    for (let up = 0; e && up < 6; up++, e = parentElementOf(e)) {
      const ref = refsByElement().get(e);
      if (ref !== undefined) return ref;
    }
    return null;
  };
  /** Of a value in several boxes nothing is said until the last is left. */
  const stillIn = (ref: number, at: EventTarget | null): boolean => {
    const handle = page?.handles.get(ref);
    return handle !== undefined && handle.join !== null && at !== null && handle.elements.includes(at as Element);
  };

  let writing = false;
  const quietly = <T>(act: () => T): T => {
    writing = true;
    try {
      return act();
    } finally {
      writing = false;
    }
  };
  const write = (ref: number, raw: string): string | null => {
    const handle = describe().handles.get(ref);
    return handle ? quietly(() => writeHandle(document, handle, raw)) : null;
  };
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
    if (ref === null) return;
    if (stillIn(ref, activeOf(document))) emit({ kind: 'typing', ref });
    else settle(ref);
  };
  const onFocusIn = (event: Event): void => {
    const ref = refOfTarget(event);
    if (ref === null || writing) return;
    emit({ kind: 'focus', ref });
    settle(null);
  };
  const onFocusOut = (event: Event): void => {
    const ref = refOfTarget(event);
    if (ref === null || writing || stillIn(ref, (event as FocusEvent).relatedTarget)) return;
    emit({ kind: 'leave', ref });
    settle(ref);
  };

  let frame: number | null = null;
  let timer: number | null = null;
  let changes = 0;
  let told = 0;
  let restructured = false;
  let reset = false;
  let count = 0;
  /** Changes of the structure that were noticed. */
  let seen = 0;
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
      if (had.restructured) anew();
      if (had.reset) settle(null);
    });
  };
  /** At once a few times; while the page goes on changing, after ever longer waits. */
  const anew = (): void => {
    const view = viewOf(document);
    if (!view || timer !== null) return;
    const since = performance.now() - told;
    if (since > 2 * longestWait) changes = 0;
    const wait = changes < 4 ? 0 : Math.min(longestWait, 50 * 2 ** (changes - 4));
    if (since < wait) {
      timer = view.setTimeout(() => {
        timer = null;
        anew();
      }, wait - since);
      return;
    }
    changes++;
    told = performance.now();
    stale = true;
    wake();
    emit({ kind: 'restructured' });
  };
  const restructure = (): void => {
    seen++;
    restructured = true;
    later();
  };
  // the values of a form go back only after its reset event, and a library's list or calendar gives no event but the click
  const onReset = (): void => {
    reset = true;
    later();
  };
  const onClick = (event: Event): void => {
    const target = event.composedPath()[0];
    if (!target || !isElementLike(target) || ours(target)) return;
    onReset();
  };

  const countControls = (): number => ['input', 'select', 'textarea'].reduce((sum, tag) => sum + Document.prototype.getElementsByTagName.call(document, tag).length, 0);
  const nothingCameOrWent = (): boolean => {
    if (countControls() !== count) return false;
    for (const { elements } of page?.handles.values() ?? []) if (!isConnected(elements[0] as Element)) return false;
    return true;
  };

  /** Rows that scripts show and hide change nothing but their size. */
  let sizes: ResizeObserver | null = null;
  const observeSizes = (): void => {
    sizes?.disconnect();
    if (listeners.size === 0 || !page) return;
    const Sizes = (viewOf(document) as (Window & typeof globalThis) | null)?.ResizeObserver;
    if (!Sizes) return;
    const unseen = new Set(page.hidden);
    sizes ??= new Sizes((entries) => {
      if (!page || restructured || stale) return;
      const hiddenNow = new Set(page.hidden);
      if (!entries.some(({ target, contentRect: r }) => isConnected(target) && hiddenNow.has(target) !== (r.width < 1 && !hasSize(target)))) return;
      restructure();
    });
    for (const e of unseen) sizes.observe(e);
    for (const { kind, seen } of page.handles.values()) if (kind !== 'hidden' && kind !== 'readout') sizes.observe(seen[0] as Element);
  };

  const holdsKnown = (node: Node): boolean => {
    if (!isElement(node) || ours(node)) return false;
    return refsByElement().has(node) || findOne(node, controlSelector) !== null || openRootsIn(node, ours).some(holdsControl);
  };
  const holdsNew = (node: Node): boolean => isElement(node) && !ours(node) && (kindIfControl(node) !== null || findOne(node, controlSelector) !== null || opens(node));
  /** A custom element may fill its root later: that is heard of from now on. */
  const opens = (node: Element): boolean => {
    const roots = openRootsIn(node, ours);
    heard.in(roots);
    return roots.some(holdsControl);
  };
  const concerns = (record: MutationRecord, at: number): boolean => {
    const { target } = record;
    if (ours(target)) return false;
    if (record.type === 'attributes') return isElement(target) && (refsByElement().has(target) || (record.attributeName === 'type' && tagOf(target) === 'input') || isFieldset(target));
    // a select that is filled after the page has loaded
    if (isElement(target) && /^(?:select|optgroup)$/.test(tagOf(target))) return true;
    if (at >= mostRecords) return false;
    for (const node of Array.from(record.removedNodes)) if (holdsKnown(node)) return true;
    for (const node of Array.from(record.addedNodes)) if (holdsNew(node)) return true;
    return false;
  };
  const observer = new MutationObserver((records) => {
    if (restructured) return;
    if (!records.some(concerns) && (records.length <= mostRecords || nothingCameOrWent())) return;
    restructure();
  });

  const heard = listening(document, [
    ['input', onInput],
    ['change', onChange],
    ['focusin', onFocusIn],
    ['focusout', onFocusOut],
    ['reset', onReset],
    ['click', onClick],
  ], observer);
  const start = (): void => {
    stale = true;
    count = countControls();
    heard.start();
  };
  const stop = (): void => {
    heard.stop();
    sizes?.disconnect();
    if (timer !== null) viewOf(document)?.clearTimeout(timer);
    timer = null;
    if (frame !== null) viewOf(document)?.cancelAnimationFrame(frame);
    frame = null;
    // what happens unwatched is not noticed
    stale = true;
    restructured = false;
    wake();
  };

  let surveys = 0;
  const waiting: (() => void)[] = [];
  const wake = (): void => {
    for (const done of waiting.splice(0)) done();
  };
  /** Until the change that was noticed is told, so that a page that is being rebuilt is not described after each piece. */
  const toldOf = (): Promise<void> => (restructured || timer !== null ? new Promise((done) => waiting.push(done)) : Promise.resolve());
  const form = (): FormDescription => {
    if (listeners.size === 0) stale = true;
    const described = describe();
    if (described.handles.size > 0) refresh();
    return (page ?? described).form;
  };

  return {
    form,
    async survey() {
      const mine = ++surveys;
      const watched = listeners.size > 0;
      const over = (): boolean => mine !== surveys || (watched && listeners.size === 0);
      if (!watched) stale = true;
      const fresh = (): boolean => page !== null && !stale;
      while (!fresh()) {
        const at = seen;
        const described = describeNothing(document, ours) ?? (await inSlices(describing(document, ours, refOf), () => !over() && !fresh() && at === seen));
        if (over()) return null;
        if (described && at === seen && !fresh()) take(described);
        else await toldOf();
        if (over()) return null;
      }
      refresh();
      return page?.form ?? null;
    },
    cut: () => known().cut,
    anchor(ref) {
      const first = known().handles.get(ref)?.seen[0];
      return first && isConnected(first) ? first : null;
    },
    members: (ref) => known().handles.get(ref)?.seen ?? [],
    read: valueNow,
    write,
    async put(ref, raw) {
      // what was drawn anew a moment ago is not written to where it was
      if (restructured || timer !== null) stale = true;
      const handle = describe().handles.get(ref);
      const was = valueNow(ref);
      if (!handle) return { is: 'refused', before: was, now: was };
      if (quietly(() => openCalendar(document, handle))) await drawnAgain(document);
      const kept = keptBehind(handle);
      const before = quietly(() => writeHandle(document, handle, raw));
      if (before === null) return { is: 'refused', before: was, now: was };
      await drawnAgain(document);
      if (quietly(() => settleDrawn(document, handle, raw))) await drawnAgain(document);
      if (kept !== null && raw !== was && keptBehind(handle) === kept) restoreText(handle, was);
      const now = isConnected(handle.elements[0] as Element) ? readNow(handle) : '';
      return { is: isHeld(handle, now, raw) && isConnected(handle.elements[0] as Element) ? 'done' : now === was || now === '' ? 'refused' : 'rewritten', before: was, now };
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
const isRoot = (node: Node): boolean => nodeTypeOf(node) === 11;
const holdsControl = (root: ShadowRoot): boolean => findFirst(root, controlSelector) !== null;
const isFieldset = (e: Element): boolean => tagOf(e) === 'fieldset' && findOne(e, controlSelector) !== null;

function readNow(handle: Handle): string {
  try {
    return readHandle(handle);
  } catch {
    return '';
  }
}

/** When the page has drawn what it makes of a change. */
const drawnAgain = (document: Document): Promise<void> =>
  new Promise((done) => {
    const view = viewOf(document);
    if (!view) return done();
    view.setTimeout(done, slowestFrame);
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => done()));
  });
