import { attribute, firstElementOf, nextElementOf, tagOf } from './dom.ts';

/** A cell of a table, of its head or not. */
export const isCell = (e: Element): boolean => {
  const tag = tagOf(e);
  return tag === 'td' || tag === 'th';
};
export const spanOf = (cell: Element): number => {
  const said = attribute(cell, 'colspan');
  return said === '' ? 1 : Math.min(Math.max(Number(said) || 1, 1), 1000);
};

export function cellsOf(row: Element): readonly Element[] {
  const cells: Element[] = [];
  for (let e = firstElementOf(row); e; e = nextElementOf(e)) if (isCell(e)) cells.push(e);
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
  for (let e = firstElementOf(group); e && rows.size < 400; e = nextElementOf(e)) if (tagOf(e) === 'tr') rows.set(e, (above = placeRow(e, above)));
  return rows;
}
