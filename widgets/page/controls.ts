import type { ControlDescription } from '../../core/recognise/description.ts';
import { attribute, closest, findOne, hasAttribute, tagOf } from './dom.ts';
import { comboOf } from './drawn.ts';

type Kind = ControlDescription['kind'];

/** More on one page is a grid, not a form (the largest form seen has 407). */
export const mostControls = 400;

/** What may be a control, for one query of the document. */
export const controlSelector = 'input,select,textarea,label[field],span[field],[contenteditable],div[role="combobox"],div[role="radio"],div.ivu-select-selection';

const skipped = new Set(['password', 'file', 'image', 'button', 'submit', 'reset', 'color', 'range']);
/** The box that EasyUI hides behind the one it draws. */
const replaced = /(?:^|\s)(?:textbox|combo|combobox|datebox|numberbox|validatebox|combotree|switchbutton)-f(?:\s|$)/;
/** The only hidden values that say anything of a case: codes of places. */
const usefulHidden = /qh|region|area|organ|apanage|domicile|区划|地区|户籍/i;

const isReplaced = (words: string): boolean => words.includes('-f') && replaced.test(words);

/**
 * What kind of control an element is, null when it is none that may be read. The value of a password is never read.
 * @param drawn whether a library draws boxes of its own on the page
 */
export function kindOf(e: Element, drawn = true): Kind | null {
  const tag = tagOf(e);
  if (tag === 'select' || tag === 'textarea') return isReplaced(attribute(e, 'class')) ? null : tag;
  if (tag !== 'input') {
    if (attribute(e, 'field') !== '' && (tag === 'label' || tag === 'span')) return 'readout';
    if (tag === 'div' && attribute(e, 'class').includes('ivu-select-selection')) return findOne(e, 'input:not([type="hidden"])') ? null : 'select';
    if (tag === 'div' && attribute(e, 'role') === 'radio') return findOne(e, 'input') ? null : 'radio';
    if (attribute(e, 'role') === 'combobox') return findOne(e, 'input') ? null : 'select';
    // a whole page that is written in is an editor, not a box of a form
    return hasAttribute(e, 'contenteditable') && attribute(e, 'contenteditable') !== 'false' && tag !== 'body' && findOne(e, controlSelector) === null ? 'textarea' : null;
  }
  const type = attribute(e, 'type').toLowerCase();
  // ExtJS draws its radio buttons as buttons
  const button = type === 'button' && /x-form-(radio|checkbox)/.exec(attribute(e, 'class'));
  if (button) return button[1] as Kind;
  if (skipped.has(type) || isReplaced(attribute(e, 'class'))) return null;
  if (type === 'radio' || type === 'checkbox') return type;
  if (type === 'hidden') return usefulHidden.test(attribute(e, 'name') || attribute(e, 'id')) ? 'hidden' : null;
  return drawn && comboOf(e) ? 'select' : 'text';
}

/** What a library draws around the buttons of a group; without a library, what they stand in. */
const groupBoxes = '[role="radiogroup"],[class*="radio-group"]:not(td),[class*="checkbox-group"],[class$="buttonlist"],[class$="checkboxlist"],.x-form-checkboxgroup-body';
const lines = 'td,th,dd,li,p,div[class*="form-item"],.layui-input-block,.layui-input-inline,.form-group,fieldset,form';

/**
 * Radio buttons are one control when they share a name in one form; where they have none, when they stand together.
 * Boxes to tick are one when they share a name and stand together.
 */
export function groupKey(kind: Kind, e: Element, numberOf: (e: Element | null) => number): string {
  const name = attribute(e, 'name');
  return `${kind}\n${name}\n${numberOf(name !== '' && kind === 'radio' ? closest(e, 'form') : (closest(e, groupBoxes) ?? closest(e, lines)))}`;
}
