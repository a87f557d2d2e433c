import type { OverlayWords } from '../ui/words.ts';
import { icon } from './icons.ts';
import { attribute, hide, say, type Parts } from './parts.ts';
import type { Trust } from './trusted.ts';

/** A line at the foot of the page that says what was just done, and takes it back. It stays until she closes it. */
export interface Notice {
  readonly element: HTMLElement;
  readonly shown: boolean;
  /** @param undo what the button says, '' for none */
  tell(says: string, undo: string, words: OverlayWords): void;
  close(): void;
  focus(): void;
}

export function createNotice(parts: Parts, trust: Trust, onUndo: () => void, onClosed: (focusWasInside: boolean) => void): Notice {
  const says = parts.text('says', 'note');
  const undo = parts.button('act');
  const x = parts.button('x');
  x.append(icon(parts.document, 'close'));
  const element = parts.box('notice', says, undo, x);
  element.hidden = true;
  const close = (): void => {
    if (element.hidden) return;
    const inside = element.contains((element.getRootNode() as ShadowRoot).activeElement);
    hide(element, true);
    onClosed(inside);
  };
  trust.onCarefulClick(undo, onUndo);
  trust.onClick(x, close);
  return {
    element,
    get shown() {
      return !element.hidden;
    },
    tell(words, label, own) {
      say(says, words);
      say(undo, label);
      attribute(x, 'aria-label', own.close);
      trust.unsee(undo);
      hide(element, false);
    },
    close,
    focus: () => (undo.hidden ? x : undo).focus({ preventScroll: true }),
  };
}
