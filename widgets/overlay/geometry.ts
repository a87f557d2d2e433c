/** A rectangle in CSS px of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

export const width = (box: Box): number => box.right - box.left;
export const height = (box: Box): number => box.bottom - box.top;

/** Shrinks (or with a negative number grows) a box on every side. */
export const inset = (box: Box, by: number): Box => ({
  left: box.left + by,
  top: box.top + by,
  right: box.right - by,
  bottom: box.bottom - by,
});

/** The area in px² that two boxes share, 0 when they only touch. */
export function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}

export const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom;

/** Moves a box of this size so that it lies inside the bounds; where it is too large, its top left corner wins. */
export function clamp(at: Point, wide: number, high: number, bounds: Box): Box {
  const x = Math.max(bounds.left, Math.min(at.x, bounds.right - wide));
  const y = Math.max(bounds.top, Math.min(at.y, bounds.bottom - high));
  return boxAt(x, y, wide, high);
}
