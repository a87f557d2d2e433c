import { attribute, findOne, firstOf, isText, lastOf, nextOf, nodeTypeOf, nodeValueOf, parentElementOf, previousOf, tagOf, tidy, wordsOf } from './dom.ts';

const blocks = new Set(['td', 'th', 'tr', 'table', 'div', 'p', 'li', 'ul', 'dl', 'dd', 'dt', 'form', 'fieldset', 'legend', 'body', 'section', 'h1', 'h2', 'h3', 'h4', 'hr']);
/** Beyond these nothing belongs to the control. */
const walls = new Set(['td', 'th', 'table', 'form', 'fieldset', 'body', 'li', 'html']);
const controls = new Set(['input', 'select', 'textarea', 'iframe', 'object']);
const longest = 60;
const mostSteps = 60;

const isHiddenInput = (e: Element): boolean => attribute(e, 'type').toLowerCase() === 'hidden';

/**
 * The text that stands directly before (or behind) a control: in its line, or in the block before it when its own line
 * has none, up to the next control or the edge of its cell.
 * @param skip inputs to look past, such as the box that a wrapper hides
 */
export function textBeside(start: Element, backwards: boolean, ours: (node: Node) => boolean, skip: (e: Element) => boolean): string {
  const beside = backwards ? previousOf : nextOf;
  const inside = backwards ? lastOf : firstOf;
  let text = '';
  const take = (more: string): void => {
    text = backwards ? more + text : text + more;
  };
  let node: Node = start;
  let blocksUp = 0;
  for (let step = 0; step < mostSteps && text.length < longest; step++) {
    let next: Node | null = beside(node) as Node | null;
    while (!next) {
      const up: Element | null = parentElementOf(node);
      if (!up) return ended(text, backwards);
      const tag = tagOf(up);
      if (walls.has(tag)) return ended(text, backwards);
      if (blocks.has(tag) && (text.trim() !== '' || !backwards || ++blocksUp > 3)) return ended(text, backwards);
      node = up;
      next = beside(node) as Node | null;
    }
    node = next;
    // into elements, down to their last (first) text
    for (let e = node as Element; nodeTypeOf(e) === 1; ) {
      const tag = tagOf(e);
      if (ours(e) || (tag === 'input' && (isHiddenInput(e) || skip(e)))) break;
      if (controls.has(tag)) return ended(text, backwards);
      // words that a library lays into its box
      if (tag === 'div' && attribute(e, 'class').includes('placeholder')) break;
      // 岁 at the end of the line above; help in brackets has its label there
      if (tag === 'br' && text.trim() !== '' && !(backwards && /^\s*[(（]/.test(text))) return ended(text, backwards);
      if (blocks.has(tag)) {
        if (text.trim() !== '' || !backwards) return ended(text, backwards);
        if (findOne(e, 'input,select,textarea') !== null) return '';
        return ended(wordsOf(e, ours), backwards);
      }
      const child = inside(e) as Node | null;
      if (!child || tag === 'script' || tag === 'style' || tag === 'button') break;
      node = child;
      e = child as Element;
    }
    if (isText(node)) take((nodeValueOf(node) ?? '').slice(backwards ? -longest : 0, backwards ? undefined : longest));
  }
  return ended(text, backwards);
}

const ended = (text: string, backwards: boolean): string => {
  if (text === '') return '';
  const plain = tidy(text);
  return backwards ? plain.slice(-longest) : plain.slice(0, longest);
};

/** The last word of a line that begins with the unit of the box before: 岁 民族： is 民族： too. */
export function lastWord(text: string): string | null {
  const words = text.split(/[\s\u3000\u00a0,，;；、|]+/).filter((w) => w !== '');
  // 姓 名 is one word with a blank inside
  if (words.length < 2 || words.every((w) => w.replace(/[:：*]/g, '').length <= 1)) return null;
  return words.at(-1) ?? null;
}
