import { isSaveButton, isSeekButton } from '../../core/recognise/buttons.ts';
import { attribute, closest, contains, findOne, lettersOf, matches, parentElementOf, tagOf, wordsOf } from './dom.ts';

/** A button of the page. */
export interface Button {
  readonly element: Element;
  /** What it says, and the same with blanks and signs taken out. */
  readonly text: string;
  readonly words: string;
}

/** What may be a button: libraries draw them as links, spans and boxes. */
export const buttonSelector =
  'button,input[type="submit"],input[type="button"],input[type="image"],a[onclick],a[class*="btn"],a[class*="button"],a[href^="javascript:"],[role="button"],div.l-button,.l-dialog-btn,img[onclick][alt],img[onclick][title]';

/** What opens over a page with a form of its own. */
const boxes = 'form,.modal-content,.el-dialog,.el-drawer,.ant-modal,.ant-drawer,.layui-layer,.x-window,.window,.mini-window,.ui-dialog,.ivu-modal,.ivu-drawer,.n-modal,.n-dialog,.l-dialog,[role="dialog"]';
/** The buttons under a list that turn its pages. */
const pagers = '[class*="laypage"],[class*="pagination"],[class*="pager"]';
/** Parts that their makers called so. */
const calledSo = /search|query|filter|toolbar|tbar|chaxun|cxtj|condition/i;
const mostSeeking = 10;
const highest = 30;

/** What a button says; where it shows a glass alone, what that is known for. */
export function readButton(element: Element): Button {
  const said = tagOf(element) === 'input' ? attribute(element, 'value') || attribute(element, 'alt') : wordsOf(element, () => false);
  const text = (said || attribute(element, 'title') || attribute(element, 'alt') || (findOne(element, '[class*="search"]') ? '查询' : '')).slice(0, 20);
  return { element, text, words: lettersOf(text) };
}

/** Whether a button turns the pages of a list, whatever it says. */
export const turnsPages = (button: Element): boolean => closest(button, pagers) !== null;

const isBefore = (a: Element, b: Element): boolean => (a.compareDocumentPosition(b) & 4) !== 0;

export interface Seeking {
  readonly controls: ReadonlySet<Element>;
  /** The buttons whose controls those are. */
  readonly buttons: ReadonlySet<Element>;
}

/** A control with what it may be told apart by from its like in another part of the page. */
export interface Asking {
  readonly element: Element;
  readonly label: string;
}

/**
 * The controls of a page that also saves which are only there to seek: those before a button 查询, up to the part of the
 * page that has a button to save, a list or another form. A button in the midst of a form that is saved looks one value
 * up: its form is none of these, unless what it asks is asked again outside, or the part is called so.
 */
export function seekingControls(buttons: readonly Button[], controls: readonly Asking[]): Seeking {
  const found = { controls: new Set<Element>(), buttons: new Set<Element>() };
  const saving = buttons.filter(({ words }) => isSaveButton(words));
  if (saving.length === 0) return found;
  for (const { element } of buttons.filter(({ words }) => isSeekButton(words)).slice(0, mostSeeking)) {
    const part = partOf(element, saving, controls);
    if (part.length > 0) found.buttons.add(element);
    for (const one of part) found.controls.add(one);
  }
  return found;
}

function partOf(button: Element, saving: readonly Button[], controls: readonly Asking[]): readonly Element[] {
  const box = closest(button, boxes);
  const saves = (part: Element): boolean => saving.some((s) => contains(part, s.element));
  const inside = (part: Element): readonly Asking[] => controls.filter((c) => contains(part, c.element));
  const follow = (of: readonly Asking[]): number => of.filter((c) => isBefore(button, c.element)).length;
  if (box && !saves(box)) {
    const all = inside(box);
    // the box for the number of a page has no label, or a word that is none
    const after = follow(all.filter((c) => c.label.length > 1));
    return all.length > 0 && 3 * after <= all.length - after ? all.map((c) => c.element) : [];
  }
  let part: Element | null = null;
  let asked: readonly Asking[] = [];
  let called = false;
  let e = parentElementOf(button);
  for (let up = 0; e && e !== box && up < highest; up++, e = parentElementOf(e)) {
    if (saves(e) || tagOf(e) === 'body') break;
    const more = inside(e);
    // what stands behind the button is a list to turn, or the next part
    if (asked.length > 0 && follow(more) > follow(asked)) break;
    if (more.some((c) => closest(c.element, boxes) !== box)) break;
    part = e;
    asked = more;
    called ||= calledSo.test(`${attribute(e, 'class')} ${attribute(e, 'id')}`);
  }
  if (!part || asked.length === 0) return [];
  const own = new Set(asked.map((c) => c.element));
  const again = asked.some((c) => c.label !== '' && controls.some((o) => o.label === c.label && !own.has(o.element)));
  return called || again || matches(part, 'fieldset') ? [...own] : [];
}
