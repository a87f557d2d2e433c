import type { OverlayWords } from '../ui/words.ts';
import { boxAt, overlap, type Box, type Point } from './geometry.ts';
import { icon } from './icons.ts';
import { moveTo, show, type Pass } from './layout.ts';
import { MARK_TARGET, placeMark } from './mark-place.ts';
import { attribute, KeyedList, type Parts } from './parts.ts';
import type { Trust } from './trusted.ts';
import type { MarkState, MarkView } from './view.ts';

interface Mark {
  readonly element: HTMLButtonElement;
  view: MarkView;
  drawn: MarkState | null;
  /** From the anchor's top left corner to the target's; null until placed. */
  offset: Point | null;
  panes: readonly Element[];
  target: Box | null;
}

const FOCUSABLE = 'input,select,textarea,button,a[href],[tabindex],[contenteditable]';

/** The small shapes beside controls. */
export class Marks {
  readonly #list: KeyedList<MarkView, Mark>;
  #words: OverlayWords;

  /** @param onChoose called with the mark's key on a trusted click, and whether it came from the keyboard */
  constructor(parts: Parts, layer: Element, trust: Trust, words: OverlayWords, onChoose: (key: string, byKey: boolean) => void) {
    this.#words = words;
    const group = parts.box('marks');
    layer.append(group);
    const keyOf = (mark: Mark): string => {
      for (const [key, other] of this.#list.entries()) if (other === mark) return key;
      return '';
    };
    this.#list = new KeyedList<MarkView, Mark>(
      group,
      (view) => {
        const element = parts.button('mark off');
        const mark: Mark = { element, view, drawn: null, offset: null, panes: [], target: null };
        element.setAttribute('aria-expanded', 'false');
        trust.onClick(element, (byKey) => onChoose(keyOf(mark), byKey));
        return mark;
      },
      (mark, view) => this.#update(parts, mark, view),
    );
  }

  #update(parts: Parts, mark: Mark, view: MarkView): void {
    if (mark.view.anchor !== view.anchor) mark.offset = null;
    mark.view = view;
    if (mark.drawn !== view.state) {
      mark.drawn = view.state;
      mark.element.replaceChild(icon(parts.document, view.state), mark.element.firstChild ?? mark.element.appendChild(parts.box('')));
    }
    // a mark that offers an undo stays, since it is the way to it
    mark.element.classList.toggle('fades', view.state === 'mended' && view.hints.every((hint) => hint.undo === null));
    attribute(mark.element, 'aria-label', this.#words.mark(view.fieldLabel, view.state, view.hints[0]?.title ?? ''));
    // focusing the control opens the same hint, so the marks add no stops for the Tab key
    const reachable = view.anchor.matches(FOCUSABLE) && !view.anchor.matches(':disabled');
    attribute(mark.element, 'tabindex', reachable ? '-1' : '0');
  }

  render(views: readonly MarkView[], words: OverlayWords): void {
    this.#words = words;
    this.#list.render(views.map((view) => [view.field, view]));
  }

  get(key: string): MarkView | null {
    return this.#list.get(key)?.view ?? null;
  }

  button(key: string): HTMLElement | null {
    return this.#list.get(key)?.element ?? null;
  }

  /** Where the mark of this key stands now; null while it is not seen. */
  target(key: string): Box | null {
    return this.#list.get(key)?.target ?? null;
  }

  /** The key of the mark whose control this node is or lies in. */
  keyAt(node: Node | null): string | null {
    if (node === null) return null;
    for (const [key, mark] of this.#list.entries()) if ([mark.view.anchor, ...(mark.view.members ?? [])].some((e) => e.contains(node))) return key;
    return null;
  }

  /** Which mark's hint is open. */
  expand(open: string | null): void {
    for (const [key, mark] of this.#list.entries()) attribute(mark.element, 'aria-expanded', String(key === open));
  }

  anchors(): ReadonlySet<Element> {
    return new Set([...this.#list.values()].map((mark) => mark.view.anchor));
  }

  /** Reads what it must and returns the writing. */
  layout(pass: Pass): () => void {
    const taken: Box[] = [];
    const writes: (() => void)[] = [];
    for (const mark of this.#list.values()) {
      const anchor = mark.view.anchor;
      const box = pass.reader.box(anchor);
      mark.target = null;
      let seen = box.right > box.left && box.bottom > box.top && overlap(box, pass.bounds) > 0;
      if (seen && (mark.offset === null || pass.work === 'place')) {
        mark.panes = pass.reader.panes(anchor);
        const around = pass.reader.around(anchor);
        mark.offset = placeMark(box, around, this.#bounds(mark, pass), taken);
      }
      if (seen && mark.panes.length > 0) {
        const pane = this.#bounds(mark, pass);
        const middle = (box.top + box.bottom) / 2;
        seen = middle >= pane.top && middle <= pane.bottom && box.right > pane.left && box.left < pane.right;
      }
      seen &&= !pass.covered(anchor, box);
      if (seen && mark.offset !== null) {
        const target = boxAt(box.left + mark.offset.x, box.top + mark.offset.y, MARK_TARGET, MARK_TARGET);
        mark.target = target;
        taken.push(target);
        writes.push(() => moveTo(mark.element, target.left, target.top, pass));
      }
      writes.push(() => show(mark.element, seen));
    }
    return () => writes.forEach((write) => write());
  }

  /** What of the viewport the mark's panes leave. */
  #bounds(mark: Mark, pass: Pass): Box {
    let { left, top, right, bottom } = pass.bounds;
    for (const pane of mark.panes) {
      const box = pass.reader.box(pane);
      left = Math.max(left, box.left);
      top = Math.max(top, box.top);
      right = Math.min(right, box.right);
      bottom = Math.min(bottom, box.bottom);
    }
    return { left, top, right, bottom };
  }
}
