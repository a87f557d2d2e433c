import type { ControlDescription } from '../../core/recognise/description.ts';
import { attribute, closest, tagOf } from './dom.ts';

type Kind = ControlDescription['kind'];

/** More on one page is a grid, not a form (the largest form seen has 407). */
export const mostControls = 400;

/** What may be a control, for one query of the document. */
export const controlSelector = 'input,select,textarea,label[field],span[field]';

const skipped = new Set(['password', 'file', 'image', 'button', 'submit', 'reset', 'color', 'range']);
/** The box that EasyUI hides behind the one it draws. */
const replaced = /(?:^|\s)(?:textbox|combo|combobox|datebox|numberbox|validatebox|combotree|switchbutton)-f(?:\s|$)/;
/** The only hidden values that say anything of a case: codes of places. */
const usefulHidden = /qh|region|area|organ|apanage|domicile|区划|地区|户籍/i;

/** What kind of control an element is, null when it is none that may be read. The value of a password is never read. */
export function kindOf(e: Element): Kind | null {
  const tag = tagOf(e);
  if (tag === 'select') return replaced.test(attribute(e, 'class')) ? null : 'select';
  if (tag === 'textarea') return 'textarea';
  if (tag !== 'input') return attribute(e, 'field') !== '' ? 'readout' : null;
  const type = attribute(e, 'type').toLowerCase();
  if (skipped.has(type) || replaced.test(attribute(e, 'class'))) return null;
  if (type === 'radio' || type === 'checkbox') return type;
  if (type === 'hidden') return usefulHidden.test(attribute(e, 'name') || attribute(e, 'id')) ? 'hidden' : null;
  return 'text';
}

/** Radio buttons are one control when they share a name in one form. */
export function groupKey(e: Element, formNumber: (form: Element | null) => number): string {
  return `${formNumber(closest(e, 'form'))}\n${attribute(e, 'name')}`;
}
