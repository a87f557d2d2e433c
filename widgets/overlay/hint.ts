import type { OverlayWords } from '../ui/words.ts';
import { createChoice, type Choice } from './choice.ts';
import { createFinding, type Finding, type FindingEvents } from './finding.ts';
import { height, overlap, width, type Box, type Point } from './geometry.ts';
import { placeHint, type Obstacle } from './hint-place.ts';
import { icon } from './icons.ts';
import { moveTo, show, type Pass } from './layout.ts';
import { attribute, hide, KeyedList, say, type Parts } from './parts.ts';
import { obstaclesFor } from './surroundings.ts';
import type { Trust } from './trusted.ts';
import type { ChoiceView, HintView, MarkView } from './view.ts';

/** A hint that moved this far has to be seen anew before its buttons act, in px. */
const MOVED = 8;

export interface HintEvents extends FindingEvents {
  onClose(): void;
  /** It is another field. */
  onDispute(byKey: boolean): void;
  onChosen(option: string): void;
  /** It grew: it may need another place. */
  onGrown(): void;
}

/** What the hint shows: a mark's findings, or a question about a control. */
export type HintContent = Pick<MarkView, 'anchor' | 'fieldLabel' | 'hints' | 'wrong'>;

/** The one open hint: all findings of one control, or the question what it is. */
export class Hint {
  readonly element: HTMLElement;
  readonly #close: HTMLButtonElement;
  readonly #where: HTMLElement;
  readonly #list: HTMLElement;
  readonly #wrong: HTMLButtonElement;
  readonly #foot: HTMLElement;
  readonly #choice: Choice;
  readonly #findings: KeyedList<HintView, Finding>;
  #words: OverlayWords;
  #anchor: Element | null = null;
  #offset: Point | null = null;
  #at: Point = { x: 0, y: 0 };

  constructor(parts: Parts, layer: Element, trust: Trust, words: OverlayWords, events: HintEvents) {
    this.#words = words;
    const list = parts.box('findings');
    this.#list = list;
    this.#close = parts.button('x');
    this.#close.append(icon(parts.document, 'close'));
    trust.onClick(this.#close, () => events.onClose());
    this.#wrong = parts.button('dispute');
    trust.onClick(this.#wrong, (byKey) => events.onDispute(byKey));
    this.#foot = parts.box('hint-foot', this.#wrong);
    this.#choice = createChoice(parts, trust, (option) => events.onChosen(option), () => events.onGrown());
    this.#choice.element.hidden = true;
    // the control's name, since a hint that covers nothing may stand a little way off
    this.#where = parts.text('where', 'note');
    this.element = parts.box('hint off', parts.box('hint-bar', this.#where, this.#close), list, this.#foot, this.#choice.element);
    this.element.setAttribute('role', 'dialog');
    this.element.hidden = true;
    layer.append(this.element);
    this.#findings = new KeyedList<HintView, Finding>(
      list,
      () => createFinding(parts, trust, events),
      (finding, view) => finding.update(view, this.#words),
    );
  }

  get open(): boolean {
    return this.#anchor !== null;
  }

  /** Shows a mark's findings, or with null nothing. */
  render(mark: HintContent | null, words: OverlayWords): void {
    this.#words = words;
    hide(this.#list, false);
    this.#choice.render(null, words);
    if (mark === null) {
      this.#anchor = null;
      this.element.hidden = true;
      return;
    }
    if (this.#anchor !== mark.anchor) {
      this.#anchor = mark.anchor;
      this.#offset = null;
      this.element.scrollTop = 0;
    }
    attribute(this.element, 'aria-label', mark.fieldLabel);
    say(this.#where, mark.fieldLabel);
    attribute(this.#close, 'aria-label', words.close);
    this.#findings.render(mark.hints.map((hint) => [hint.id, hint]));
    let told = false;
    for (const hint of mark.hints) {
      const acts = hint.fix !== null || hint.undo !== null;
      this.#findings.get(hint.id)?.tellKey(acts && !told ? words.shortcut : '');
      told ||= acts;
    }
    say(this.#wrong, mark.wrong ?? '');
    hide(this.#foot, mark.wrong === undefined);
    hide(this.element, false);
  }

  /** Asks what a control is, in place of its findings. */
  ask(view: ChoiceView, words: OverlayWords): void {
    this.render({ ...view, hints: [] }, words);
    // the list is another size than the findings were
    this.#offset = null;
    hide(this.#list, true);
    this.#choice.render(view, words);
  }

  firstOption(): HTMLElement {
    return this.#choice.first() ?? this.#close;
  }

  /** The button to start with: the first fix, else the one that closes. */
  firstButton(): HTMLElement {
    return this.element.querySelector<HTMLElement>('.act:not([hidden])') ?? this.#close;
  }

  /** @param more what else of ours should stay free */
  layout(pass: Pass, document: Document, markTarget: Box | null, more: readonly Obstacle[]): () => void {
    const anchor = this.#anchor;
    if (anchor === null) return () => undefined;
    const box = pass.reader.box(anchor);
    const seen = overlap(box, pass.bounds) > 0;
    if (seen && (this.#offset === null || pass.work === 'place')) {
      const own = this.element.getBoundingClientRect();
      const obstacles = [...obstaclesFor(document, anchor, pass.bounds), ...more];
      // the words of its own row, label and unit, matter less than any box to fill in
      for (const text of pass.reader.around(anchor).texts) obstacles.push({ box: text, weight: 6 });
      const at = placeHint(box, markTarget, { width: width(own), height: height(own) }, pass.bounds, obstacles);
      this.#offset = { x: at.x - box.left, y: at.y - box.top };
    }
    const offset = this.#offset;
    return () => {
      if (seen && offset !== null) {
        const at = { x: box.left + offset.x, y: box.top + offset.y };
        if (Math.abs(at.x - this.#at.x) > MOVED || Math.abs(at.y - this.#at.y) > MOVED) {
          this.#unsee();
        }
        this.#at = at;
        moveTo(this.element, at.x, at.y, pass);
      }
      const was = this.element.classList.contains('off');
      show(this.element, seen);
      if (was && seen) this.#unsee();
    };
  }

  #unsee(): void {
    for (const finding of this.#findings.values()) finding.unsee();
    this.#choice.unsee();
  }

  /** Out of sight until it is placed, so that it never shows where it stood before. */
  conceal(): void {
    show(this.element, false);
  }
}
