import { neutralised } from './formula.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A line of CSV: every cell quoted, none a formula. @param cells numbers are our own and stand as they are */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${cells.map((c) => (c === null ? '""' : quoted(typeof c === 'number' ? String(c) : neutralised(c)))).join(',')}\r\n`;
