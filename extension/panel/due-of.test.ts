import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../core/format/dates.ts';
import { arbitraryDay } from '../../core/format/testing/citizen-numbers.ts';
import { stretchOf } from './due-of.ts';

it('counts the months that a stretch touches, and the days of its first and last', () => {
  expect(stretchOf('2010-05-04', '2010-12-31')).toEqual({ problem: null, months: 8, part: { first: 28, last: 31 } });
  expect(stretchOf('2010-05-01', '2010-12-31')).toEqual({ problem: null, months: 8, part: null });
  expect(stretchOf('2010-02-10', '2010-02-12')).toEqual({ problem: null, months: 1, part: { first: 3, last: 3 } });
});

it('never counts fewer months than its days fill', () => {
  fc.assert(
    fc.property(arbitraryDay('1990-01-01', '2030-12-31'), fc.integer({ min: 0, max: 3000 }), (from, days) => {
      const stretch = stretchOf(from, addDays(from, days));
      if (stretch.problem !== null) return;
      expect(stretch.months).toBeGreaterThanOrEqual(Math.ceil((days + 1) / 31));
      expect(stretch.months).toBeLessThanOrEqual(Math.floor(days / 28) + 2);
    }),
  );
});

it('says why a stretch can’t be counted', () => {
  expect(stretchOf('2010-02-30', '2010-12-31').problem).toBe('notADay');
  expect(stretchOf('2010-12-31', '2010-05-04').problem).toBe('backwards');
  expect(stretchOf('2000-01-01', '2010-01-01').problem).toBe('tooLong');
});
