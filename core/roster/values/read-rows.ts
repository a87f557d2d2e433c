import type { Facts } from '../../model/fields.ts';
import type { FormField } from '../../model/form-fields.ts';
import { rowReader, type NamedColumn } from '../../recognise/list.ts';
import { cellText, isBlank, type SheetRow } from '../cell.ts';
import type { Columns } from '../head/columns.ts';
import { leftOut, type LeftOut } from './left-out.ts';
import type { Problem, ProblemKind } from './problem.ts';
import { sayCell } from './read-cell.ts';

/** A row read as a case. */
export interface RowCase {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  /** What the row says; a cell with a problem is unknown, but for one of which it is only feared (`digits-lost-perhaps`). */
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

export type ReadRow = { readonly case: RowCase } | { readonly leftOut: LeftOut };

const longestShown = 60;
const shorten = (text: string): string => (text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text);

export interface ReadOptions {
  /** Whether bare numbers in columns of dates may be days since 1900: not where the file counts from 1904. */
  readonly serials: boolean;
}

/** What reads the rows of a roster; null for a blank one. */
export function rosterReader({ columns, list }: Columns, { serials }: ReadOptions = { serials: true }): (row: SheetRow) => ReadRow | null {
  const used = columns.flatMap(({ at, field }) => (field === null ? [] : [{ at, field }]));
  const taken = used.map(({ at }) => at);
  const heads = columns.map(({ at }) => list.heads[at]?.at(-1) ?? '');
  const person = used.find(({ field }) => field === 'id_no')?.at ?? -1;
  const read = rowReader(list, used.map(({ at, field }): NamedColumn => ({ ref: at, field, whose: 'self', sure: 1, because: [] })));

  return (row) => {
    if (row.cells.every(isBlank)) return null;
    const out = leftOut(row, heads, taken, person);
    if (out) return { leftOut: out };
    const problems: Problem[] = [];
    const tell = (column: number, field: FormField | null, kind: ProblemKind, stands: string): void => {
      problems.push({ row: row.row, column, field, kind, stands: shorten(stands) });
    };
    const texts: string[] = [];
    for (const { at, field } of used) {
      const said = sayCell(field, row.cells[at], serials);
      texts[at] = said.problem === null || said.problem === 'digits-lost-perhaps' ? said.text : '';
      if (said.problem !== null) tell(at, field, said.problem, said.text);
    }
    const { facts, unreadable } = read(texts);
    for (const at of unreadable) tell(at, used.find((u) => u.at === at)?.field ?? null, 'unreadable', cellText(row.cells[at]));
    if (!facts.name && !facts.id_no && !problems.some((p) => p.field === 'id_no' || p.field === 'name')) tell(-1, null, 'nobody', '');
    problems.sort((a, b) => a.column - b.column);
    return { case: { row: row.row, facts, problems } };
  };
}

/** How many of some rows can be read in each column that is taken: what a person sees of how well a column was named. */
export function fitOf(columns: Columns, rows: readonly SheetRow[], options?: ReadOptions): ReadonlyMap<number, { readonly filled: number; readonly read: number }> {
  const fit = new Map(columns.columns.filter((c) => c.field !== null).map((c) => [c.at, { filled: 0, read: 0 }]));
  const read = rosterReader(columns, options);
  for (const row of rows) {
    const found = read(row);
    if (!found || 'leftOut' in found) continue;
    for (const [at, f] of fit) {
      if (isBlank(row.cells[at])) continue;
      f.filled++;
      if (!found.case.problems.some((p) => p.column === at)) f.read++;
    }
  }
  return fit;
}

