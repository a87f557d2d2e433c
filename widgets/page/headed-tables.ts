import { closest, firstElementOf, findOne, nextElementOf, parentElementOf, tagOf, wordsOf } from './dom.ts';
import { cellsOf, placeRow, type Placed } from './grid.ts';

interface Words {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Shape {
  /** The heads of a list, the lowest over each column; none where the table is no list. */
  readonly heads: readonly Words[];
  readonly headRows: ReadonlySet<Element>;
  readonly columns: number;
  /** Each row of boxes has its labels in the row below. */
  readonly captioned: boolean;
}

const asks = 'input:not([type="hidden"]):not([type="checkbox"]):not([type="radio"]),select,textarea';
const nothing: Shape = { heads: [], headRows: new Set(), columns: 0, captioned: false };
const mostHeadRows = 4;

const holds = (e: Element): boolean => findOne(e, asks) !== null;

/** The rows of a table itself, none of a table within; no more than are needed to know its shape. */
function rowsOf(table: Element, most: number): readonly Element[] {
  const rows: Element[] = [];
  for (let part = firstElementOf(table) as Element | null; part; part = nextElementOf(part) as Element | null) {
    if (tagOf(part) === 'tr') rows.push(part);
    else if (/^t(?:head|body|foot)$/.test(tagOf(part))) for (let row = firstElementOf(part) as Element | null; row && rows.length < most; row = nextElementOf(row) as Element | null) if (tagOf(row) === 'tr') rows.push(row);
    if (rows.length >= most) break;
  }
  return rows;
}

/**
 * Tables that say by their shape where the labels of their boxes stand: lists with a row of heads, whatever stands
 * beside a box in its own row, and cards with the labels under the boxes.
 */
export class HeadedTables {
  private readonly shapes = new Map<Element, Shape>();
  private readonly ours: (node: Node) => boolean;

  constructor(ours: (node: Node) => boolean) {
    this.ours = ours;
  }

  /** What the head of a list says over a cell; '' where there is none. */
  headOver(cell: Element): string {
    const row = parentElementOf(cell);
    const shape = this.shapeOf(cell);
    if (!row || shape.heads.length === 0 || shape.headRows.has(row)) return '';
    const placed = placeRow(row, []);
    if ((placed.at(-1)?.to ?? 0) !== shape.columns || placed.some((c) => tagOf(c.cell) === 'th')) return '';
    return textAt(shape.heads, placed, cell);
  }

  /** What stands under a cell; '' where labels stand elsewhere. */
  captionUnder(cell: Element): string {
    const row = parentElementOf(cell);
    const below = row && this.shapeOf(cell).captioned ? (nextElementOf(row) as Element | null) : null;
    if (!row || !below || holds(below)) return '';
    return textAt(this.wordsIn(placeRow(below, [])), placeRow(row, []), cell);
  }

  private wordsIn(placed: readonly Placed[]): readonly Words[] {
    return placed.map(({ cell, from, to }) => ({ from, to, text: wordsOf(cell, this.ours) }));
  }

  private shapeOf(cell: Element): Shape {
    const table = closest(cell, 'table');
    if (!table) return nothing;
    const known = this.shapes.get(table) ?? this.look(table);
    this.shapes.set(table, known);
    return known;
  }

  private look(table: Element): Shape {
    const rows = rowsOf(table, 400);
    const [first, second] = rows;
    const last = rows.at(-1);
    if (!first || !second || !last) return nothing;
    if (holds(first)) {
      const captioned = !holds(second) && !holds(last) && cellsOf(first).length >= 2 && cellsOf(first).every(holds) && cellsOf(second).every((c) => wordsOf(c, this.ours) !== '');
      return captioned ? { ...nothing, captioned } : nothing;
    }
    let placed: readonly Placed[] = [];
    const over: Words[] = [];
    const headRows = new Set<Element>();
    for (const row of rows.slice(0, mostHeadRows)) {
      const cells = cellsOf(row);
      if (holds(row) || cells.length === 0 || !(cells.every((c) => tagOf(c) === 'th') || tagOf(parentElementOf(row) ?? row) === 'thead')) break;
      placed = placeRow(row, placed);
      headRows.add(row);
      over.unshift(...this.wordsIn(placed).filter((w) => w.text !== ''));
    }
    return placed.length < 2 ? nothing : { heads: over, headRows, columns: placed.at(-1)?.to ?? 0, captioned: false };
  }
}

function textAt(words: readonly Words[], placed: readonly Placed[], cell: Element): string {
  const at = placed.find((c) => c.cell === cell)?.from ?? 0;
  return words.find((w) => w.from <= at && at < w.to)?.text ?? '';
}
