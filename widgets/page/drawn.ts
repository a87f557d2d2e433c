import { attribute, closest, contains, findAll, findFirst, findOne, heightOf, matches, nextElementOf, parentElementOf, previousElementOf, styleOf, tagOf, valueOf, widthOf, wordsOf, type ValueElement } from './dom.ts';

/** What libraries draw in the place of a select: a box of their own around an input that holds no value. */
const comboBoxes = '.el-select,.ant-select,.ivu-select,span.combo';
/** What these and the libraries that draw grids and boxes of their own leave on a page. */
const marks = `${comboBoxes},span.textbox,[role="combobox"],.mini-textbox,.mini-buttonedit,.l-text,.x-form-trigger-input-cell,.x-form-text-wrap,.datagrid-view,.layui-table-box`;
/** Whether a library draws boxes of its own on a page: where none does, nobody has to look for them at each control. */
export const isDrawnOn = (root: Document | ShadowRoot): boolean => findFirst(root, marks) !== null;

/** What a person reads in such a box, when it isn't the input's own text. */
const comboTexts = '.el-select__placeholder:not(.is-transparent),.ant-select-selection-item,.ant-select-selection-selected-value,.el-select__tags-text,.ivu-select-selected-value';
export const comboOptions = '.ivu-select-item,.el-select-dropdown__item,.ant-select-item-option,.ant-select-dropdown-menu-item,.combobox-item,[role="option"]';

const never = (): boolean => false;

/** The original that EasyUI hides before the box that it draws. */
export function originalOf(e: Element, drawn = true): Element | null {
  if (!drawn) return null;
  const box = closest(e, 'span.textbox');
  const before = box && previousElementOf(box);
  return before && matches(before, '.textbox-f,.combo-f') ? before : null;
}

/** The box of a drawn select around its input, null when a library draws none there. */
export function comboOf(e: Element): Element | null {
  const box = closest(e, comboBoxes);
  if (box && matches(box, '.combo') && !matches(originalOf(e) ?? e, '.combobox-f')) return null;
  return box ?? (attribute(e, 'role') === 'combobox' && tagOf(e) !== 'input' ? e : null);
}

export function comboText(e: Element): string {
  const box = comboOf(e) ?? e;
  const texts = findAll(box, comboTexts);
  if (texts.length > 0) return texts.map((t) => wordsOf(t, never)).join('、');
  const tag = tagOf(e);
  return tag === 'input' ? valueOf(e as ValueElement) : '';
}

/** The list of a drawn select, as far as the page says which it is. */
export function comboList(e: Element, byId: (id: string) => Element | null): Element | null {
  const own = comboOf(e);
  const named = byId(attribute(e, 'aria-controls')) ?? (own && (findOne(own, '.el-select-dropdown,.ivu-select-dropdown') ?? byId(attribute(own, 'aria-controls'))));
  // Ant names a list for screen readers that stands beside the drawn one
  return named && (closest(named, '.ant-select-dropdown') ?? named);
}

export const hasSize = (e: Element): boolean => widthOf(e as HTMLElement) > 1 && heightOf(e as HTMLElement) > 1;

/** Asks for the page's layout: only ever while a page is described, when nothing of it is being changed. */
const shows = (e: Element | null): e is Element => e !== null && hasSize(e) && styleOf(e).visibility === 'visible';

/**
 * What a person sees of a control: itself, or what a library draws in its place; null when she sees nothing of it.
 */
export function seenOf(e: Element, drawn = true): Element | null {
  const tag = tagOf(e);
  if (drawn && (tag === 'input' || tag === 'textarea')) {
    const combo = comboOf(e);
    if (combo) return shows(combo) ? combo : null;
  }
  if (shows(e)) return e;
  if (tag === 'select') return [nextElementOf(e), previousElementOf(e)].find((b) => b && /select|chosen|combo|dropdown/.test(attribute(b, 'class')) && shows(b)) ?? null;
  if (tag === 'label' || tag === 'span') return styleOf(e).display !== 'none' && shows(parentElementOf(e)) ? e : null;
  const type = attribute(e, 'type');
  if (type !== 'radio' && type !== 'checkbox') return null;
  const next = nextElementOf(e);
  if (next && /radio|check|switch/.test(attribute(next, 'class')) && shows(next)) return next;
  const around = parentElementOf(e);
  return around && (tagOf(around) === 'label' || /radio|check|switch/.test(attribute(around, 'class'))) && shows(around) ? around : null;
}

/** Whether an input belongs to what was drawn for a control that was met before it. */
export const isPartOf = (e: Element, drawn: Element | null, control: Element | null): boolean => drawn !== null && e !== control && contains(drawn, e);
