import type { OverlayWords } from '../ui/words.ts';
import { icon } from './icons.ts';
import { attribute, hide, say, type Parts } from './parts.ts';
import type { Trust } from './trusted.ts';
import type { SummaryView } from './view.ts';

/** The small counter in the corner. */
export interface Badge {
  readonly element: HTMLButtonElement;
  render(view: SummaryView, words: OverlayWords): void;
  /** Collapsed it is one shape only. */
  collapse(small: boolean): void;
}

export function createBadge(parts: Parts, trust: Trust, onOpen: (byKey: boolean) => void): Badge {
  const element = parts.button('badge off');
  const brand = parts.text('brand');
  element.append(brand);
  const counts = (['wrong', 'attend', 'ask', 'holds'] as const).map((name) => {
    const n = parts.text('n');
    const box = parts.box('count', n);
    box.prepend(icon(parts.document, name));
    element.append(box);
    return { name, n, box };
  });
  element.setAttribute('aria-expanded', 'false');
  trust.onClick(element, onOpen);
  return {
    element,
    render(view, words) {
      say(brand, words.badge);
      let first = true;
      for (const { name, n, box } of counts) {
        const size = view[name].length;
        // what holds is only said, and without its number, when nothing else is to be said
        const shown = size > 0 && (name !== 'holds' || first);
        hide(box, !shown);
        box.classList.toggle('top', shown && first);
        say(n, name === 'holds' ? '' : String(size));
        if (shown) first = false;
      }
      attribute(element, 'aria-label', words.counts(view.wrong.length, view.attend.length, view.ask.length, view.holds.length));
    },
    collapse(small) {
      element.classList.toggle('small', small);
    },
  };
}
