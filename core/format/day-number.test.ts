import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOf, daysFrom, daysInMonth } from './day-number.ts';

// The oracle: JavaScript's own proleptic Gregorian calendar, in UTC. Date.UTC takes years below 100 for 19xx, hence setUTCFullYear.
const utc = (y: number, m: number, d: number): Date => {
  const date = new Date(0);
  date.setUTCFullYear(y, m - 1, d);
  return date;
};
const days = (date: Date): number => date.getTime() / 86_400_000;
const written = (y: number, m: number, d: number): string => `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
const first = days(utc(0, 1, 1));
const last = days(utc(9999, 12, 31));

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
  ['2026-11-23', 20780],
  ['0000-01-01', -719528],
  ['9999-12-31', 2932896],
])('%s is %i', (d, n) => {
  expect(dayNumber(d)).toBe(n);
  expect(dayOf(n)).toBe(d);
});

test('numbers every day, real or not, as the calendar of JavaScript does', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }), (y, m, d) => {
    const date = utc(y, m, d);
    const real = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
    expect(dayNumber(written(y, m, d))).toBe(real ? days(date) : NaN);
    // not asked whether it is real: a day too many runs over into the next month
    if (m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m)) expect(daysFrom(y, m, d)).toBe(days(date));
  }), { numRuns: 3000 });
});

test('there and back, each day one after the other through 800 years, and anywhere', () => {
  const wrong: string[] = [];
  let n = dayNumber('1600-01-01');
  for (let y = 1600; y < 2400; y++) {
    for (let m = 1; m <= 12; m++) {
      for (let d = 1; d <= daysInMonth(y, m); d++, n++) {
        if (dayNumber(written(y, m, d)) !== n || dayOf(n) !== written(y, m, d)) wrong.push(written(y, m, d));
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(n).toBe(dayNumber('2400-01-01'));
  fc.assert(fc.property(fc.integer({ min: first, max: last }), (any) => {
    expect(dayNumber(dayOf(any))).toBe(any);
    expect(dayOf(any)).toBe(new Date(any * 86_400_000).toISOString().slice(0, 10));
  }), { numRuns: 2000 });
});

test.each(['', '2009-2-30', '2009-02-30', '1900-02-29', '2009/02/03', '20090203', '2009-00-10', '2009-13-10', '2009-01-00', '2009-01-32', ' 2009-01-01', '2009-01-01 ', '200９-01-01', '+009-01-01', '2009-0a-01', '2009-01-0:', '200/-01-01', '-009-01-01', '2009-01-011', 'NaN-NaN-Na'])(
  'is no day: %j',
  (text) => expect(dayNumber(text)).toBeNaN(),
);

test('any other text is NaN, and a number that is no day comes back as none', () => {
  const shape = /^\d{4}-\d{2}-\d{2}$/;
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-0-9/: ]{10}$/)), (text) => {
    if (!shape.test(text)) expect(dayNumber(text)).toBeNaN();
  }));
  fc.assert(fc.property(fc.oneof(fc.constantFrom(NaN, Infinity, -Infinity, 1e300), fc.integer({ min: last + 1, max: last + 1e9 }), fc.integer({ min: first - 1e9, max: first - 1 })), (n) => {
    expect(dayNumber(dayOf(n))).toBeNaN();
  }));
});
