import type { OverlayWords } from '../ui/words.ts';
import { icon } from './icons.ts';
import { hide, say, type Parts } from './parts.ts';
import type { Trust } from './trusted.ts';
import type { FixView, HintView, MarkState } from './view.ts';

/** One finding as a hint shows it: what is wrong, the arithmetic, what to do, the law, and its buttons. */
export interface Finding {
  readonly element: HTMLElement;
  update(view: HintView, words: OverlayWords): void;
  /** Its buttons moved: they have to be seen anew before they act. */
  unsee(): void;
  /** Shows the shortcut that leads here, or not. */
  tellKey(words: string): void;
}

export interface FindingEvents {
  onFix(fix: FixView): void;
  onUndo(fix: FixView): void;
  onDismiss(hint: FixView, byKey: boolean): void;
}

/** One button for a fix or an undo. */
function act(parts: Parts, trust: Trust, className: string, done: (fix: FixView) => void) {
  const button = parts.button(className);
  let current: FixView | null = null;
  trust.onCarefulClick(button, () => {
    if (current !== null) done(current);
  });
  return {
    button,
    update(fix: FixView | null): void {
      if (fix !== null && (current?.id !== fix.id || current.label !== fix.label)) trust.unsee(button);
      current = fix;
      say(button, fix?.label ?? '');
    },
  };
}

export function createFinding(parts: Parts, trust: Trust, events: FindingEvents): Finding {
  const title = parts.text('title', 'heading');
  const head = parts.box('head', title);
  const says = parts.text('says', 'note');
  const why = parts.text('why', 'note');
  const todo = parts.text('todo', 'note');
  const lawWord = parts.text('law-word');
  const lawList = parts.box('law-list');
  const laws = parts.box('laws', lawWord, lawList);
  const fix = act(parts, trust, 'act primary', (view) => events.onFix(view));
  const undo = act(parts, trust, 'act', (view) => events.onUndo(view));
  const dismiss = parts.button('dispute');
  let dismisses: FixView | null = null;
  trust.onClick(dismiss, (byKey) => {
    if (dismisses) events.onDismiss(dismisses, byKey);
  });
  const key = parts.text('key');
  const acts = parts.box('acts', fix.button, undo.button, dismiss, key);
  const element = parts.box('finding', head, says, why, todo, laws, acts);
  let drawn: MarkState | null = null;

  return {
    element,
    update(view, words) {
      if (drawn !== view.state) {
        if (drawn !== null) head.firstElementChild!.remove();
        head.prepend(icon(parts.document, view.state));
        drawn = view.state;
      }
      say(title, view.title, `${words.state[view.state]}: ${view.title}`);
      say(says, view.says);
      say(why, view.why);
      say(todo, view.todo);
      say(lawWord, words.law);
      lines(parts, lawList, view.law);
      hide(laws, view.law.length === 0);
      fix.update(view.fix);
      undo.update(view.undo);
      dismisses = view.dismiss ?? null;
      say(dismiss, dismisses?.label ?? '');
      hide(acts, view.fix === null && view.undo === null && dismisses === null);
    },
    unsee() {
      trust.unsee(fix.button);
      trust.unsee(undo.button);
    },
    tellKey(words) {
      say(key, words);
    },
  };
}

/** As many lines of words as there are, keeping the nodes. */
export function lines(parts: Parts, parent: Element, words: readonly string[]): void {
  while (parent.childElementCount > words.length) parent.lastElementChild!.remove();
  while (parent.childElementCount < words.length) parent.append(parts.text('law', 'note'));
  words.forEach((line, i) => say(parent.children[i] as HTMLElement, line));
}
