import type { Item } from './controls.ts';

/** Items side by side; `id` and `hidden` for a row that a script shows. */
export interface Row {
  readonly items: readonly Item[];
  readonly id?: string;
  readonly hidden?: boolean;
}

export interface Section {
  readonly title: string;
  /** How its title is drawn: a legend, or a coloured row as other pages have it. */
  readonly drawn: 'legend' | 'title-row';
  readonly rows: readonly Row[];
  /** Fieldsets of its own, below its rows. */
  readonly parts?: readonly Section[];
}

export const row = (...items: readonly Item[]): Row => ({ items });

const cells = (items: readonly Item[]): string =>
  items
    .map(({ cell, control, pairs }) => `<td class="lb" align="right">${cell}</td>\n<td${pairs > 1 ? ` colspan="${pairs * 2 - 1}"` : ''}>${control}</td>`)
    .join('\n');

function drawRow({ items, id, hidden }: Row): string {
  const empty = 3 - items.reduce((sum, { pairs }) => sum + pairs, 0);
  const rest = empty > 0 ? `\n<td colspan="${empty * 2}">&nbsp;</td>` : '';
  return `<tr bgcolor="#FFFFFF"${id === undefined ? '' : ` id="${id}"`}${hidden === true ? ' style="display:none"' : ''}>\n${cells(items)}${rest}\n</tr>`;
}

const columns = '<col width="12%"><col width="21%">'.repeat(3);

const table = (rows: string): string =>
  rows === '' ? '' : `<table width="100%" border="0" cellspacing="1" cellpadding="2" bgcolor="#9DBCE0" class="grid">\n${columns}\n${rows}\n</table>`;

/** The section's markup, its parts inside it. */
export function drawSection({ title, drawn, rows, parts = [] }: Section): string {
  const body = rows.map(drawRow).join('\n');
  if (drawn === 'legend') {
    return `<fieldset><legend>${title}</legend>\n${table(body)}${parts.map(drawSection).join('\n')}\n</fieldset>`;
  }
  const head = `<tr><td colspan="6" height="20" bgcolor="#BCD5EE">&nbsp;<b><font color="#1D4F8F">${title}</font></b></td></tr>`;
  return `<div style="margin-top:6px">${table(`${head}\n${body}`)}</div>${parts.map(drawSection).join('\n')}`;
}

/** Every item of a section with the titles above it, for the receipt. */
export const itemsOf = ({ title, rows, parts = [] }: Section): readonly { readonly section: string; readonly item: Item }[] => [
  ...rows.flatMap(({ items }) => items.map((item) => ({ section: title, item }))),
  ...parts.flatMap(itemsOf),
];
