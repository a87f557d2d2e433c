import { attribute, closest, firstOf, isElement, nextOf, tagOf } from './dom.ts';

const most = 1000;
/** A page may claim spans that no screen holds: from here on they count as one. */
const mostPlaces = 100_000;
const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number => Math.min(Math.max(Number.parseInt(attribute(cell, name), 10) || 1, 1), most);

function* childrenOf(e: Element): Generator<Element> {
  for (let n = firstOf(e) as Node | null; n; n = nextOf(n) as Node | null) if (isElement(n)) yield n;
}

/** The rows of a table itself, not of tables inside it. */
function* rowsOf(table: Element): Generator<Element> {
  for (const child of childrenOf(table)) {
    if (tagOf(child) === 'tr') yield child;
    else if (/^t(?:head|body|foot)$/.test(tagOf(child))) for (const row of childrenOf(child)) if (tagOf(row) === 'tr') yield row;
  }
}

/** A table as it is drawn: which cell stands at a row and a column, cells that span several counted in each. */
export class Grid {
  /** By row, then column. */
  readonly #at: (Element | undefined)[][] = [];
  readonly #place = new Map<Element, { readonly row: number; readonly column: number }>();

  private constructor(table: Element) {
    let row = 0;
    let left = mostPlaces;
    for (const tr of rowsOf(table)) {
      const line = (this.#at[row] ??= []);
      let column = 0;
      for (const cell of childrenOf(tr)) {
        if (!/^t[dh]$/.test(tagOf(cell))) continue;
        while (line[column] !== undefined) column++;
        if (column >= most) break;
        this.#place.set(cell, { row, column });
        let [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
        if ((left -= wide * high) < 0) wide = high = 1;
        for (let r = 0; r < high; r++) {
          const below = (this.#at[row + r] ??= []);
          for (let c = 0; c < wide; c++) below[column + c] ??= cell;
        }
        column += wide;
      }
      row++;
    }
    // A cell may claim more rows than there are.
    this.#at.length = row;
  }

  /** The grid of the table that a cell stands in. */
  static of(cell: Element, kept: Map<Element, Grid>): Grid | null {
    const table = closest(cell, 'table');
    if (!table) return null;
    let grid = kept.get(table);
    if (!grid) kept.set(table, (grid = new Grid(table)));
    return grid;
  }

  place(cell: Element): { readonly row: number; readonly column: number } | null {
    return this.#place.get(cell) ?? null;
  }

  /** The cells of a row as they are drawn, each once, those that begin above among them. */
  row(row: number): readonly Element[] {
    return [...new Set(this.#at[row] ?? [])].filter((cell) => cell !== undefined);
  }

  at(row: number, column: number): Element | null {
    return this.#at[row]?.[column] ?? null;
  }

  /** The cells to the left that span several rows: a word beside a part of the form. */
  beside(cell: Element): readonly Element[] {
    const place = this.#place.get(cell);
    if (!place) return [];
    const found: Element[] = [];
    for (let column = 0; column < place.column; column++) {
      const left = this.#at[place.row]?.[column];
      if (left && left !== found.at(-1) && spanOf(left, 'rowspan') > 1) found.push(left);
    }
    return found;
  }
}
