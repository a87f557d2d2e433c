import type { Decide, Measure } from './binding.ts';
import { isOpen, type ListSlots, type Slots } from './slots.ts';
import { NO, UNKNOWN, YES, negate, type Truth } from './truth.ts';

/** What the rows of a list come to; a list that goes on may have a row that decides otherwise. `v` is what stands in its slot. */

/** Whether some row makes the condition `stop`, or all make it the opposite. */
export function overRows(v: unknown, slots: Slots, of: Decide, stop: typeof NO | typeof YES): Truth {
  if (isOpen(v)) return UNKNOWN;
  const { rows, complete } = v as ListSlots;
  let truth: Truth = complete ? negate(stop) : UNKNOWN;
  for (let i = 0; i < rows.length; i++) {
    const t = of(slots, rows[i]!);
    if (t === stop) return stop;
    if (t === UNKNOWN) truth = UNKNOWN;
  }
  return truth;
}

/** How many rows there are at least (`least` 2, `more` 0) or at most (1, infinity), or how many are such. */
export function countRows(v: unknown, slots: Slots, of: Decide | null, least: 1 | 2, more: number): number {
  if (isOpen(v)) return least === YES ? 0 : Number.POSITIVE_INFINITY;
  const { rows, complete } = v as ListSlots;
  let n = complete ? 0 : more;
  if (of === null) return n + rows.length;
  for (let i = 0; i < rows.length; i++) if (of(slots, rows[i]!) >= least) n++;
  return n;
}

/** What a quantity comes to over the rows; unknown while the list may go on or a row is open. */
export function totalRows(v: unknown, slots: Slots, of: Measure, where: Decide | null): number {
  const list = v as ListSlots | null | undefined;
  if (!list?.complete) return Number.NaN;
  let n = 0;
  for (const row of list.rows) {
    const counts = where === null ? YES : where(slots, row);
    if (counts === YES) n += of(slots, row);
    else if (counts !== NO) return Number.NaN;
  }
  return n;
}
