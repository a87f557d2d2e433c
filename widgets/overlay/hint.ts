import type { OverlayWords } from '../ui/words.ts';
import { createFinding, type Finding, type FindingEvents } from './finding.ts';
import { height, overlap, width, type Box, type Point } from './geometry.ts';
import { placeHint, type Obstacle } from './hint-place.ts';
import { icon } from './icons.ts';
import { moveTo, show, type Pass } from './layout.ts';
import { attribute, hide, KeyedList, say, type Parts } from './parts.ts';
import { obstaclesFor } from './surroundings.ts';
import type { Trust } from './trusted.ts';
import type { HintView, MarkView } from './view.ts';

/** A hint that moved this far has to be seen anew before its buttons act, in px. */
const MOVED = 8;

/** The one open hint: all findings of one control. */
export class Hint {
  readonly element: HTMLElement;
  readonly #close: HTMLButtonElement;
  readonly #where: HTMLElement;
  readonly #findings: KeyedList<HintView, Finding>;
  #words: OverlayWords;
  #anchor: Element | null = null;
  #offset: Point | null = null;
  #at: Point = { x: 0, y: 0 };

  constructor(parts: Parts, layer: Element, trust: Trust, words: OverlayWords, events: FindingEvents, onClose: () => void) {
    this.#words = words;
    const list = parts.box('findings');
    this.#close = parts.button('x');
    this.#close.append(icon(parts.document, 'close'));
    trust.onClick(this.#close, onClose);
    // the control's name, since a hint that covers nothing may stand a little way off
    this.#where = parts.text('where', 'note');
    this.element = parts.box('hint off', parts.box('hint-bar', this.#where, this.#close), list);
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
  render(mark: MarkView | null, words: OverlayWords): void {
    this.#words = words;
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
    hide(this.element, false);
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
          for (const finding of this.#findings.values()) finding.unsee();
        }
        this.#at = at;
        moveTo(this.element, at.x, at.y, pass);
      }
      const was = this.element.classList.contains('off');
      show(this.element, seen);
      if (was && seen) for (const finding of this.#findings.values()) finding.unsee();
    };
  }

  /** Out of sight until it is placed, so that it never shows where it stood before. */
  conceal(): void {
    show(this.element, false);
  }
}
