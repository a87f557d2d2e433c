import { dayNumber, dayOf, daysFrom, daysInMonth, type PlainDate } from './day-number.ts';
import { narrow } from './typed.ts';

/** A calendar month written `YYYY-MM`. Where one is asked for, a `PlainDate` serves too: the month that it lies in. */
export type PlainMonth = string;

/** Months since January 0000; NaN where there is no such month. */
const monthNumber = (m: string): number => (Number.isNaN(dayNumber(`${m.slice(0, 7)}-01`)) ? NaN : Number(m.slice(0, 4)) * 12 + Number(m.slice(5, 7)) - 1);

const monthOf = (n: number): PlainMonth | null =>
  n >= 0 && n < 120_000 && Number.isInteger(n) ? `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}` : null;

/**
 * Reads the ways in which a month is written on Chinese forms: 2009-05, 2009/5, 2009.5, 200905, 2009年5月(份).
 * @returns null when it is no month, or none of the calendar (200913)
 */
export function readMonth(text: string): PlainMonth | null {
  const m = /^\s*(\d{4})\s*(?:[-/.年]\s*(\d{1,2})\s*(?:月份?)?|(\d{2}))\s*$/.exec(text.length > 40 ? '' : narrow(text));
  const month = m && `${m[1]}-${(m[2] ?? m[3] ?? '').padStart(2, '0')}`;
  return month !== null && monthNumber(month) >= 0 ? month : null;
}

/** Months from one to another, negative when the second is earlier: from May to June 1. Null when one isn't real. */
export function monthsBetween(from: PlainMonth, to: PlainMonth): number | null {
  const months = monthNumber(to) - monthNumber(from);
  return Number.isNaN(months) ? null : months;
}

/** Null when the month isn't real, or what comes of it lies outside the years 0000 to 9999. */
export const addMonths = (m: PlainMonth, months: number): PlainMonth | null => monthOf(monthNumber(m) + months);

/** The day on which what begins 自次月起 begins: 2026-12-31 → 2027-01-01. */
export function firstOfNextMonth(m: PlainMonth | PlainDate): PlainDate | null {
  const next = addMonths(m, 1);
  return next === null ? null : `${next}-01`;
}

/** 2026-02 → 2026-02-28. */
export function lastOfMonth(m: PlainMonth | PlainDate): PlainDate | null {
  if (Number.isNaN(monthNumber(m))) return null;
  const [y, month] = [Number(m.slice(0, 4)), Number(m.slice(5, 7))];
  return dayOf(daysFrom(y, month, daysInMonth(y, month)));
}
