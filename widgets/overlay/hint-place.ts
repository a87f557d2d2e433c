import { boxAt, clamp, height, overlap, width, type Box, type Point } from './geometry.ts';

/** A thing that the hint should leave free, and how much it matters. */
export interface Obstacle {
  readonly box: Box;
  readonly weight: number;
}

const GAP = 6;
const MARGIN = 8;

/** What a px of distance costs: 240 px away weighs as much as a covered box. */
const DISTANCE = 1 / 6;

/**
 * Where the hint stands in the viewport: beside, below or above its control, or a little further off where nothing
 * is covered at all. It never covers the control itself as long as any side of it has the room.
 * @param mark the target of the control's mark, kept free as well
 */
export function placeHint(
  anchor: Box,
  mark: Box | null,
  size: { readonly width: number; readonly height: number },
  bounds: Box,
  obstacles: readonly Obstacle[],
): Point {
  const { width: wide, height: high } = size;
  const right = mark === null ? anchor.right : Math.max(anchor.right, mark.right);
  const free = {
    left: bounds.left + MARGIN,
    top: bounds.top + MARGIN,
    right: bounds.right - MARGIN,
    bottom: bounds.bottom - MARGIN,
  };
  const wishes: readonly Point[] = [
    { x: right + GAP, y: anchor.top - 4 },
    { x: right + GAP, y: anchor.bottom + GAP },
    { x: anchor.left, y: anchor.bottom + GAP },
    { x: anchor.right - wide, y: anchor.bottom + GAP },
    { x: right + GAP, y: anchor.bottom - high },
    { x: anchor.left, y: anchor.top - high - GAP },
    { x: anchor.right - wide, y: anchor.top - high - GAP },
    { x: anchor.left - wide - GAP, y: anchor.top - 4 },
    { x: free.right - wide, y: anchor.top - 4 },
    { x: free.right - wide, y: anchor.bottom + GAP },
    { x: free.right - wide, y: anchor.top - high - GAP },
  ];
  // just past what is in the way, upward and downward
  const columns = [anchor.left, right + GAP, anchor.right - wide, free.right - wide];
  const rows = [...new Set(obstacles.flatMap(({ box }) => [Math.ceil(box.bottom) + GAP, Math.floor(box.top) - high - GAP]))];
  const further = rows
    .filter((y) => y >= free.top && y + high <= free.bottom)
    .flatMap((y) => columns.map((x) => ({ x, y })));
  let best: Box = boxAt(free.left, free.top, wide, high);
  let lowest = Infinity;
  [...wishes, ...further].forEach((wish, at) => {
    const order = Math.min(at, wishes.length);
    const box = clamp(wish, wide, high, free);
    const moved = Math.abs(box.left - wish.x) + Math.abs(box.top - wish.y);
    const away =
      Math.max(0, box.left - right - GAP, anchor.left - box.right - GAP) + Math.max(0, box.top - anchor.bottom - GAP, anchor.top - box.bottom - GAP);
    let value = order + moved / 40 + away * DISTANCE;
    if (overlap(box, anchor) > 0) value += 100_000;
    if (mark !== null && overlap(box, mark) > 0) value += 2_000;
    if (value < lowest) for (const { box: other, weight } of obstacles) {
      const covered = overlap(box, other);
      if (covered > 0) value += weight * (0.5 + 0.5 * Math.min(1, covered / Math.max(1, width(other) * height(other))));
    }
    if (value < lowest) {
      lowest = value;
      best = box;
    }
  });
  return { x: Math.round(best.left), y: Math.round(best.top) };
}
