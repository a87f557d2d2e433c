import { attribute, closest, contains, findAll, firstOf, isElement, nextOf, parentElementOf, tagOf } from './dom.ts';

// what a page puts over it later is not ours
const { escape } = CSS;

/** Nothing longer was given by a person. */
const longestWord = 80;
/** Prefixes of ids that a library counts up: with the next control on the page they belong to another. */
const counted =
  /^(?:ext-|x-auto-|_?easyui|mini-\d|el-id-|rc[_-]|:r|«r|_r_|react-|radix-|headlessui-|yui[_-]|ember\d|isc_|cke_|dijit_|gwt-|jqx|ui-id-|select2-|mui-\d|input-(?:v-)?\d+$|layui-(?:laydate|layer|table|form)?-?\d|datagrid-)/i;
/** Long numbers come of clocks, dice and rows of a database; so do words of hexadecimal digits. */
const drawn = /\d{5}|(?:^|[-_])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{8,}(?:[-_]|$)/i;
/** A lone half of a character is lost when the selector is written down. */
const broken = /\p{Surrogate}/u;

const isSteady = (word: string): boolean => word !== '' && word.length <= longestWord && !counted.test(word) && !drawn.test(word) && !broken.test(word);

/** The value of a button of a group is a code of the page; what looks otherwise may be somebody's name or number. */
const isCode = (value: string): boolean => /^[a-z\d_-]{1,12}$/i.test(value) && !/\d{5}/.test(value);

/** The attributes by which portals name a control: inputs and shown values. */
const namings = ['name', 'field'] as const;

/**
 * A selector that finds this element and no other in the document, the shortest that may be expected to hold when the
 * page is served again: an id, a name in its form, else its place. Null when none can, for an element that is in no
 * document or behind a shadow root.
 */
export function selectorOf(element: Element, document: Document): string | null {
  const finds = (selector: string, wanted: Element): boolean => {
    const found = findAll(document, selector);
    return found.length === 1 && found[0] === wanted;
  };
  // a document in quirks mode takes ids for equal whatever their case: only asking tells
  const byId = (e: Element): string | null => {
    const id = attribute(e, 'id');
    const selector = isSteady(id) ? `#${escape(id)}` : null;
    return selector !== null && finds(selector, e) ? selector : null;
  };
  const byFormName = (e: Element): string | null => {
    const name = tagOf(e) === 'form' ? attribute(e, 'name') : '';
    const selector = isSteady(name) ? `form[name=${escape(name)}]` : null;
    return selector !== null && finds(selector, e) ? selector : null;
  };
  const anchor = (e: Element): string | null => byId(e) ?? byFormName(e);

  const own = anchor(element);
  if (own !== null) return own;
  const form = closest(element, 'form');
  const inForm = form ? anchor(form) : null;
  for (const named of namesOf(element)) {
    if (finds(named, element)) return named;
    if (inForm !== null && finds(`${inForm} ${named}`, element)) return `${inForm} ${named}`;
  }
  if (!contains(document, element)) return null;
  const place = placeBelow(element, anchor);
  if (finds(place, element)) return place;
  // elements of other languages than HTML, several bodies: count whatever stands there
  const bare = barePlace(element);
  return finds(bare, element) ? bare : null;
}

function namesOf(e: Element): readonly string[] {
  const tag = escape(tagOf(e));
  const type = attribute(e, 'type');
  const value = attribute(e, 'value');
  const ofType = /^[a-z]+$/i.test(type) ? `[type=${type}]` : '';
  const ofValue = /^(?:radio|checkbox)$/i.test(type) && isCode(value) ? `[value=${escape(value)}]` : '';
  return namings.flatMap((naming) => {
    const name = attribute(e, naming);
    if (!isSteady(name)) return [];
    const named = `${tag}[${naming}=${escape(name)}]`;
    return [named, ...(ofType === '' ? [] : [named + ofType]), ...(ofValue === '' ? [] : [named + ofType + ofValue])];
  });
}

/** The way down from the nearest element that has an anchor of its own, else from the top. */
function placeBelow(element: Element, anchor: (e: Element) => string | null): string {
  const steps: string[] = [];
  for (let e: Element | null = element; e; e = parentElementOf(e)) {
    const held = e === element ? null : anchor(e);
    steps.unshift(held ?? stepTo(e));
    if (held !== null || tagOf(e) === 'body') break;
  }
  return steps.join(' > ');
}

function stepTo(e: Element): string {
  const tag = tagOf(e);
  const [place, many] = placeAmong(e, (other) => tagOf(other) === tag);
  return many === 1 ? escape(tag) : `${escape(tag)}:nth-of-type(${place})`;
}

function barePlace(element: Element): string {
  const steps: string[] = [];
  let e: Element | null = element;
  for (let up = parentElementOf(e); up; e = up, up = parentElementOf(up)) steps.unshift(`:nth-child(${placeAmong(e, () => true)[0]})`);
  return [':root', ...steps].join(' > ');
}

/** The how-manieth of its siblings an element is, counted from 1, and how many there are. */
function placeAmong(e: Element, counts: (other: Element) => boolean): readonly [place: number, many: number] {
  const parent = parentElementOf(e);
  if (!parent) return [1, 1];
  let place = 0;
  let many = 0;
  for (let n = firstOf(parent) as Node | null; n; n = nextOf(n) as Node | null) {
    if (!isElement(n) || !counts(n)) continue;
    many++;
    if (n === e) place = many;
  }
  return [place, many];
}
