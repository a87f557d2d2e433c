import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addYears,
  ageOn,
  dateInWords,
  daysBetween,
  daysInMonth,
  isRealDate,
  readDate,
  writeDate,
  type DatePattern,
} from './dates.ts';

// The oracle: JavaScript's own proleptic Gregorian calendar, in UTC. It is no part of what it judges.
const perDay = 86_400_000;
const utc = (d: string): number => Date.parse(`${d}T00:00:00Z`);
const plain = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const day = fc.integer({ min: utc('1000-01-01') / perDay, max: utc('9000-12-31') / perDay }).map((n) => plain(n * perDay));
const written = fc.record({ y: fc.integer({ min: 1000, max: 9999 }), m: fc.integer({ min: 0, max: 14 }), d: fc.integer({ min: 0, max: 33 }) });
const patterns: readonly DatePattern[] = ['YYYY-MM-DD', 'YYYY/MM/DD', 'YYYY.MM.DD', 'YYYYMMDD', 'YYYY年M月D日'];
const fullWidth = (text: string): string => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

describe('against the calendar of JavaScript', () => {
  test('adds days', () => {
    fc.assert(fc.property(day, fc.integer({ min: -300_000, max: 300_000 }), (d, n) => {
      expect(addDays(d, n)).toBe(plain(utc(d) + n * perDay));
    }));
  });

  test('counts the days between', () => {
    fc.assert(fc.property(day, day, (a, b) => {
      expect(daysBetween(a, b)).toBe((utc(b) - utc(a)) / perDay);
    }));
  });

  test('walks through every day of four centuries', () => {
    const first = utc('1800-01-01') / perDay;
    const last = utc('2200-12-31') / perDay;
    const wrong: string[] = [];
    for (let n = first; n < last; n++) {
      const d = plain(n * perDay);
      if (addDays(d, 1) !== plain((n + 1) * perDay) || daysBetween('1800-01-01', d) !== n - first || !isRealDate(d)) wrong.push(d);
    }
    expect(wrong).toEqual([]);
  });

  test('tells a real day from one that is not in the calendar', () => {
    fc.assert(fc.property(written, ({ y, m, d }) => {
      const text = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
      const roundTrip = new Date(Date.UTC(y, m - 1, d));
      expect(isRealDate(text)).toBe(roundTrip.getUTCFullYear() === y && roundTrip.getUTCMonth() === m - 1 && roundTrip.getUTCDate() === d);
    }));
  });

  test('knows how long a month is', () => {
    fc.assert(fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
      expect(daysInMonth(y, m)).toBe(new Date(Date.UTC(y, m, 0)).getUTCDate());
    }));
  });

  test('counts full years of age: as many birthdays as have come', () => {
    const birthdaysUntil = (birth: string, on: string): number => {
      const [y, m, d] = birth.split('-').map(Number) as [number, number, number];
      let n = 0;
      // Date.UTC carries 29 February of a common year over to 1 March.
      while (Date.UTC(y + n + 1, m - 1, d) <= utc(on)) n++;
      return n;
    };
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 45_000 }), (birth, days) => {
      const on = plain(utc(birth) + days * perDay);
      expect(ageOn(birth, on)).toBe(birthdaysUntil(birth, on));
    }));
  });

  test('someone is n on the day that addYears names, and not the day before', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 120 }), (birth, n) => {
      const birthday = addYears(birth, n);
      expect(isRealDate(birthday)).toBe(true);
      expect(ageOn(birth, birthday)).toBe(n);
      expect(ageOn(birth, addDays(birthday, -1))).toBe(n - 1);
    }));
  });
});

describe('reading and writing', () => {
  test.each(patterns)('reads back what it wrote: %s', (pattern) => {
    fc.assert(fc.property(day, (d) => {
      expect(readDate(writeDate(d, pattern))).toBe(d);
      expect(readDate(`　${fullWidth(writeDate(d, pattern))} `)).toBe(d);
    }));
  });

  test.each([
    ['2009年3月5日', '2009-03-05'],
    ['2009-03-05', '2009-03-05'],
    ['2009.3.5', '2009-03-05'],
    ['20090305', '2009-03-05'],
    ['２００９／３／５', '2009-03-05'],
    ['2009-03-05 00:00:00', '2009-03-05'],
    ['2009-03-05 00:00:00.0', '2009-03-05'],
    ['2009-02-30', '2009-02-30'],
  ])('reads %s', (text, expected) => expect(readDate(text)).toBe(expected));

  test.each(['', '09年3月', '2009年3月', '农历三月初五', '2009', '200903', '2009-03-05 至 2009-03-12', '611021188001010010', '-2009-03-05'])(
    'is no full date: %s',
    (text) => expect(readDate(text)).toBeNull(),
  );

  test('says a day in words', () => {
    expect(dateInWords('2009-03-05', 'zh')).toBe('2009年3月5日');
    expect(dateInWords('2009-03-05', 'en')).toBe('5 March 2009');
  });
});

test.each([
  ['1966-11-23', '2026-11-23', 60],
  ['1966-11-24', '2026-11-23', 59],
  ['2010-11-24', '2026-11-23', 15],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
  ['2008-02-29', '2028-02-29', 20],
])('born %s, on %s: %i', (birth, on, age) => expect(ageOn(birth, on)).toBe(age));
