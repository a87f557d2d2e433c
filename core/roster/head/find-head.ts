import { nameColumns, type ListDescription } from '../../recognise/list.ts';
import { cellText, type Cell, type SheetRow } from '../cell.ts';
import { ownField } from './own-heads.ts';

/** Where a table begins. */
export interface Head {
  /** The rows of the head, as the spreadsheet counts: from the first to the last, both included. */
  readonly first: number;
  readonly last: number;
  /** What stands over each column, the outermost first; empty over a column without a head. */
  readonly heads: readonly (readonly string[])[];
  /** The lines above it. */
  readonly titles: readonly string[];
}

/** A head further down than that is none: somebody put a letter before the table. */
const looksAt = 30;
/** A head of three rows is merged twice; none is merged more often. */
const deepest = 3;
const longestHead = 60;

const said = (cell: Cell | undefined): string => cellText(cell).replace(/\s+/g, ' ').trim();
/** What says something (填报单位：石门镇) is no name of a column. */
const isHeadText = (text: string): boolean => text.length <= longestHead && !/\d{6}|[:：]./.test(text);

/** Two columns at least, each with a name. */
function isHeadRow({ cells }: SheetRow): boolean {
  const filled = cells.map(said).filter((t) => t !== '');
  return filled.length >= 2 && filled.every(isHeadText);
}

/** The heads over each column of some rows: a merged cell shows its text in its first column only, and stands over what follows. */
export function stack(rows: readonly SheetRow[]): string[][] {
  const width = Math.max(0, ...rows.map((r) => r.cells.length));
  const over: string[][] = Array.from({ length: width }, () => []);
  rows.forEach(({ cells }, depth) => {
    let carried = '';
    for (let at = 0; at < width; at++) {
      const text = said(cells[at]);
      if (text !== '') carried = text;
      const isLast = depth === rows.length - 1;
      // Where nothing stands below it, a cell is merged downwards and covers no neighbour.
      const below = rows.slice(depth + 1).some((r) => said(r.cells[at]) !== '');
      const shown = text !== '' ? text : !isLast && below ? carried : '';
      if (shown !== '' && over[at]!.at(-1) !== shown) over[at]!.push(shown);
    }
  });
  return over;
}

export const listOf = (heads: readonly (readonly string[])[]): ListDescription => ({ heads, sections: [] });

/** How much the rows look like a head: the columns that are named by them. */
function worth(heads: readonly (readonly string[])[]): number {
  const named = nameColumns(listOf(heads));
  return named.filter((c) => c.field !== null || ownField(heads[c.ref]) !== null).length;
}

/** The head that stands in given rows, as a person may say. */
export function headAt(rows: readonly SheetRow[], first: number, last: number): Head {
  const inside = rows.filter(({ row }) => row >= first && row <= last);
  const titles = rows.filter(({ row }) => row < first).map(({ cells }) => cells.map(said).filter((t) => t !== '').join(' ')).filter((t) => t !== '');
  return { first, last, heads: stack(inside), titles };
}

/** Finds the head of a table among its first rows; null where no row names two columns. */
export function findHead(rows: readonly SheetRow[]): Head | null {
  let best: { readonly from: number; readonly depth: number } | null = null;
  let most = 1;
  for (let from = 0; from < Math.min(rows.length, looksAt); from++) {
    for (let depth = 1; depth <= Math.min(deepest, rows.length - from); depth++) {
      if (!isHeadRow(rows[from + depth - 1]!)) break;
      const found = worth(stack(rows.slice(from, from + depth)));
      // A row more must name a column more: else a row of data passes for a head. Of two that name as many the upper one
      // holds, as what stands over a head says of whom it speaks.
      if (found > most) [most, best] = [found, { from, depth }];
    }
  }
  if (!best) return null;
  return headAt(rows, rows[best.from]!.row, rows[best.from + best.depth - 1]!.row);
}
