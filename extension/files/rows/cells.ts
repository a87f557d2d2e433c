import type { Cell } from '../../../core/roster/cell.ts';

/** A cell as the spreadsheet library reads it: a day is its midnight at Greenwich. */
type Read = string | number | boolean | Date | null;

const dayText = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));

export const cellsOf = (cells: readonly Read[]): Cell[] => Array.from(cells, (c) => (c instanceof Date ? dayText(c) : (c ?? null)));
