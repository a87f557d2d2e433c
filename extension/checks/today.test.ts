import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { localDay } from './today.ts';

it('is the local calendar day, at any hour', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 28 }), fc.nat(23), (y, m, d, hour) => {
      const [year, month, day] = localDay(new Date(y, m, d, hour, 59)).split('-');
      expect([Number(year), Number(month), Number(day)]).toEqual([y, m + 1, d]);
      expect(localDay(new Date(y, m, d, hour))).toMatch(/^\d{4}-\d\d-\d\d$/);
    }),
  );
});
