import { array, assert, integer, pre, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAt, inset, overlap, within, type Box } from './geometry.ts';
import { placeHint } from './hint-place.ts';
import { MARK_TARGET, placeMark } from './mark-place.ts';

const view = boxAt(0, 0, 1190, 700);
const px = (min: number, max: number) => integer({ min, max });
const box = tuple(px(0, 1100), px(0, 660), px(20, 300), px(14, 40)).map(([x, y, w, h]) => boxAt(x, y, w, h));
const row = (anchor: Box): Box => ({ ...anchor, left: 0, right: view.right });
const placed = (anchor: Box, texts: readonly Box[], controls: readonly Box[] = [], cell: Box | null = null): Box => {
  const at = placeMark(anchor, { controls, texts, cell, row: row(anchor) }, view, []);
  return boxAt(anchor.left + at.x, anchor.top + at.y, MARK_TARGET, MARK_TARGET);
};

describe('marks', () => {
  const anchor = boxAt(200, 100, 180, 22);

  test('stand at the right, in the middle', () => {
    expect(placed(anchor, [])).toEqual(boxAt(380, 99, 24, 24));
  });

  test('stand past the star and the unit of the same cell', () => {
    const star = boxAt(382, 102, 6, 16);
    const unit = boxAt(392, 102, 40, 16);
    const mark = placed(anchor, [star, unit], [], boxAt(190, 95, 300, 30));
    expect(inset(mark, 4).left).toBeGreaterThanOrEqual(unit.right);
    expect(mark.top).toBe(99);
  });

  test('stand before the label where the control fills its cell to the edge', () => {
    const wide = boxAt(200, 100, 985, 22);
    const mark = placed(wide, [boxAt(120, 103, 76, 16)]);
    expect(mark.right).toBeLessThanOrEqual(120 + 6);
    expect(mark.top).toBe(99);
  });

  test('never cover their own control, nor anything else when the right side is free', () => {
    assert(
      property(box, array(box, { maxLength: 12 }), (own, others) => {
        const controls = others.filter((other) => overlap(other, own) === 0);
        const mark = placed(own, [], controls);
        // 4 px of the target may lie over the edge in a tight row, never the shape in it
        expect(overlap(inset(mark, 4), own)).toBe(0);
        const right = boxAt(own.right, Math.round((own.top + own.bottom - 24) / 2), 24, 24);
        if (within(right, view) && controls.every((other) => overlap(other, right) === 0)) {
          for (const other of controls) expect(overlap(mark, other)).toBe(0);
        }
      }),
    );
  });
});

describe('hints', () => {
  const size = { width: 336, height: 230 };

  test('lie in view and never over their control, whatever stands around', () => {
    assert(
      property(box, array(box, { maxLength: 30 }), (own, others) => {
        pre(within(own, view));
        const at = placeHint(own, null, size, view, others.map((b) => ({ box: b, weight: 40 })));
        const hint = boxAt(at.x, at.y, size.width, size.height);
        expect(within(hint, view)).toBe(true);
        expect(overlap(hint, own)).toBe(0);
      }),
    );
  });

  test('cover nothing where a free place is near', () => {
    const own = boxAt(150, 60, 180, 22);
    const rows = Array.from({ length: 7 }, (_, i) => [boxAt(150, 60 + 26 * i, 180, 22), boxAt(535, 60 + 26 * i, 180, 22), boxAt(935, 60 + 26 * i, 180, 22)]);
    const others = rows.flat().filter((other) => overlap(other, own) === 0);
    const at = placeHint(own, null, size, view, others.map((b) => ({ box: b, weight: 40 })));
    const hint = boxAt(at.x, at.y, size.width, size.height);
    for (const other of others) expect(overlap(hint, other)).toBe(0);
  });

  test('where something must be covered it is not the next control', () => {
    const own = boxAt(430, 340, 300, 22);
    const next = boxAt(430, 368, 300, 22);
    const above = boxAt(430, 312, 300, 22);
    const sides = [boxAt(0, 0, 420, 700), boxAt(780, 0, 410, 700)];
    const at = placeHint(own, null, size, view, [
      { box: next, weight: 120 },
      { box: above, weight: 15 },
      ...sides.map((b) => ({ box: b, weight: 120 })),
      { box: boxAt(430, 400, 300, 300), weight: 40 },
      { box: boxAt(430, 0, 300, 300), weight: 15 },
    ]);
    expect(overlap(boxAt(at.x, at.y, size.width, size.height), next)).toBe(0);
  });
});
