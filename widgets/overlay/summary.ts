import type { OverlayWords } from '../ui/words.ts';
import { createBadge, type Badge } from './badge.ts';
import { boxAt, height, overlap, width, type Box } from './geometry.ts';
import { createGroups } from './groups.ts';
import { icon } from './icons.ts';
import { moveTo, show, type Pass } from './layout.ts';
import { attribute, say, type Parts } from './parts.ts';
import { createSaveQuestion, type SaveQuestion } from './save-question.ts';
import type { Trust } from './trusted.ts';
import type { SaveAnswer, SummaryView } from './view.ts';

const MARGIN = 12;

export interface SummaryEvents {
  /** A line was chosen. */
  onChoose(anchor: Element): void;
  /** A line of what is not told any more was chosen. */
  onTellAgain(item: string): void;
  /** It opened or closed. At once: it must be seen before it can take the focus. */
  onChange(atOnce: boolean): void;
}

/** The badge, and the panel that takes its place when it is opened. */
export class Summary {
  readonly panel: HTMLElement;
  readonly badge: Badge;
  readonly question: SaveQuestion;
  readonly #name: HTMLElement;
  readonly #sub: HTMLElement;
  readonly #collapse: HTMLButtonElement;
  readonly #close: HTMLButtonElement;
  readonly #groups: ReturnType<typeof createGroups>;
  readonly #basis: HTMLElement;
  readonly #events: SummaryEvents;
  #corner = 0;
  #drawn = false;

  constructor(parts: Parts, layer: Element, trust: Trust, events: SummaryEvents) {
    this.#events = events;
    this.badge = createBadge(parts, trust, (byKey) => {
      this.open(byKey);
      if (byKey) this.focusFirst();
    });
    this.#name = parts.text('name');
    this.#sub = parts.text('sub');
    this.#collapse = this.#tool(parts, 'collapse');
    this.#close = this.#tool(parts, 'close');
    trust.onClick(this.#collapse, () => this.close(true));
    trust.onClick(this.#close, () => this.close(false));
    this.question = createSaveQuestion(parts, trust, () => this.close(false));
    this.#groups = createGroups(parts, trust, (anchor) => {
      this.question.settle('go-back');
      this.close(false);
      events.onChoose(anchor);
    }, (item) => events.onTellAgain(item));
    this.#basis = parts.text('basis', 'note');
    const bar = parts.box('bar', this.#name, this.#sub, this.#collapse, this.#close);
    this.panel = parts.box('panel off', bar, this.question.element, this.#groups.element, this.#basis);
    this.panel.setAttribute('role', 'dialog');
    this.panel.hidden = true;
    layer.append(this.badge.element, this.panel);
  }

  #tool(parts: Parts, name: 'collapse' | 'close'): HTMLButtonElement {
    const button = parts.button('x');
    button.append(icon(parts.document, name));
    return button;
  }

  get isOpen(): boolean {
    return !this.panel.hidden;
  }

  render(view: SummaryView, words: OverlayWords): void {
    this.#drawn = true;
    this.badge.render(view, words);
    this.#groups.render(view, words);
    this.question.render(view.wrong.length, words);
    say(this.#name, words.brand);
    say(this.#sub, words.results);
    say(this.#basis, view.basis === '' ? '' : words.basis(view.basis));
    attribute(this.#collapse, 'aria-label', words.collapse);
    attribute(this.#close, 'aria-label', words.close);
    attribute(this.panel, 'aria-label', `${words.brand} ${words.results}`);
  }

  /** There is nothing to sum up: neither badge nor panel. */
  blank(): void {
    this.close(false);
    this.#drawn = false;
  }

  open(atOnce: boolean): void {
    if (!this.isOpen) {
      this.panel.hidden = false;
      this.badge.collapse(false);
      attribute(this.badge.element, 'aria-expanded', 'true');
    }
    this.#events.onChange(atOnce);
  }

  /** Closing is an answer too: she goes back to the form. */
  close(small: boolean): void {
    this.question.settle('go-back');
    if (!this.isOpen) return;
    const focused = this.panel.contains((this.panel.getRootNode() as ShadowRoot).activeElement);
    this.panel.hidden = true;
    this.badge.collapse(small);
    attribute(this.badge.element, 'aria-expanded', 'false');
    show(this.badge.element, true);
    if (focused) this.badge.element.focus({ preventScroll: true });
    this.#events.onChange(false);
  }

  ask(): Promise<SaveAnswer> {
    const answer = this.question.ask();
    this.open(true);
    return answer;
  }

  focusFirst(): void {
    (this.panel.querySelector<HTMLElement>('.group:not([hidden]) button') ?? this.#close).focus({ preventScroll: true });
  }

  /** The open panel's box, to be kept free by hints. */
  box(): Box | null {
    return this.isOpen ? this.panel.getBoundingClientRect() : null;
  }

  /** @param controls boxes of the page's controls in view, which the badge must leave free */
  layout(pass: Pass, controls: readonly Box[]): () => void {
    const own = (this.isOpen ? this.panel : this.badge.element).getBoundingClientRect();
    const at = this.#corners(pass.bounds, width(own), height(own));
    if (!this.isOpen && pass.work === 'place') {
      const free = (box: Box): boolean => controls.every((other) => overlap(box, other) === 0);
      // it moves only when it must, and back only when the corner it likes best is free again
      const found = at.findIndex(free);
      this.#corner = found === -1 ? 0 : found;
    }
    const place = at[this.#corner]!;
    return () => {
      const part = this.isOpen ? this.panel : this.badge.element;
      moveTo(part, place.left, place.top, pass);
      show(part, this.#drawn || this.isOpen);
      if (this.isOpen) show(this.badge.element, false);
    };
  }

  /** Bottom right first, then bottom left, the right edge's middle, top right. */
  #corners(bounds: Box, wide: number, high: number): readonly Box[] {
    const right = bounds.right - MARGIN - wide;
    const bottom = bounds.bottom - MARGIN - high;
    return [
      boxAt(right, bottom, wide, high),
      boxAt(bounds.left + MARGIN, bottom, wide, high),
      boxAt(right, Math.max(bounds.top + MARGIN, (bounds.top + bounds.bottom - high) / 2), wide, high),
      boxAt(right, bounds.top + MARGIN, wide, high),
    ];
  }
}
