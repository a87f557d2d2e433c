import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, firstOfNextMonth, lastOfMonth, monthsBetween, readMonth } from './months.ts';

// The oracle: JavaScript's own calendar, in UTC.
const plain = (y: number, m: number, d: number): string => new Date(Date.UTC(y, m, d)).toISOString().slice(0, 10);
const month = fc.tuple(fc.integer({ min: 1000, max: 8000 }), fc.integer({ min: 0, max: 11 }));

test.each([
  ['200905', '2009-05'],
  ['2009-5', '2009-05'],
  ['2009-05', '2009-05'],
  ['2009/12', '2009-12'],
  ['2009.5', '2009-05'],
  ['2009年5月', '2009-05'],
  [' ２００９年０５月份 ', '2009-05'],
  ['3000-01', '3000-01'],
])('reads %s', (text, expected) => expect(readMonth(text)).toBe(expected));

test.each(['', '200913', '200900', '2009-13', '2009', '09年5月', '2009-05-01', '20090501', '5月', '农历五月', '2009年5月5日', '2009年', `2009-05${' '.repeat(50)}x`])('is no month: %j', (text) => expect(readMonth(text)).toBeNull());

test('what begins the month after begins on its first day', () => {
  expect(firstOfNextMonth('2026-11-23')).toBe('2026-12-01');
  expect(firstOfNextMonth('2026-12-31')).toBe('2027-01-01');
  expect(lastOfMonth('2028-02')).toBe('2028-02-29');
});

test('agrees with the calendar of JavaScript', () => {
  fc.assert(fc.property(month, fc.integer({ min: -3000, max: 3000 }), ([y, m], n) => {
    const from = plain(y, m, 1).slice(0, 7);
    const to = plain(y, m + n, 1).slice(0, 7);
    expect(addMonths(from, n)).toBe(to);
    expect(monthsBetween(from, to)).toBe(n);
    expect(firstOfNextMonth(from)).toBe(plain(y, m + 1, 1));
    expect(lastOfMonth(from)).toBe(plain(y, m + 1, 0));
    expect(readMonth(from)).toBe(from);
  }));
});

test('what is no month stays unknown', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    fc.pre(!/^\d{4}-\d{2}/.test(text));
    expect([monthsBetween(text, '2009-05'), addMonths(text, 1), firstOfNextMonth(text), lastOfMonth(text)]).toEqual([null, null, null, null]);
    readMonth(text);
  }));
  expect([addMonths('9999-12', 1), addMonths('0000-01', -1), addMonths('2009-05', NaN), addMonths('2009-05', 0.5), firstOfNextMonth('9999-12'), lastOfMonth('2009-13')]).toEqual([null, null, null, null, null, null]);
});
