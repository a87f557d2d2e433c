import { boxAt, inset, overlap, within, type Box, type Point } from './geometry.ts';

/** The side of a mark's hit target, and of the shape drawn in its middle, in px. */
export const MARK_TARGET = 24;
export const MARK_GLYPH = 16;

/** How far to the left of a control its label may reach for a mark to stand before it. */
const LABEL_REACH = 170;

/** How far past a star, a unit or a picker's icon a mark may be pushed and still be seen to belong to its field. */
const REACH = 76;

/** What stands around a control and may not be covered. */
export interface Surroundings {
  readonly controls: readonly Box[];
  readonly texts: readonly Box[];
  /** The cell or box that holds the control, where a mark may be pushed along. */
  readonly cell: Box | null;
  /** The whole row, where a mark may stand before the label of a control as wide as its cell. */
  readonly row: Box;
}

const glyphOf = (target: Box): Box => inset(target, (MARK_TARGET - MARK_GLYPH) / 2);

/** Controls are kept clear of the whole target (but for 2 px of a tight row), text and other marks of the shape. */
function obstacle(target: Box, around: Surroundings, taken: readonly Box[]): Box | undefined {
  const near = inset(target, 2);
  const glyph = glyphOf(target);
  return (
    around.controls.find((box) => overlap(near, box) > 0) ??
    around.texts.find((box) => overlap(glyph, box) > 0) ??
    taken.find((box) => overlap(glyph, glyphOf(box)) > 0)
  );
}

const cost = (target: Box, around: Surroundings, taken: readonly Box[]): number =>
  around.controls.reduce((sum, box) => sum + 10 * overlap(target, box), 0) +
  around.texts.reduce((sum, box) => sum + 3 * overlap(glyphOf(target), box), 0) +
  taken.reduce((sum, box) => sum + overlap(glyphOf(target), glyphOf(box)), 0);

/** Right of the control, and on past what stands there as long as it is in the same cell. */
function alongRight(anchor: Box, middle: number, around: Surroundings, taken: readonly Box[]): Box | null {
  let x = anchor.right;
  for (let step = 0; step < 5; step += 1) {
    const target = boxAt(x, middle, MARK_TARGET, MARK_TARGET);
    const stop = obstacle(target, around, taken);
    if (stop === undefined) return step > 0 && around.cell !== null && glyphOf(target).right > around.cell.right ? null : target;
    x = Math.max(x + 1, stop.right - 2);
    if (x - anchor.right > REACH) return null;
  }
  return null;
}

/** Left of the control, and on past its label as long as that is in the same row. */
function alongLeft(anchor: Box, middle: number, around: Surroundings, taken: readonly Box[]): Box | null {
  let x = anchor.left - MARK_TARGET;
  for (let step = 0; step < 4; step += 1) {
    const target = boxAt(x, middle, MARK_TARGET, MARK_TARGET);
    if (glyphOf(target).left < around.row.left || anchor.left - x > LABEL_REACH) return null;
    const stop = obstacle(target, around, taken);
    if (stop === undefined) return target;
    if (around.controls.includes(stop)) return null;
    x = Math.min(x - 1, stop.left + 2 - MARK_TARGET);
  }
  return null;
}

/**
 * Where a control's mark stands: the corner of its target relative to the control's own top left corner. The first
 * free place of: right, left (before the label if need be), above and below the right edge; if none is free, the one that covers least.
 * @param bounds what can be seen of the control's own scrolling pane
 * @param taken targets of the marks placed so far
 */
export function placeMark(anchor: Box, around: Surroundings, bounds: Box, taken: readonly Box[]): Point {
  const middle = Math.round((anchor.top + anchor.bottom - MARK_TARGET) / 2);
  const tall = anchor.bottom - anchor.top > 48;
  const beside = tall ? anchor.top : middle;
  const right = alongRight(anchor, beside, around, taken);
  const left = alongLeft(anchor, beside, around, taken);
  const at = (x: number, y: number): Box => boxAt(x, y, MARK_TARGET, MARK_TARGET);
  const places = [
    at(anchor.right, beside),
    at(anchor.left - MARK_TARGET, beside),
    at(anchor.right - MARK_TARGET, anchor.top - MARK_TARGET + 4),
    at(anchor.right - MARK_TARGET, anchor.bottom - 4),
    at(anchor.left - MARK_TARGET, anchor.top - MARK_TARGET + 4),
  ];
  const seen = (target: Box): boolean => within(glyphOf(target), bounds);
  const chosen =
    (right !== null && seen(right) ? right : undefined) ??
    (left !== null && seen(left) ? left : undefined) ??
    places.find((target) => seen(target) && obstacle(target, { ...around, controls: [...around.controls, anchor] }, taken) === undefined) ??
    least(places.filter(seen), (target) => cost(target, { ...around, controls: [...around.controls, anchor] }, taken)) ??
    places[0]!;
  return { x: chosen.left - anchor.left, y: chosen.top - anchor.top };
}

function least<T>(items: readonly T[], of: (item: T) => number): T | undefined {
  let best: T | undefined;
  let lowest = Infinity;
  for (const item of items) {
    const value = of(item);
    if (value < lowest) {
      lowest = value;
      best = item;
    }
  }
  return best;
}
