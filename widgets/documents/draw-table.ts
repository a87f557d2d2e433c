import type { Cell, Row, Table } from '../../core/documents/document.ts';
import { drawLine } from './draw-line.ts';
import type { Pen } from './pen.ts';

function drawCell(pen: Pen, cell: Cell, scope: 'row' | 'col', above: string): HTMLElement {
  const drawn = pen.make(cell.head ? 'th' : 'td', '', ...cell.lines.map((line) => drawLine(pen, line)));
  // Said in so many words, since on a narrow screen the table is drawn as blocks and loses its own.
  drawn.setAttribute('role', cell.head ? `${scope === 'col' ? 'column' : 'row'}header` : 'cell');
  if (cell.head && drawn instanceof pen.page.defaultView!.HTMLTableCellElement) drawn.scope = scope;
  if (cell.span > 1) (drawn as HTMLTableCellElement).colSpan = cell.span;
  if (cell.room > 0) drawn.style.height = `${cell.room * 1.7}em`;
  if (above !== '') drawn.dataset['above'] = above;
  return drawn;
}

function drawRow(pen: Pen, row: Row, scope: 'row' | 'col', heads: readonly string[]): HTMLTableRowElement {
  const drawn = pen.make('tr', '', ...row.map((cell, i) => drawCell(pen, cell, scope, row.length === heads.length ? (heads[i] ?? '') : '')));
  drawn.setAttribute('role', 'row');
  return drawn;
}

const textOf = (pen: Pen, cell: Cell): string => cell.lines.flatMap((line) => line[pen.language]).map((run) => ('text' in run ? run.text : '')).join('');

const fewRows = 6;

/** A table whose head comes again on each page, and whose rows are not torn apart. */
export function drawTable(pen: Pen, table: Table): HTMLElement {
  // What is short goes to the next page as a whole.
  const drawn = pen.make('table', `${table.head ? 'list' : 'grid'}${table.rows.length <= fewRows ? ' short' : ''}`);
  drawn.setAttribute('role', 'table');
  if (table.title !== null) drawn.append(pen.make('caption', '', table.title[pen.language]));
  const all = table.columns.reduce((sum, width) => sum + width, 0);
  const columns = pen.make('colgroup');
  for (const width of table.columns) {
    const column = pen.make('col');
    column.style.width = `${(width / all) * 100}%`;
    columns.append(column);
  }
  drawn.append(columns);
  const group = (tag: 'thead' | 'tbody', rows: readonly Row[], scope: 'row' | 'col', heads: readonly string[]): void => {
    const part = pen.make(tag, '', ...rows.map((row) => drawRow(pen, row, scope, heads)));
    part.setAttribute('role', 'rowgroup');
    drawn.append(part);
  };
  if (table.head !== null) group('thead', [table.head], 'col', []);
  group('tbody', table.rows, 'row', table.head?.map((cell) => textOf(pen, cell)) ?? []);
  return drawn;
}
