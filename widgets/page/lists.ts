import type { ListDescription } from '../../core/recognise/list.ts';
import { allIn, closest, contains, findOne, firstElementOf, nextElementOf, parentElementOf, tagOf, textOf, tight } from './dom.ts';
import { cellsOf, isCell, placeRow, spanOf, type Placed } from './grid.ts';
import { headingSelector, Sections } from './sections.ts';

/** A list of people on a page. Its cells are read when they are asked for. */
export interface PageList {
  readonly description: ListDescription;
  /** The tables that it is drawn with, heads and rows. */
  readonly tables: readonly Element[];
  /** Each row: one `tr`, or the several that a library draws side by side. */
  readonly rows: readonly (readonly Element[])[];
  /** What the cells of a row show, a column each. */
  cells(row: readonly Element[]): readonly string[];
}

/** What libraries draw a second time beside a list, over its frozen columns. */
const copies = '.el-table__fixed,.el-table__fixed-right,.layui-table-fixed,.ant-table-fixed-left,.ant-table-fixed-right';
/** What holds the table of the heads and that of the rows, or those of the frozen and the loose columns. */
const boxes = '.datagrid-view,.el-table,.layui-table-view,.layui-table-box,.ant-table,.mini-grid,.x-grid,.x-grid-panel,.ui-jqgrid,.bootstrap-table';
const leastColumns = 2;
const mostColumns = 80;
const longestHead = 40;

const childrenOf = (e: Element, tags: ReadonlySet<string>): Element[] => {
  const found: Element[] = [];
  for (let child = firstElementOf(e); child; child = nextElementOf(child)) if (tags.has(tagOf(child))) found.push(child);
  return found;
};
const groups = new Set(['thead', 'tbody', 'tfoot']);
const tr = new Set(['tr']);
const widthOf = (cells: readonly Element[]): number => cells.reduce((n, cell) => n + spanOf(cell), 0);
const wordsIn = (cell: Element): string => tight(textOf(cell) ?? '');

interface Table {
  readonly element: Element;
  /** That of the heads, where it is another. */
  readonly head?: Element;
  readonly heads: readonly Element[];
  readonly rows: readonly Element[];
}

const controls = 'input:not([type="checkbox"]):not([type="radio"]):not([type="hidden"]),select,textarea';

function hasCells(row: Element): boolean {
  let first = firstElementOf(row);
  while (first && !isCell(first)) first = nextElementOf(first);
  return first !== null;
}

/** Rows of heads: those of a `thead`, of `th` alone, or a first row of words over rows that have its columns. */
function tableOf(element: Element): Table | null {
  const parts = childrenOf(element, groups);
  const heads: Element[] = [];
  const rows: Element[] = [];
  for (const part of parts.length > 0 ? parts : [element]) {
    for (const row of childrenOf(part, tr)) {
      if (!hasCells(row)) continue;
      const isHead = rows.length === 0 && (tagOf(part) === 'thead' || cellsOf(row).every((c) => tagOf(c) === 'th'));
      (isHead ? heads : rows).push(row);
    }
  }
  if (heads.length === 0 && rows.length >= 3 && looksLikeHead(rows)) {
    // A head may take two rows: one with cells merged over several columns, one below it.
    let more = 1 + Math.max(0, ...placeRow(rows[0]!, []).map((c) => c.down));
    while (more-- > 0 && rows.length > 1) heads.push(rows.shift()!);
  }
  return heads.length + rows.length === 0 ? null : { element, heads, rows };
}

function looksLikeHead(rows: readonly Element[]): boolean {
  const [first] = rows;
  const cells = cellsOf(first!);
  const words = cells.map(wordsIn);
  if (cells.length < leastColumns || words.filter((w) => w !== '').length < leastColumns) return false;
  if (words.some((w) => w.length > longestHead || /[:：]$/.test(w) || /\d{4,}/.test(w))) return false;
  if (findOne(first!, controls) !== null) return false;
  const width = widthOf(cells);
  return rows.slice(1).filter((row) => widthOf(cellsOf(row)) === width).length >= 2;
}

/** The heads over each column, the outermost first; merged cells stand over all that they span. */
function headsOf(rows: readonly Element[]): readonly (readonly string[])[] {
  const columns: string[][] = [];
  let placed: readonly Placed[] = [];
  for (const row of rows) {
    placed = placeRow(row, placed);
    for (const { cell, from, to } of placed) {
      const text = wordsIn(cell).slice(0, longestHead);
      for (let at = from; at < Math.min(to, mostColumns); at++) {
        const column = (columns[at] ??= []);
        if (text !== '' && column.at(-1) !== text) column.push(text);
      }
    }
  }
  return Array.from(columns, (column) => column ?? []);
}

/** A head that stands in a table of its own, with the rows in the next: EasyUI, LayUI, Element, Ant Design. */
function joined(tables: readonly Table[]): Table[] {
  const found: Table[] = [];
  for (let i = 0; i < tables.length; i++) {
    const table = tables[i]!;
    const next = tables[i + 1];
    const hasOwnRows = table.rows.length > 0;
    if (!hasOwnRows && table.heads.length > 0 && next && next.heads.length === 0 && next.rows.length > 0 && shareBox(table.element, next.element)) {
      found.push({ element: next.element, head: table.element, heads: table.heads, rows: next.rows });
      i++;
    } else if (hasOwnRows && table.heads.length > 0) found.push(table);
    // LayUI and EasyUI draw their heads with td.
    else if (table.rows.length === 1 && next && next.heads.length === 0 && next.rows.length > 0 && shareBox(table.element, next.element) && closest(table.element, boxes)) {
      found.push({ element: next.element, head: table.element, heads: table.rows, rows: next.rows });
      i++;
    }
  }
  return found;
}

function shareBox(a: Element, b: Element): boolean {
  const box = closest(a, boxes);
  if (box) return contains(box, b);
  let up: Element | null = a;
  for (let i = 0; i < 4 && up; i++) up = parentElementOf(up);
  return up !== null && contains(up, b);
}

/** Finds the lists of a document. No layout is asked for, no cell read but those of the heads. */
export function findLists(document: Document, ours: (node: Node) => boolean = () => false): readonly PageList[] {
  const sections = new Sections(ours);
  const tables: Table[] = [];
  const over = new Map<Element, readonly string[]>();
  for (const e of Array.from(allIn(document, `table,${headingSelector}`))) {
    if (ours(e)) continue;
    if (tagOf(e) !== 'table') {
      sections.meet(e);
      continue;
    }
    if (closest(e, copies)) continue;
    const table = tableOf(e);
    if (table === null) continue;
    tables.push(table);
    over.set(e, sections.over(e));
  }
  const lists: PageList[] = [];
  const byBox = new Map<Element, Table[]>();
  for (const table of joined(tables)) {
    const box = closest(table.element, boxes);
    const beside = box ? byBox.get(box) : undefined;
    if (beside && beside[0]!.rows.length === table.rows.length) beside.push(table);
    else if (box && !beside) byBox.set(box, [table]);
    else if (!box) lists.push(listOf([table], over));
  }
  for (const beside of byBox.values()) lists.push(listOf(beside, over));
  return lists.filter((list) => list.description.heads.length >= leastColumns && list.description.heads.length <= mostColumns);
}

function listOf(beside: readonly Table[], over: ReadonlyMap<Element, readonly string[]>): PageList {
  const parts = beside.map(({ heads }) => headsOf(heads));
  const [first] = beside;
  return {
    description: { heads: parts.flat(), sections: over.get(first!.element) ?? [] },
    tables: beside.flatMap(({ element, head }) => (head ? [head, element] : [element])),
    rows: first!.rows.map((_, i) => beside.map(({ rows }) => rows[i]!)),
    cells(row) {
      const cells: string[] = [];
      for (let i = 0; i < row.length; i++) {
        const end = cells.length + (parts[i]?.length ?? 0);
        for (let cell = firstElementOf(row[i]!); cell && cells.length < end; cell = nextElementOf(cell)) {
          if (!isCell(cell)) continue;
          const words = wordsIn(cell);
          for (let n = spanOf(cell); n > 0 && cells.length < end; n--) cells.push(words);
        }
        while (cells.length < end) cells.push('');
      }
      return cells;
    },
  };
}
