import { columnLetters } from '../../../core/roster/cell.ts';
import { daysBetween } from '../../../core/format/dates.ts';
import { plainYuan } from '../../../core/format/money.ts';
import type { OutCell, OutColumn } from '../../../core/roster/export/sheet.ts';

// The parts of a workbook as text. Text cells are typed as text and formatted as text, so that no spreadsheet takes one
// for a formula or a number, not even when somebody edits it; no cell ever holds a formula.

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** Cells hold no more characters. */
const longestCell = 32_767;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML has no control characters: they are written as workbooks write them, and so is what looks like one so written. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const code = (c: string): string => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
export const xmlText = (text: string): string => text.slice(0, longestCell).replace(unwritable, code).replace(/[&<>"]/g, (c) => escapes[c]!);

/** In the order of `styles`. */
const style = { head: 1, text: 2, day: 3, yuan: 4 } as const;

/** Spreadsheets count days from here, and know none before 1900-03-01 for sure. */
const firstDay = '1900-03-01';
const serialOf = (day: string): number => daysBetween('1899-12-30', day);

const textCell = (ref: string, text: string, s: number): string => `<c r="${ref}" s="${s}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
const numberCell = (ref: string, n: string | number, s?: number): string => `<c r="${ref}"${s === undefined ? '' : ` s="${s}"`}><v>${n}</v></c>`;

function cellXml(cell: OutCell, ref: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell === '' ? '' : textCell(ref, cell, style.text);
  if (typeof cell === 'number') return Number.isFinite(cell) ? numberCell(ref, cell) : '';
  if ('fen' in cell) return numberCell(ref, plainYuan(cell.fen), style.yuan);
  return cell.day < firstDay ? textCell(ref, cell.day, style.text) : numberCell(ref, serialOf(cell.day), style.day);
}

/** @param row as the spreadsheet counts, from 1 */
export const rowXml = (cells: readonly OutCell[], row: number): string =>
  `<row r="${row}">${cells.map((cell, at) => cellXml(cell, `${columnLetters(at)}${row}`)).join('')}</row>`;

export const sheetBegin = (columns: readonly OutColumn[]): string =>
  `${declaration}<worksheet ${main}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
  `<cols>${columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>` +
  `<row r="1">${columns.map(({ head }, at) => textCell(`${columnLetters(at)}1`, head, style.head)).join('')}</row>`;

/** @param last the last row */
export const sheetEnd = (columns: number, last: number): string => `</sheetData><autoFilter ref="A1:${columnLetters(columns - 1)}${last}"/></worksheet>`;

export const contentTypes = (sheets: number): string =>
  `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>` +
  `${Array.from({ length: sheets }, (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`;

const relations = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

export const rootRelations = (): string => relations([['rId1', 'officeDocument', 'xl/workbook.xml']]);

export const workbookRelations = (sheets: number): string =>
  relations([['styles', 'styles', 'styles.xml'], ...Array.from({ length: sheets }, (_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const)]);

/** A name as sheets may have: 31 characters, none of `[]:*?/\`, no apostrophe at its ends, and no two alike. */
export function sheetNames(wanted: readonly string[]): string[] {
  const names: string[] = [];
  for (const [i, name] of wanted.entries()) {
    const clean = name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '').trim().slice(0, 31) || `Sheet${i + 1}`;
    const taken = names.some((n) => n.toLowerCase() === clean.toLowerCase());
    names.push(taken ? `${clean.slice(0, 27)} (${i + 1})` : clean);
  }
  return names;
}

export const workbook = (names: readonly string[]): string =>
  `${declaration}<workbook ${main} xmlns:r="${office}"><sheets>${names.map((name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`;

/** General, head (bold text), text, day, yuan. */
export const styles = (): string =>
  `${declaration}<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEFEFEF"/></patternFill></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/>' +
  '<xf numFmtId="49" fontId="1" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1"/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>';
