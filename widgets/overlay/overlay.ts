import { words as wordsFor, type OverlayWords } from '../ui/words.ts';
import { createFocusKeeper } from './focus.ts';
import { createFrame, type Work } from './frame.ts';
import type { Box } from './geometry.ts';
import { Hint } from './hint.ts';
import type { Obstacle } from './hint-place.ts';
import { createHost } from './host.ts';
import { createKeys } from './keys.ts';
import type { Pass } from './layout.ts';
import { Marks } from './marks.ts';
import { createNotice } from './notice.ts';
import { attribute, createParts, say } from './parts.ts';
import { keepQuiet } from './quiet.ts';
import { Summary } from './summary.ts';
import { Targets } from './targets.ts';
import { controlsInView, createReader } from './surroundings.ts';
import { createTrust } from './trusted.ts';
import type { ChoiceView, Overlay, OverlayEvents, OverlayView, SaveAnswer } from './view.ts';

/** What is drawn before the first view comes. */
const BLANK: OverlayView = { language: 'zh', marks: [], summary: null };

/**
 * Draws marks, hints and the summary over a host page, in one armoured element at the end of the document.
 * Nothing of the page is moved, and nothing runs while nothing changes.
 */
export function createOverlay(document: Document, events: OverlayEvents): Overlay {
  const view = document.defaultView;
  if (view === null) throw new Error('The document is not shown in a window');

  let living = true;
  let wanted: OverlayView = BLANK;
  let drawn: OverlayView | null = null;
  let words: OverlayWords = wordsFor(wanted.language);
  let open: string | null = null;
  /** What is asked about a control, with or without a mark of its own. */
  let asking: ChoiceView | null = null;
  /** The control that the notice tells of. */
  let answered: Element | null = null;
  /** Where the focus was before she began to point. */
  let before: Element | null = null;

  const host = createHost(document, () => {
    destroy();
    events.onInterference();
  });
  const { root, layer } = host;
  keepQuiet(root);
  const parts = createParts(document);
  const trust = createTrust(document, host);
  const focus = createFocusKeeper();
  const frame = createFrame(view, run);
  const live = parts.box('live');
  live.setAttribute('role', 'status');
  live.setAttribute('aria-live', 'polite');
  layer.append(live);

  const summary = new Summary(parts, layer, trust, {
    onChoose: goTo,
    onTellAgain: (item) => events.onTellAgain?.(item),
    onChange(atOnce) {
      listenForKeys();
      if (atOnce) frame.now();
      else frame.ask('place');
    },
  });
  const marks = new Marks(parts, layer, trust, words, (key, byKey) => {
    if (open === key) closeHint();
    else {
      openHint(key);
      if (byKey) intoHint();
    }
  });
  const targets = new Targets(parts, layer, trust, (id, byKey) => events.onPick?.(id, byKey), () => endPick());
  const hint = new Hint(parts, layer, trust, words, {
    onFix: (fix) => events.onFix(fix),
    onUndo: (fix) => events.onUndo(fix),
    onDismiss: (shown, byKey) => events.onDismiss?.(shown, byKey),
    onClose: () => closeHint(),
    onDispute(byKey) {
      if (open !== null) events.onDispute?.(open, byKey);
    },
    onChosen(option) {
      const question = asking?.id;
      answered = asking?.anchor ?? null;
      closeHint();
      if (question !== undefined) events.onChosen?.(question, option);
    },
    onGrown: () => frame.ask('place'),
  });
  const notice = createNotice(
    parts,
    trust,
    () => {
      events.onNoticeUndo?.();
      notice.close();
    },
    (inside) => {
      say(live, '');
      listenForKeys();
      if (inside && answered?.isConnected === true) focus.give(answered);
      events.onNoticeClosed?.();
    },
  );
  layer.append(notice.element);
  const keys = createKeys(view, {
    escape() {
      if (!summary.question.pending && asking !== null && open !== null) backToHint();
      else if (!summary.question.pending && (open !== null || asking !== null)) closeHint();
      else if (targets.shown) endPick();
      else if (summary.isOpen) summary.close(false);
      else if (notice.element.contains(root.activeElement)) notice.close();
      else return false;
      return true;
    },
    enter() {
      if (root.activeElement !== null) return false;
      if (open !== null) intoHint();
      else if (notice.shown) notice.focus();
      else return false;
      return true;
    },
  });

  function listenForKeys(): void {
    keys.listen(living && (open !== null || asking !== null || targets.shown || notice.shown || summary.isOpen));
  }

  function openHint(key: string): void {
    const mark = marks.get(key);
    if (mark === null || mark.hints.length === 0) return;
    open = key;
    asking = null;
    hint.render(mark, words);
    hint.conceal();
    marks.expand(key);
    const first = mark.hints[0]!;
    const acts = mark.hints.some(({ fix, undo }) => fix !== null || undo !== null);
    say(live, words.sentences([words.state[first.state], ...mark.hints.flatMap((h) => [h.title, h.says]), acts ? words.shortcut : '']));
    listenForKeys();
    frame.ask('place');
  }

  /** @param giveBack whether the focus, when it stands in the hint, goes back to the control */
  function closeHint(giveBack = true): void {
    if (open === null && asking === null) return;
    const mark = open === null ? asking : marks.get(open);
    const button = open === null ? null : marks.button(open);
    const inside = hint.element.contains(root.activeElement);
    open = null;
    asking = null;
    hint.render(null, words);
    marks.expand(null);
    say(live, '');
    listenForKeys();
    if (!inside || !giveBack || mark === null) return;
    if (button?.tabIndex === 0) button.focus({ preventScroll: true });
    else focus.give(mark.anchor);
  }

  /** From the question back to what the hint said, with the focus where it was asked. */
  function backToHint(): void {
    const inside = hint.element.contains(root.activeElement);
    const key = open;
    if (key === null) return;
    openHint(key);
    if (inside) intoHint();
  }

  function endPick(): void {
    if (!targets.shown) return;
    const inside = targets.contains(root.activeElement);
    targets.render(null, words);
    say(live, '');
    listenForKeys();
    if (inside && before?.isConnected === true) focus.give(before);
    before = null;
    events.onPickEnd?.();
  }

  function intoHint(): void {
    // it must be seen before it can hold the focus
    frame.now();
    hint.firstButton().focus({ preventScroll: true });
  }

  /** A line of the summary leads to its control. */
  function goTo(anchor: Element): void {
    anchor.scrollIntoView({ block: 'center' });
    focus.give(anchor);
    const key = marks.keyAt(anchor);
    if (key !== null && key !== open) {
      closeHint(false);
      openHint(key);
    }
  }

  function draw(): void {
    if (wanted === drawn) return;
    drawn = wanted;
    words = wordsFor(wanted.language);
    attribute(layer, 'lang', words.lang);
    const held = hint.element.contains(root.activeElement) ? root.activeElement : null;
    const anchor = open === null ? null : marks.get(open)?.anchor ?? null;
    marks.render(wanted.marks, words);
    if (wanted.summary === null) summary.blank();
    else summary.render(wanted.summary, words);
    watchAnchors();
    if (asking !== null) {
      if (!asking.anchor.isConnected) closeHint();
      return;
    }
    if (open === null) return;
    const mark = marks.get(open);
    if (mark === null || mark.hints.length === 0) {
      closeHint();
      if (held !== null && anchor?.isConnected === true && root.activeElement === null) focus.give(anchor);
      return;
    }
    hint.render(mark, words);
    marks.expand(open);
    // the button under her finger went: the next one takes over, never the page's top
    if (held !== null && (!held.isConnected || (held as HTMLElement).hidden)) hint.firstButton().focus({ preventScroll: true });
  }

  function run(work: Work): void {
    if (!living) return;
    draw();
    const pass = read(work);
    const controls = work === 'place' ? controlsInView(document, pass.bounds) : [];
    const writes = [marks.layout(pass), summary.layout(pass, controls), targets.layout(pass)];
    const panel = summary.box();
    const more: Obstacle[] = panel === null ? [] : [{ box: panel, weight: 60 }];
    writes.push(hint.layout(pass, document, open === null ? null : marks.target(open), more));
    for (const write of writes) write();
  }

  function read(work: Work): Pass {
    const { left, top, right, bottom } = layer.getBoundingClientRect();
    const bounds: Box = { left, top, right, bottom };
    return {
      work,
      bounds,
      originX: left,
      originY: top,
      reader: createReader(document),
      covered(element, box) {
        const x = (Math.max(box.left, left) + Math.min(box.right, right)) / 2;
        const y = (Math.max(box.top, top) + Math.min(box.bottom, bottom)) / 2;
        const hit = document.elementFromPoint(x, y);
        if (hit === null || hit === host.element || hit.contains(element)) return false;
        // the page's own trimmings of a box (an icon in it, a label over it) do not hide it
        return !(element.parentElement ?? element).contains(hit);
      },
    };
  }

  let watched: ReadonlySet<Element> = new Set();
  const sizes = new ResizeObserver(() => frame.ask('place'));
  function watchAnchors(): void {
    const now = marks.anchors();
    for (const anchor of watched) if (!now.has(anchor)) sizes.unobserve(anchor);
    for (const anchor of now) if (!watched.has(anchor)) sizes.observe(anchor);
    watched = now;
  }

  const moved = (): void => frame.ask('move');
  const changed = (): void => frame.ask('place');
  const focused = (event: Event): void => {
    if (!event.isTrusted || event.target === host.element) return;
    frame.ask('place');
    if (focus.byUs) return;
    draw();
    const node = (event.composedPath()[0] as Node | undefined) ?? null;
    if (asking?.anchor.contains(node) === true) return;
    const key = marks.keyAt(node);
    if (key !== null && key === open) return;
    closeHint(false);
    if (key !== null) openHint(key);
  };
  const pressed = (event: Event): void => {
    if (!event.isTrusted || event.target === host.element) return;
    if (summary.question.pending) summary.question.settle('go-back');
    const node = (event.composedPath()[0] as Node | undefined) ?? null;
    const key = marks.keyAt(node);
    if (asking !== null || (open !== null && key !== open)) closeHint(false);
    // a box that had no mark when it got the focus opens its hint at a press
    if (open === null && key !== null && node === document.activeElement) openHint(key);
  };
  /** A target that she walked to by key may stand outside what is seen of the page. */
  const walked = (event: Event): void => {
    const anchor = targets.anchorOf(event.target as Element | null);
    if (anchor !== null && root.activeElement?.matches(':focus-visible') === true) anchor.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const passive = { capture: true, passive: true } as const;
  view.addEventListener('scroll', moved, passive);
  view.addEventListener('resize', changed, passive);
  document.addEventListener('focusin', focused, passive);
  root.addEventListener('focusin', walked, passive);
  document.addEventListener('pointerdown', pressed, passive);
  document.addEventListener('transitionend', changed, passive);

  function destroy(): void {
    if (!living) return;
    living = false;
    summary.question.settle('go-back');
    frame.stop();
    sizes.disconnect();
    keys.listen(false);
    view!.removeEventListener('scroll', moved, passive);
    view!.removeEventListener('resize', changed, passive);
    document.removeEventListener('focusin', focused, passive);
    document.removeEventListener('pointerdown', pressed, passive);
    document.removeEventListener('transitionend', changed, passive);
    host.remove();
  }

  return {
    render(next) {
      if (!living) return;
      wanted = next;
      frame.ask('place');
    },
    askBeforeSave(): Promise<SaveAnswer> {
      if (!living) return Promise.resolve('save-anyway');
      closeHint(false);
      const before = document.activeElement;
      const answer = summary.ask();
      summary.question.focus();
      // answered by key, the focus goes back to where she saved
      void answer.then(() => {
        if (before?.isConnected === true && root.activeElement === summary.badge.element) focus.give(before);
      });
      return answer;
    },
    choose(question, byKey) {
      if (!living) return;
      // a tab behind another has drawn nothing yet
      draw();
      const key = marks.keyAt(question.anchor);
      if (open !== key) closeHint(false);
      // the list takes the place of the outlines
      const pointing = targets.shown;
      if (pointing) targets.render(null, words);
      before = null;
      open = key;
      asking = question;
      hint.ask(question, words);
      hint.conceal();
      marks.expand(key);
      say(live, words.sentences([question.fieldLabel, question.question, question.taken]));
      listenForKeys();
      frame.now();
      if (byKey || pointing) hint.firstOption().focus({ preventScroll: true });
    },
    pick(views) {
      if (!living) return;
      if (views === null) {
        endPick();
        return;
      }
      draw();
      closeHint(false);
      summary.close(false);
      if (!targets.shown) before = document.activeElement;
      targets.render(views, words);
      say(live, words.pick);
      listenForKeys();
      frame.now();
      targets.focusFirst();
    },
    notice(says, undo = '') {
      if (!living) return;
      if (says === null) {
        notice.close();
        return;
      }
      draw();
      notice.tell(says, undo, words);
      say(live, words.sentences([says, undo === '' ? '' : `${undo} ${words.shortcut}`]));
      listenForKeys();
    },
    destroy,
  };
}
