import { allIn, attribute, closest, contains, findOne, hasWord, lastElementOf, parentElementOf, previousElementOf, tagOf, wordsOf } from './dom.ts';
import { cellsOf, isCell, noRows, placeRow, placeRows, type Placed } from './grid.ts';

const controls = 'input:not([type="hidden"]),select,textarea';
const holdsControl = (e: Element): boolean => findOne(e, controls) !== null;

/** What a picture of words says. */
function drawnWords(cell: Element): string {
  const picture = findOne(cell, 'img[alt]');
  return picture ? attribute(picture, 'alt').slice(0, 40) : '';
}

interface Row {
  readonly words: readonly { readonly from: number; readonly to: number; readonly text: string }[];
  /** Heads of columns, as against one label that happens to stand above. */
  readonly heads: boolean;
}

/** What the cells around a control say; what was found out of a row is kept for the next control in it. */
export class Cells {
  private readonly ours: (node: Node) => boolean;
  private readonly heads = new Map<Element, Map<string, string>>();
  private readonly grids = new Map<Element, ReadonlyMap<Element, readonly Placed[]>>();
  private readonly placed = new Map<Element, readonly Placed[]>();
  private readonly rowsAbove = new Map<Element, Row | null>();

  constructor(ours: (node: Node) => boolean) {
    this.ours = ours;
  }

  /** The cell that a control stands in, null when it stands in none. */
  of(control: Element): Element | null {
    let e = parentElementOf(control);
    for (let i = 0; e && i < 12; i++, e = parentElementOf(e)) {
      const tag = tagOf(e);
      if (tag === 'td' || tag === 'th') return e;
      if (tag === 'table' || tag === 'body') return null;
    }
    return null;
  }

  /** The words of the nearest cell before that has any; '' when a control stands between. */
  before(cell: Element): string {
    let e = previousElementOf(cell);
    for (let i = 0; e && i < 4; i++, e = previousElementOf(e)) {
      if (!isCell(e) || holdsControl(e)) return '';
      const text = wordsOf(e, this.ours) || drawnWords(e);
      if (hasWord(text)) return text;
    }
    return '';
  }

  /** A library's grid keeps its head in a table of its own; the cells of both name their column. */
  headOf(cell: Element): string {
    const grid = closest(cell, '.datagrid-view,.layui-table-box');
    const inGrid = grid && closest(cell, 'td[field],td[data-field]');
    if (!inGrid) return '';
    const key = attribute(inGrid, 'field') || attribute(inGrid, 'data-field');
    const known = this.heads.get(grid)?.get(key);
    if (known !== undefined) return known;
    const heads = new Map<string, string>();
    for (const e of Array.from(allIn(grid, '.datagrid-header td[field],.layui-table-header th[data-field]'))) heads.set(attribute(e, 'field') || attribute(e, 'data-field'), wordsOf(e, this.ours));
    this.heads.set(grid, heads);
    return heads.get(key) ?? '';
  }

  /** The words before the cell that holds the control's own small table. */
  beforeAround(cell: Element, control: Element): string {
    let inner: Element = cell;
    for (let i = 0; i < 3; i++) {
      const table = closest(inner, 'table');
      const outer = table && this.of(table);
      if (!outer || !isFirstIn(outer, control)) return '';
      const text = this.before(outer);
      if (text !== '') return text.length <= 30 ? text : '';
      inner = outer;
    }
    return '';
  }

  /** The words of the row of words nearest above, in this cell's column. */
  above(cell: Element): { readonly text: string; readonly head: boolean } | null {
    const row = parentElementOf(cell);
    if (!row) return null;
    const above = this.rowAbove(row);
    if (!above) return null;
    const at = this.gridRow(row).find((c) => c.cell === cell)?.from ?? 0;
    const found = above.words.find((w) => w.from <= at && at < w.to);
    return found && found.text !== '' ? { text: found.text, head: above.heads } : null;
  }

  private rowAbove(row: Element): Row | null {
    const passed: Element[] = [];
    let found: Row | null = null;
    for (let e: Element | null = row; e; ) {
      const known = this.rowsAbove.get(e);
      if (known !== undefined) {
        found = known;
        break;
      }
      passed.push(e);
      const before: Element | null = previousRow(e);
      if (before && !holdsControl(before)) {
        found = this.readRow(before, e);
        if (found) break;
      }
      e = before;
      if (passed.length > 2000) break;
    }
    for (const e of passed) this.rowsAbove.set(e, found);
    return found;
  }

  private readRow(row: Element, below: Element): Row | null {
    const cells = this.gridRow(row);
    const words = cells.map(({ cell, from, to }) => ({ from, to, text: wordsOf(cell, this.ours) }));
    const own = cells.filter((c) => parentElementOf(c.cell) === row);
    const said = words.filter((w) => w.text !== '').length;
    // the title of a part of the form is no head of a column
    if (said === 0 || (own.length === 1 && cells.length === 1 && (own[0]?.to ?? 0) > 1)) return null;
    return { words, heads: own.some((c) => tagOf(c.cell) === 'th') || (said >= 2 && cellsOf(below).filter(holdsControl).length >= 2) };
  }

  /** The title that stands at the left of several rows, set upright; '' when there is none. */
  sideTitle(cell: Element): string {
    const row = parentElementOf(cell);
    // only what spans rows stands at their side
    const cells = row && this.gridOf(row) !== noRows ? this.gridRow(row) : [];
    if (cells.length === 0) return '';
    const at = cells.find((c) => c.cell === cell)?.from ?? 0;
    const titles = cells.filter((c) => c.to <= at && Number(attribute(c.cell, 'rowspan')) > 1 && !holdsControl(c.cell));
    return titles.map((c) => wordsOf(c.cell, this.ours).replace(/\s/g, '')).filter((t) => t !== '' && t.length <= 40).at(-1) ?? '';
  }

  /** The cells that stand in a row, those from rows above that reach down into it too. */
  private gridRow(row: Element): readonly Placed[] {
    const known = this.gridOf(row).get(row) ?? this.placed.get(row);
    if (known) return known;
    const placed = placeRow(row, []);
    this.placed.set(row, placed);
    return placed;
  }

  private gridOf(row: Element): ReadonlyMap<Element, readonly Placed[]> {
    const group = parentElementOf(row) ?? row;
    const known = this.grids.get(group);
    if (known) return known;
    const grid = findOne(group, '[rowspan]') ? placeRows(group) : noRows;
    this.grids.set(group, grid);
    return grid;
  }
}

const isGroup = (e: Element, or: 'thead' | 'tfoot'): boolean => {
  const tag = tagOf(e);
  return tag === 'tbody' || tag === or;
};

function previousRow(row: Element): Element | null {
  const before = previousElementOf(row);
  if (before && tagOf(before) === 'tr') return before;
  // thead before tbody
  const group = parentElementOf(row);
  if (!group || !isGroup(group, 'tfoot')) return null;
  const groupBefore = previousElementOf(group);
  if (!groupBefore || !isGroup(groupBefore, 'thead')) return null;
  let last = lastElementOf(groupBefore);
  while (last && tagOf(last) !== 'tr') last = previousElementOf(last);
  return last;
}

/** Whether a control is the last in its cell. */
export function isLastIn(cell: Element, control: Element): boolean {
  const all = allIn(cell, controls);
  return all[all.length - 1] === control;
}

/** Whether a control is the first that shows in its cell. */
export function isFirstIn(cell: Element, control: Element): boolean {
  const first = findOne(cell, controls);
  return first === control || first === null || !contains(cell, first);
}
