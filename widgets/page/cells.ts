import { attribute, contains, findOne, isElement, nextOf, firstOf, parentElementOf, previousElementOf, tagOf, wordsOf } from './dom.ts';

const isCell = (e: Element): boolean => tagOf(e) === 'td' || tagOf(e) === 'th';
const holdsControl = (e: Element): boolean => findOne(e, 'input:not([type="hidden"]),select,textarea') !== null;
const spanOf = (cell: Element): number => Math.min(Math.max(Number(attribute(cell, 'colspan')) || 1, 1), 1000);

function cellsOf(row: Element): readonly Element[] {
  const cells: Element[] = [];
  for (let n = firstOf(row) as Node | null; n; n = nextOf(n) as Node | null) if (isElement(n) && isCell(n)) cells.push(n);
  return cells;
}

interface Row {
  readonly words: readonly { readonly from: number; readonly to: number; readonly text: string }[];
  /** Heads of columns, as against one label that happens to stand above. */
  readonly heads: boolean;
}

/** What the cells around a control say; what was found out of a row is kept for the next control in it. */
export class Cells {
  private readonly ours: (node: Node) => boolean;
  private readonly rowsAbove = new Map<Element, Row | null>();

  constructor(ours: (node: Node) => boolean) {
    this.ours = ours;
  }

  /** The cell that a control stands in, null when it stands in none. */
  of(control: Element): Element | null {
    let e = parentElementOf(control);
    for (let i = 0; e && i < 12; i++, e = parentElementOf(e)) {
      if (isCell(e)) return e;
      if (tagOf(e) === 'table' || tagOf(e) === 'body') return null;
    }
    return null;
  }

  /** The words of the nearest cell before that has any; '' when a control stands between. */
  before(cell: Element): string {
    let e = previousElementOf(cell);
    for (let i = 0; e && i < 4; i++, e = previousElementOf(e)) {
      if (!isCell(e) || holdsControl(e)) return '';
      const text = wordsOf(e, this.ours);
      if (/[\p{L}\p{N}]/u.test(text)) return text;
    }
    return '';
  }

  /** The words of the row of words nearest above, in this cell's column. */
  above(cell: Element): { readonly text: string; readonly head: boolean } | null {
    const row = parentElementOf(cell);
    if (!row) return null;
    const above = this.rowAbove(row);
    if (!above) return null;
    let at = 0;
    for (let e = previousElementOf(cell); e; e = previousElementOf(e)) at += spanOf(e);
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
    const cells = cellsOf(row);
    let from = 0;
    const words = cells.map((cell) => {
      const to = from + spanOf(cell);
      const entry = { from, to, text: wordsOf(cell, this.ours) };
      from = to;
      return entry;
    });
    const said = words.filter((w) => w.text !== '').length;
    // the title of a part of the form is no head of a column
    if (said === 0 || (cells.length === 1 && from > 1)) return null;
    return { words, heads: cells.some((c) => tagOf(c) === 'th') || (said >= 2 && cellsOf(below).filter(holdsControl).length >= 2) };
  }
}

function previousRow(row: Element): Element | null {
  const before = previousElementOf(row);
  if (before && tagOf(before) === 'tr') return before;
  // thead before tbody
  const group = parentElementOf(row);
  if (!group || !/^(?:tbody|tfoot)$/.test(tagOf(group))) return null;
  const groupBefore = previousElementOf(group);
  if (!groupBefore || !/^(?:thead|tbody)$/.test(tagOf(groupBefore))) return null;
  let last: Element | null = null;
  for (let n = firstOf(groupBefore) as Node | null; n; n = nextOf(n) as Node | null) if (isElement(n) && tagOf(n) === 'tr') last = n;
  return last;
}

/** Whether a control is the first that shows in its cell. */
export function isFirstIn(cell: Element, control: Element): boolean {
  const first = findOne(cell, 'input:not([type="hidden"]),select,textarea');
  return first === control || first === null || !contains(cell, first);
}
