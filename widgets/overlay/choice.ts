import type { OverlayWords } from '../ui/words.ts';
import { icon } from './icons.ts';
import { hide, say, type Parts } from './parts.ts';
import { walkByArrows } from './keys.ts';
import type { Trust } from './trusted.ts';
import type { ChoiceOption, ChoiceView } from './view.ts';

/** The list of what a control may be, in place of a hint's findings. */
export interface Choice {
  readonly element: HTMLElement;
  /** Shows the list, or with null nothing. */
  render(view: ChoiceView | null, words: OverlayWords): void;
  /** The option to start with. */
  first(): HTMLElement | null;
  /** It moved: every option has to be seen anew. */
  unsee(): void;
}

export function createChoice(parts: Parts, trust: Trust, onChosen: (option: string) => void, onUnfold: () => void): Choice {
  const question = parts.text('title', 'heading');
  const taken = parts.text('says', 'note');
  const offers = parts.box('options');
  const heading = parts.text('group-name', 'note');
  const lacking = parts.box('options');
  const more = parts.button('option more-options');
  const word = parts.text('word');
  more.append(word, icon(parts.document, 'more'));
  const rest = parts.box('options');
  const none = parts.box('options last');
  const element = parts.box('choice', question, taken, offers, heading, lacking, more, rest, none);
  const buttons: HTMLButtonElement[] = [];
  const acts = new WeakMap<HTMLButtonElement, string>();
  walkByArrows(element);
  trust.onClick(more, (byKey) => {
    hide(more, true);
    hide(rest, false);
    if (byKey) (rest.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
    onUnfold();
  });

  const put = (into: HTMLElement, options: readonly ChoiceOption[]): void => {
    into.replaceChildren(
      ...options.map(({ id, label, detail }) => {
        const button = parts.button('option');
        const name = parts.text('word');
        const how = parts.text('detail');
        say(name, label);
        say(how, detail);
        button.append(name, how);
        button.setAttribute('aria-label', detail === '' ? label : `${label}, ${detail}`);
        acts.set(button, id);
        // a wrong field silences what is said of it: she has to have seen what she takes
        trust.onCarefulClick(button, () => onChosen(acts.get(button) ?? ''));
        buttons.push(button);
        return button;
      }),
    );
    hide(into, options.length === 0);
  };

  return {
    element,
    render(view, words) {
      hide(element, view === null);
      if (view === null) return;
      buttons.length = 0;
      say(question, view.question);
      say(taken, view.taken);
      put(offers, view.offers);
      say(heading, view.lacking.length > 0 ? words.lacking : '');
      put(lacking, view.lacking);
      put(rest, view.rest);
      hide(rest, true);
      say(word, words.more);
      more.setAttribute('aria-label', words.more);
      hide(more, view.rest.length === 0);
      put(none, [view.none]);
    },
    first: () => element.querySelector<HTMLElement>('.option'),
    unsee() {
      for (const button of buttons) trust.unsee(button);
    },
  };
}
