import type { OverlayWords } from '../ui/words.ts';
import { boxAt, overlap, type Box } from './geometry.ts';
import { icon } from './icons.ts';
import { walkByArrows } from './keys.ts';
import { moveTo, show, type Pass } from './layout.ts';
import { attribute, KeyedList, say, type Parts } from './parts.ts';
import type { Trust } from './trusted.ts';
import type { TargetView } from './view.ts';

interface Target {
  readonly element: HTMLButtonElement;
  view: TargetView;
}

/** No target is smaller, in px. */
const LEAST = 24;
const ROOM = 3;

/** While she points out a control: a button over each of them, and a line that says how. The page itself gets no click. */
export class Targets {
  readonly #list: KeyedList<TargetView, Target>;
  readonly #group: HTMLElement;
  readonly #bar: HTMLElement;
  readonly #how: HTMLElement;
  readonly #end: HTMLButtonElement;

  constructor(parts: Parts, layer: Element, trust: Trust, onChoose: (id: string, byKey: boolean) => void, onEnd: () => void) {
    this.#group = parts.box('targets');
    this.#group.setAttribute('role', 'group');
    this.#how = parts.text('says', 'note');
    this.#end = parts.button('x');
    this.#end.append(icon(parts.document, 'close'));
    trust.onClick(this.#end, onEnd);
    this.#bar = parts.box('pick-bar', this.#how, this.#end);
    this.#bar.hidden = true;
    layer.append(this.#group, this.#bar);
    walkByArrows(this.#group);
    this.#list = new KeyedList<TargetView, Target>(
      this.#group,
      (view) => {
        const target: Target = { element: parts.button('target off'), view };
        trust.onClick(target.element, (byKey) => onChoose(target.view.id, byKey));
        return target;
      },
      (target, view) => {
        target.view = view;
        attribute(target.element, 'aria-label', view.label);
      },
    );
  }

  get shown(): boolean {
    return !this.#bar.hidden;
  }

  render(views: readonly TargetView[] | null, words: OverlayWords): void {
    this.#list.render((views ?? []).map((view) => [view.id, view]));
    this.#bar.hidden = views === null;
    say(this.#how, views === null ? '' : words.pick);
    attribute(this.#end, 'aria-label', words.endPick);
    attribute(this.#group, 'aria-label', words.pick);
  }

  contains(node: Node | null): boolean {
    return node !== null && (this.#group.contains(node) || this.#bar.contains(node));
  }

  focusFirst(): void {
    (this.#group.querySelector<HTMLElement>('.target:not(.off)') ?? this.#end).focus({ preventScroll: true });
  }

  /** Brings a target that was walked to into view, by its control. */
  anchorOf(element: Element | null): Element | null {
    for (const target of this.#list.values()) if (target.element === element) return target.view.anchor;
    return null;
  }

  layout(pass: Pass): () => void {
    const writes: (() => void)[] = [];
    for (const { element, view } of this.#list.values()) {
      const box = [view.anchor, ...(view.members ?? [])].map((e) => pass.reader.box(e)).reduce(around);
      const seen = box.right > box.left && box.bottom > box.top && pass.reader.panes(view.anchor).every((pane) => overlap(pass.reader.box(pane), box) > 0);
      const wide = Math.max(LEAST, box.right - box.left + 2 * ROOM);
      const high = Math.max(LEAST, box.bottom - box.top + 2 * ROOM);
      const at = boxAt((box.left + box.right - wide) / 2, (box.top + box.bottom - high) / 2, wide, high);
      writes.push(() => {
        moveTo(element, at.left, at.top, pass);
        const [w, h] = [`${Math.round(wide)}px`, `${Math.round(high)}px`];
        if (element.style.width !== w) element.style.width = w;
        if (element.style.height !== h) element.style.height = h;
        show(element, seen);
      });
    }
    return () => writes.forEach((write) => write());
  }
}

/** The smallest box round two; one that has no size counts for nothing. */
function around(a: Box, b: Box): Box {
  if (b.right <= b.left || b.bottom <= b.top) return a;
  if (a.right <= a.left || a.bottom <= a.top) return b;
  return { left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) };
}
