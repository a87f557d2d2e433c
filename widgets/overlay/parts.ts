/**
 * Elements without text nodes. A page can find any text node that is drawn, even in a closed shadow root, and can
 * copy it with select-all; generated content it can do neither with. So every word is an attribute that the style
 * sheet draws, and a name for screen readers beside it.
 */

export interface Parts {
  readonly document: Document;
  /** An element with classes, holding others. */
  box(className: string, ...children: readonly Element[]): HTMLElement;
  /** A line of words. With a role its words are also its name. */
  text(className: string, role?: 'note' | 'heading'): HTMLElement;
  /** A real button, its words drawn from an attribute; it never takes the focus from where the clerk is typing. */
  button(className: string): HTMLButtonElement;
}

export function createParts(document: Document): Parts {
  const box = (className: string, ...children: readonly Element[]): HTMLElement => {
    const element = document.createElement('div');
    element.className = className;
    element.append(...children);
    return element;
  };
  return {
    document,
    box,
    text(className, role) {
      const element = document.createElement('div');
      element.className = className;
      element.hidden = true;
      if (role !== undefined) element.setAttribute('role', role);
      if (role === 'heading') element.setAttribute('aria-level', '2');
      return element;
    },
    button(className) {
      const element = document.createElement('button');
      element.type = 'button';
      element.className = className;
      return element;
    },
  };
}

/** Sets an attribute when it differs; what has not changed is not touched. */
export function attribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/**
 * Says these words in the element; without words it is not there.
 * @param name what a screen reader says instead, where the words alone are not enough
 */
export function say(element: HTMLElement, words: string, name = words): void {
  attribute(element, 'data-t', words);
  const named = element.localName === 'button' || element.hasAttribute('role');
  if (named) attribute(element, 'aria-label', name);
  hide(element, words === '');
}

export function hide(element: HTMLElement, gone: boolean): void {
  if (element.hidden !== gone) element.hidden = gone;
}

/** Keeps a parent's children in step with a list: the same key keeps its node, and nodes in place are not moved. */
export class KeyedList<T, P extends { readonly element: Element }> {
  readonly #parts = new Map<string, P>();
  readonly #parent: Element;
  readonly #make: (item: T) => P;
  readonly #update: (part: P, item: T) => void;

  constructor(parent: Element, make: (item: T) => P, update: (part: P, item: T) => void) {
    this.#parent = parent;
    this.#make = make;
    this.#update = update;
  }

  /** Returns the parts that were taken out. */
  render(items: readonly (readonly [key: string, item: T])[]): readonly P[] {
    const wanted = new Map<string, T>();
    for (const [key, item] of items) {
      // two items of one key stand apart by their number
      let own = key;
      for (let n = 2; wanted.has(own); n += 1) own = `${key}#${n}`;
      wanted.set(own, item);
    }
    const removed: P[] = [];
    for (const [key, part] of this.#parts) {
      if (wanted.has(key)) continue;
      this.#parts.delete(key);
      part.element.remove();
      removed.push(part);
    }
    let next = this.#parent.firstElementChild;
    for (const [key, item] of wanted) {
      let part = this.#parts.get(key);
      if (part === undefined) {
        part = this.#make(item);
        this.#parts.set(key, part);
      }
      this.#update(part, item);
      if (part.element === next) next = next.nextElementSibling;
      else this.#parent.insertBefore(part.element, next);
    }
    return removed;
  }

  get(key: string): P | undefined {
    return this.#parts.get(key);
  }

  entries(): IterableIterator<[string, P]> {
    return this.#parts.entries();
  }

  values(): IterableIterator<P> {
    return this.#parts.values();
  }
}
