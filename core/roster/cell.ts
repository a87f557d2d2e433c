/** What stands in a cell: text as written, a number as a spreadsheet keeps it, a day of a spreadsheet as `YYYY-MM-DD`, or nothing. */
export type Cell = string | number | boolean | null;

/** A row of a sheet or of a text file. */
export interface SheetRow {
  /** As a spreadsheet counts it, from 1; in a text file with cells of several lines, records are counted. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Spreadsheets keep fifteen digits of a number; what stands behind them is noise of the arithmetic. */
export const keptDigits = 15;

function numberText(n: number): string {
  if (Number.isInteger(n)) return BigInt(n).toString();
  const rounded = Number(n.toPrecision(keptDigits));
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(12).replace(/\.?0+$/, '') : text;
}

/** A cell as text, without an exponent. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return Number.isFinite(cell) ? numberText(cell) : '';
}

export const isBlank = (cell: Cell | undefined): boolean => cellText(cell).trim() === '';

/** The letters of a column as spreadsheets show them. @param at from 0 */
export function columnLetters(at: number): string {
  let letters = '';
  for (let n = at + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}
