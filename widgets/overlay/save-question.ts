import type { OverlayWords } from '../ui/words.ts';
import { icon } from './icons.ts';
import { attribute, say, type Parts } from './parts.ts';
import type { Trust } from './trusted.ts';
import type { SaveAnswer } from './view.ts';

/** The bar that asks once, when she saves with errors left. */
export interface SaveQuestion {
  readonly element: HTMLElement;
  readonly pending: boolean;
  ask(): Promise<SaveAnswer>;
  settle(answer: SaveAnswer): void;
  render(errors: number, words: OverlayWords): void;
  focus(): void;
}

export function createSaveQuestion(parts: Parts, trust: Trust, onSettled: () => void): SaveQuestion {
  const question = parts.text('title');
  const head = parts.box('head', question);
  head.prepend(icon(parts.document, 'wrong'));
  const back = parts.button('act primary');
  const save = parts.button('act');
  const element = parts.box('ask-save', head, parts.box('acts', back, save));
  element.setAttribute('role', 'alertdialog');
  element.hidden = true;
  let asked: { readonly answer: Promise<SaveAnswer>; readonly resolve: (answer: SaveAnswer) => void } | null = null;

  const settle = (answer: SaveAnswer): void => {
    if (asked === null) return;
    const { resolve } = asked;
    asked = null;
    element.hidden = true;
    resolve(answer);
    onSettled();
  };
  trust.onCarefulClick(save, () => settle('save-anyway'));
  trust.onCarefulClick(back, () => settle('go-back'));

  return {
    element,
    get pending() {
      return asked !== null;
    },
    ask() {
      if (asked === null) {
        let resolve: (answer: SaveAnswer) => void = () => undefined;
        const answer = new Promise<SaveAnswer>((done) => {
          resolve = done;
        });
        asked = { answer, resolve };
        trust.unsee(save);
        trust.unsee(back);
        element.hidden = false;
      }
      return asked.answer;
    },
    settle,
    render(errors, words) {
      say(question, words.saveQuestion(errors));
      attribute(element, 'aria-label', words.saveQuestion(errors));
      say(back, words.goBack);
      say(save, words.saveAnyway);
    },
    focus() {
      back.focus({ preventScroll: true });
    },
  };
}
