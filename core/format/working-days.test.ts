import chineseDays from 'chinese-days';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differingDays, firstYear } from './working-days-data.ts';
import { addWorkingDays, workingDay, workingDaysBetween } from './working-days.ts';

// The oracle: the package that the data were made from, asked day by day, and the calendar of JavaScript.
const DAY = 86_400_000;
const last = Date.UTC(firstYear + differingDays.length, 0, 1) / DAY - 1;
const first = Date.UTC(firstYear, 0, 1) / DAY;
const plain = (n: number): string => new Date(n * DAY).toISOString().slice(0, 10);
const day = fc.integer({ min: first, max: last });

test('says of every day that is known what the package says', () => {
  expect(last - first).toBeGreaterThan(8000);
  const wrong: string[] = [];
  for (let n = first; n <= last; n++) if (workingDay(plain(n)) !== chineseDays.isWorkday(plain(n))) wrong.push(plain(n));
  expect(wrong).toEqual([]);
});

// Written down from memory of the announcements of these years, apart from the package.
test.each([
  ['2026-01-01', false],
  ['2026-01-04', true],
  ['2026-02-14', true],
  ['2026-02-23', false],
  ['2026-02-28', true],
  ['2026-05-09', true],
  ['2026-09-20', true],
  ['2026-10-07', false],
  ['2026-10-10', true],
  ['2015-09-03', false],
  ['2009-01-24', true],
  ['2008-05-04', true],
  ['2007-12-29', true],
  ['2007-12-31', false],
  ['2026-11-24', true],
  ['2026-11-28', false],
])('%s: %s', (d, working) => expect(workingDay(d)).toBe(working));

describe('what is not known', () => {
  test.each(['2003-12-31', '2027-01-01', '2027-06-01', '1970-01-01', '2026-02-30', '', 'today'])('%j', (d) => {
    expect(workingDay(d)).toBeNull();
    expect(workingDaysBetween(d, d === '2003-12-31' ? '2003-12-30' : '2026-01-05')).toBeNull();
    expect(addWorkingDays('2026-12-31', 1)).toBeNull();
  });

  test('the day that a limit runs from needs no knowing, the days after it do', () => {
    expect(workingDaysBetween('2003-12-31', '2004-01-05')).toBe(2);
    expect(addWorkingDays('2003-12-31', 1)).toBe('2004-01-02');
    expect(workingDaysBetween('2026-12-31', '2027-01-01')).toBeNull();
    expect(addWorkingDays('2026-12-30', 1)).toBe('2026-12-31');
    for (const n of [-1, 0.5, NaN, Infinity, 1e9]) expect(addWorkingDays('2026-01-05', n)).toBeNull();
  });
});

test('counts the last day and not the first, as one day after the other does', () => {
  fc.assert(fc.property(day, fc.integer({ min: 0, max: 400 }), (from, days) => {
    const to = Math.min(from + days, last);
    let count = 0;
    for (let n = from + 1; n <= to; n++) if (chineseDays.isWorkday(plain(n))) count++;
    expect(workingDaysBetween(plain(from), plain(to))).toBe(count);
    expect(workingDaysBetween(plain(to), plain(from)) ?? NaN).toBe(count === 0 ? 0 : -count);
  }));
});

test('a limit ends on a working day, so many working days later', () => {
  fc.assert(fc.property(day, fc.integer({ min: 1, max: 60 }), (from, n) => {
    const end = addWorkingDays(plain(from), n);
    if (end === null) expect(from).toBeGreaterThan(last - 120);
    else {
      expect(workingDay(end)).toBe(true);
      expect(workingDaysBetween(plain(from), end)).toBe(n);
      expect(end).toBe(chineseDays.findWorkday(n, plain(from)));
    }
  }));
  expect(addWorkingDays('2026-10-01', 0)).toBe('2026-10-01');
  expect(addWorkingDays('2026-09-30', 3)).toBe('2026-10-10');
});
