/**
 * The host page's DOM, read through the prototypes: a form with an input named `parentNode` or `elements`, or an image
 * named `querySelectorAll`, answers with that control where a plain property is asked (DOM clobbering).
 */

function getter<O extends object, K extends keyof O>(prototype: O, key: K): (of: O) => O[K] {
  // the property may stand on a parent prototype
  for (let p: object | null = prototype; p; p = Object.getPrototypeOf(p) as object | null) {
    const get = Object.getOwnPropertyDescriptor(p, key)?.get;
    if (get) return (of) => get.call(of) as O[K];
  }
  return (of) => of[key];
}

export const parentOf = getter(Node.prototype, 'parentNode');
export const parentElementOf = getter(Node.prototype, 'parentElement');
export const previousOf = getter(Node.prototype, 'previousSibling');
export const nextOf = getter(Node.prototype, 'nextSibling');
export const firstOf = getter(Node.prototype, 'firstChild');
export const lastOf = getter(Node.prototype, 'lastChild');
export const isConnected = getter(Node.prototype, 'isConnected');
export const nodeValueOf = getter(Node.prototype, 'nodeValue');
export const nodeTypeOf = getter(Node.prototype, 'nodeType');
const localNameOf = getter(Element.prototype, 'localName');
export const viewOf = getter(Document.prototype, 'defaultView');
export const activeOf = getter(Document.prototype, 'activeElement');
export const titleOf = getter(Document.prototype, 'title');
export const optionsOf = getter(HTMLSelectElement.prototype, 'options');
export const checkedOf = getter(HTMLInputElement.prototype, 'checked');
export const widthOf = getter(HTMLElement.prototype, 'offsetWidth');
export const heightOf = getter(HTMLElement.prototype, 'offsetHeight');
export const textOf = getter(Node.prototype, 'textContent');
export const bodyOf = getter(Document.prototype, 'body');
const inputValue = getter(HTMLInputElement.prototype, 'value');
const selectValue = getter(HTMLSelectElement.prototype, 'value');
const areaValue = getter(HTMLTextAreaElement.prototype, 'value');

export const tagOf = (e: Element): string => localNameOf(e).toLowerCase();
export const isElement = (n: Node | null): n is Element => n !== null && nodeTypeOf(n) === 1;
export const isText = (n: Node): boolean => nodeTypeOf(n) === 3;
export const attribute = (e: Element, name: string): string => Element.prototype.getAttribute.call(e, name) ?? '';
export const hasAttribute = (e: Element, name: string): boolean => Element.prototype.hasAttribute.call(e, name);
export const contains = (e: Node, other: Node): boolean => Node.prototype.contains.call(e, other);
export const matches = (e: Element, selector: string): boolean => Element.prototype.matches.call(e, selector);
export const closest = (e: Element, selector: string): Element | null => Element.prototype.closest.call(e, selector);
export const findOne = (e: Element, selector: string): Element | null => Element.prototype.querySelector.call(e, selector);
export const findFirst = (root: Document, selector: string): Element | null => Document.prototype.querySelector.call(root, selector);
export const byIdIn = (root: Document, id: string): Element | null => (id === '' ? null : Document.prototype.getElementById.call(root, id));
export const styleOf = (e: Element): CSSStyleDeclaration => getComputedStyle(e);
export const findAll = (root: Document | Element, selector: string): readonly Element[] =>
  Array.from(nodeTypeOf(root) === 9 ? Document.prototype.querySelectorAll.call(root, selector) : Element.prototype.querySelectorAll.call(root, selector));

export function previousElementOf(e: Node): Element | null {
  let n = previousOf(e) as Node | null;
  while (n && !isElement(n)) n = previousOf(n) as Node | null;
  return n;
}

export function nextElementOf(e: Node): Element | null {
  let n = nextOf(e) as Node | null;
  while (n && !isElement(n)) n = nextOf(n) as Node | null;
  return n;
}

export type ValueElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
export const isValueElement = (e: Element): e is ValueElement => {
  const tag = tagOf(e);
  return tag === 'input' || tag === 'select' || tag === 'textarea';
};

/** The value itself, past whatever the page's framework has put on the element. */
export function valueOf(e: ValueElement): string {
  const tag = tagOf(e);
  return tag === 'select' ? selectValue(e as HTMLSelectElement) : tag === 'textarea' ? areaValue(e as HTMLTextAreaElement) : inputValue(e as HTMLInputElement);
}

function setterOf(prototype: object, key: string): ((this: Element, value: unknown) => void) | undefined {
  return Object.getOwnPropertyDescriptor(prototype, key)?.set as ((this: Element, value: unknown) => void) | undefined;
}

/** Sets the value by the prototype's own setter, so that React and Vue see a change when the event comes. */
export function setValue(e: ValueElement, value: string): void {
  const tag = tagOf(e);
  const prototype = tag === 'select' ? HTMLSelectElement.prototype : tag === 'textarea' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  setterOf(prototype, 'value')?.call(e, value);
}

export const setText = (e: Node, text: string): void => setterOf(Node.prototype, 'textContent')?.call(e as Element, text);

export const setChecked = (e: HTMLInputElement, checked: boolean): void => setterOf(HTMLInputElement.prototype, 'checked')?.call(e, checked);

/** Nothing longer is a label or a heading. */
const longestText = 160;
const silent = new Set(['select', 'textarea', 'script', 'style', 'option', 'button', 'template', 'noscript', 'input', 'iframe', 'object']);

/** The words of an element without those of its controls and scripts, cut off after 160 characters. */
export function wordsOf(root: Node, ours: (node: Node) => boolean): string {
  let text = '';
  let left = 400;
  const visit = (node: Node): void => {
    if (text.length >= longestText || left-- <= 0) return;
    if (isText(node)) {
      text += (nodeValueOf(node) ?? '').slice(0, longestText - text.length);
      return;
    }
    if (!isElement(node) || ours(node) || (node !== root && silent.has(tagOf(node)))) return;
    for (let child = firstOf(node) as Node | null; child; child = nextOf(child) as Node | null) visit(child);
  };
  visit(root);
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}
