import { attribute, firstOf, isElement, nextOf, tagOf } from './dom.ts';

/** A cell of a table, of its head or not. */
export const isCell = (e: Element): boolean => tagOf(e) === 'td' || tagOf(e) === 'th';
export const spanOf = (cell: Element): number => Math.min(Math.max(Number(attribute(cell, 'colspan')) || 1, 1), 1000);

export function cellsOf(row: Element): readonly Element[] {
  const cells: Element[] = [];
  for (let n = firstOf(row) as Node | null; n; n = nextOf(n) as Node | null) if (isElement(n) && isCell(n)) cells.push(n);
  return cells;
}

/** A cell as it is drawn: the columns that it stands in, from the first to the one behind the last. */
export interface Placed {
  readonly cell: Element;
  readonly from: number;
  readonly to: number;
  /** How many rows below it still reaches. */
  readonly down: number;
}

export const noRows: ReadonlyMap<Element, readonly Placed[]> = new Map();

/** The cells of a row, those among them that reach down from above. */
export function placeRow(row: Element, above: readonly Placed[]): readonly Placed[] {
  const placed = above.filter((c) => c.down > 0).map((c) => ({ ...c, down: c.down - 1 }));
  const reaching = [...placed];
  let from = 0;
  for (const cell of cellsOf(row)) {
    for (let over; (over = reaching.find((c) => c.from <= from && from < c.to)); ) from = over.to;
    const to = from + spanOf(cell);
    placed.push({ cell, from, to, down: Math.min(Number(attribute(cell, 'rowspan')) || 1, 200) - 1 });
    from = to;
  }
  return placed;
}

/** Each row of a table, or of a part of one. */
export function placeRows(group: Element): ReadonlyMap<Element, readonly Placed[]> {
  const rows = new Map<Element, readonly Placed[]>();
  let above: readonly Placed[] = [];
  for (let n = firstOf(group) as Node | null; n && rows.size < 400; n = nextOf(n) as Node | null) if (isElement(n) && tagOf(n) === 'tr') rows.set(n, (above = placeRow(n, above)));
  return rows;
}
