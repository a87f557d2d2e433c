import type { Words } from '../model/field-spec.ts';
import { fields, type ListKey } from '../model/fields.ts';
import type { Citation } from '../engine/rule.ts';
import type { Cell, Line, Row, Table } from './document.ts';
import type { Filler } from './fill.ts';
import { cell, inBoth, isEmpty, textLine, w } from './line.ts';

/** Twelve columns, of which heads and cells take as many as they need. */
export const grid = (title: Words | null, rows: readonly Row[], law: readonly Citation[] = []): Table => ({ k: 'table', title, columns: Array.from({ length: 12 }, () => 1), head: null, rows, law });

export interface ListColumn {
  readonly head: Words;
  /** Against the other columns. */
  readonly width: number;
  /** What stands in it in a row that is known. */
  cell(index: number): readonly Line[];
}

/** A column that is one field of the list. */
export const columnOf = (fill: Filler, key: ListKey, of: string, width: number, head: Words = fill.column(key, of).label): ListColumn => ({ head, width, cell: (i) => [fill.in(key, i, of)] });

const nothing = w('无', 'none');
const toWriteIn: Line = inBoth(() => [{ k: 'hand', label: '', shape: 'line', width: 0 }]);

/**
 * A list as a table: its rows, then empty ones to write in up to `least`. One that is known to hold nothing says so; one
 * of which nothing is known is missing as a whole.
 * @param of `first` rows that stand before those of the list; `none` where another field says that there is nobody
 */
export function listTable(fill: Filler, key: ListKey, title: Words, columns: readonly ListColumn[], { least, law = [], first = [], none = false }: { readonly least: number; readonly law?: readonly Citation[]; readonly first?: readonly Row[]; readonly none?: boolean }): Table {
  const rows: Row[] = fill.rows(key).map((_, i) => columns.map((column) => cell(column.cell(i).filter((l) => !isEmpty(l)))));
  const known = [...first, ...rows];
  const closed = fill.complete(key) || (none && known.length === 0);
  if (closed && known.length === 0) known.push([cell(textLine(nothing), columns.length)]);
  const blank = (at: number): Cell =>
    cell(at === 0 && !closed && known.length === 0 ? inBoth((language) => [{ k: 'blank', field: key, label: fields[key].label[language], shape: 'line', width: 0 }]) : toWriteIn);
  const empty = closed ? 0 : Math.max(least - known.length, 0);
  const written: Row[] = Array.from({ length: empty }, (_, row) => columns.map((__, at) => (row === 0 ? blank(at) : cell(toWriteIn))));
  return {
    k: 'table',
    title,
    columns: columns.map((c) => c.width),
    head: columns.map(({ head }) => ({ lines: [textLine(head)], head: true, span: 1, room: 0 })),
    rows: [...known, ...written],
    law,
  };
}
