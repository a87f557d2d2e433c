/**
 * The host page's DOM, read through the prototypes: a form with an input named `parentNode` or `elements`, or an image
 * named `querySelectorAll`, answers with that control where a plain property is asked (DOM clobbering).
 */

const { call } = Function.prototype;
/** A method as a function of its object. Bound, it runs no code of ours, which is what a page's first look is slow by. */
const unbound = <A extends readonly unknown[], R>(method: (...args: never) => R): ((of: Node, ...args: A) => R) => call.bind(method as never) as (of: Node, ...args: A) => R;

function getter<O extends object, K extends keyof O>(prototype: O, key: K): (of: O) => O[K] {
  // the property may stand on a parent prototype
  for (let p: object | null = prototype; p; p = Object.getPrototypeOf(p) as object | null) {
    const get = Object.getOwnPropertyDescriptor(p, key)?.get;
    if (get) return call.bind(get) as (of: O) => O[K];
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
/** In small letters: the parser has made them so, and an element that a script named otherwise is none of HTML's. */
export const tagOf = getter(Element.prototype, 'localName');
export const firstElementOf = getter(Element.prototype, 'firstElementChild');
export const lastElementOf = getter(Element.prototype, 'lastElementChild');
export const previousElementOf = getter(Element.prototype, 'previousElementSibling');
export const nextElementOf = getter(Element.prototype, 'nextElementSibling');
/** Whether it is a custom element, which may have a root of its own. Our own describe themselves. */
export const isCustom = (e: Element): boolean => tagOf(e).includes('-') && !tagOf(e).startsWith('wubao-');
export const viewOf = getter(Document.prototype, 'defaultView');
export const shadowRootOf = getter(Element.prototype, 'shadowRoot');
export const hostOf = getter(ShadowRoot.prototype, 'host');
const activeInDocument = getter(Document.prototype, 'activeElement');
const activeInRoot = getter(ShadowRoot.prototype, 'activeElement');
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

export const isElement = (n: Node | null): n is Element => n !== null && nodeTypeOf(n) === 1;
export const isText = (n: Node): boolean => nodeTypeOf(n) === 3;
const { getAttribute, hasAttribute: has, matches: match, closest: nearest, querySelector, querySelectorAll } = Element.prototype;
const attributeOf = unbound<readonly [string], string | null>(getAttribute);
export const attribute = (e: Element, name: string): string => attributeOf(e, name) ?? '';
export const hasAttribute: (e: Element, name: string) => boolean = unbound(has);
export const contains: (e: Node, other: Node | null) => boolean = unbound(Node.prototype.contains);
export const matches: (e: Element, selector: string) => boolean = unbound(match as (selector: string) => boolean);
export const closest: (e: Element, selector: string) => Element | null = unbound(nearest as (selector: string) => Element | null);
export const findOne: (e: Element, selector: string) => Element | null = unbound(querySelector as (selector: string) => Element | null);
export const addListener: (of: Node, type: string, handler: (event: Event) => void, options: AddEventListenerOptions) => void = unbound(EventTarget.prototype.addEventListener);
export const removeListener: (of: Node, type: string, handler: (event: Event) => void, options: EventListenerOptions) => void = unbound(EventTarget.prototype.removeEventListener);
export const rootOf: (e: Node) => Node = unbound(Node.prototype.getRootNode);
/** How a node stands to another: 4 is before it. */
export const placeOf: (e: Node, other: Node) => number = unbound(Node.prototype.compareDocumentPosition);
const prototypeOf = (root: Document | ShadowRoot): Pick<Document, 'querySelector' | 'querySelectorAll' | 'getElementById'> => (nodeTypeOf(root) === 9 ? Document.prototype : DocumentFragment.prototype);
export const findFirst = (root: Document | ShadowRoot, selector: string): Element | null => prototypeOf(root).querySelector.call(root, selector);
export const byIdIn = (root: Document | ShadowRoot, id: string): Element | null => (id === '' ? null : prototypeOf(root).getElementById.call(root, id));
export const styleOf = (e: Element): CSSStyleDeclaration => getComputedStyle(e);
/** All that match, in the order of the document; the list itself does not change when the page does. */
export const allIn = (root: Document | ShadowRoot | Element, selector: string): NodeListOf<Element> =>
  nodeTypeOf(root) === 1 ? querySelectorAll.call(root, selector) : prototypeOf(root as Document | ShadowRoot).querySelectorAll.call(root, selector);
export const findAll = (root: Document | Element, selector: string): readonly Element[] => Array.from(allIn(root, selector));

/** What has the focus, in the open root of a custom element too. */
export function activeOf(document: Document): Element | null {
  let e = activeInDocument(document);
  for (let root = e && shadowRootOf(e); root; root = e && shadowRootOf(e)) {
    const inside = activeInRoot(root);
    if (!inside) break;
    e = inside;
  }
  return e;
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

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11 && code !== 12);

/** Runs of blanks, tabs and line ends become one blank, at both ends none. */
export function tidy(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 || !isBlank(code)) continue;
    let to = i + 1;
    while (isBlank(text.charCodeAt(to))) to++;
    if (to > i + 1 || code !== 32) {
      out += `${text.slice(from, i)} `;
      from = to;
    }
    i = to - 1;
  }
  return (from === 0 ? text : out + text.slice(from)).trim();
}

/** The same with blanks of every kind, for cells by the thousand: where there is none, nothing is made anew. */
export function tight(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0x1680 && code <= 0x205f && code !== 0x2014) || code === 0xfeff) return text.replace(/[\s\u00a0]+/g, ' ').trim();
  }
  return text;
}

const anyLetter = /\p{L}/u;
const anyWord = /[\p{L}\p{N}]/u;
/** Whether a text has a letter in it, a digit too where these count: what a person would call a word. */
export function hasWord(text: string, digits = true): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true;
    if (code >= 48 && code <= 57) {
      if (digits) return true;
    } else if (code > 127 && code !== 0xa0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x3003) && (code < 0xff01 || code > 0xff0f) && (code < 0xff1a || code > 0xff20)) {
      // what is neither Chinese nor plain Latin, nor a mark that stands behind labels, is seldom met
      return (digits ? anyWord : anyLetter).test(text);
    }
  }
  return false;
}

/** A text with its blanks and signs taken out. */
export function lettersOf(text: string): string {
  let out = '';
  for (const char of text) if (hasWord(char)) out += char;
  return out;
}

/** The words of an element without those of its controls and scripts, cut off after 160 characters. */
export function wordsOf(root: Node, ours: (node: Node) => boolean): string {
  if (ours(root)) return '';
  const first = firstOf(root) as Node | null;
  // a cell with one text in it, which most are
  if (first !== null && nodeTypeOf(first) === 3 && (nextOf(first) as Node | null) === null) return tidy((nodeValueOf(first) ?? '').slice(0, longestText));
  return tidy(gather(root, ours));
}

function gather(root: Node, ours: (node: Node) => boolean): string {
  let text = '';
  let left = 400;
  const visit = (node: Node): void => {
    if (text.length >= longestText || left-- <= 0) return;
    const type = nodeTypeOf(node);
    if (type === 3) {
      text += (nodeValueOf(node) ?? '').slice(0, longestText - text.length);
      return;
    }
    if (type !== 1 || (node !== root && (ours(node) || silent.has(tagOf(node as Element))))) return;
    for (let child = firstOf(node) as Node | null; child; child = nextOf(child) as Node | null) visit(child);
  };
  visit(root);
  return text;
}
