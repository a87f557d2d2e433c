/** A calendar day written `YYYY-MM-DD`, without a time zone. The shape is sure; that the day exists is not (see `isRealDate`). */
export type PlainDate = string;

const lengths = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** @returns 0 for a month that there is not */
export const daysInMonth = (y: number, m: number): number =>
  m === 2 && y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : (lengths[m] ?? 0);

/**
 * Days since 1970-01-01 of year, month and day in the proleptic Gregorian calendar, not asked
 * whether there is such a day: 30 February counts on into March. Years from 0; NaN where a part is.
 */
export function daysFrom(y: number, m: number, d: number): number {
  // Years begin in March and, so that none is negative, 400 years (146,097 days) early.
  const early = m <= 2;
  const years = y + (early ? 399 : 400);
  return years * 365 + ((years / 4) | 0) - ((years / 100) | 0) + ((years / 400) | 0) + Math.floor((153 * (early ? m + 9 : m - 3) + 2) / 5) + d - 865_566;
}

/** Two digits as a number; far below zero when they are none, so that no sum with it is a year. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? -100_000 : tens * 10 + ones;
}

/**
 * Days since 1970-01-01 (negative before) of a day written `YYYY-MM-DD`, years 0000 to 9999 of the proleptic
 * Gregorian calendar (GB/T 7408); NaN when the text is anything else or no such day is in the calendar.
 * Asked for every date of every case: no pattern, no Date, nothing allocated.
 */
export function dayNumber(d: string): number {
  if (d.length !== 10 || d.charCodeAt(4) !== 45 || d.charCodeAt(7) !== 45) return NaN;
  const y = two(d, 0) * 100 + two(d, 2);
  const m = two(d, 5);
  const day = two(d, 8);
  return y < 0 || m < 1 || day < 1 || day > daysInMonth(y, m) ? NaN : daysFrom(y, m, day);
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

export interface Civil {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

/** Year, month and day of a day number, a whole one. */
export function civil(n: number): Civil {
  const z = n + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const m = shifted + (shifted < 10 ? 3 : -9);
  return { y: yearOfEra + era * 400 + (m <= 2 ? 1 : 0), m, d: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** The day with that number, a whole one. Outside the years 0000 to 9999 it is no `PlainDate`, and `dayNumber` of it is NaN. */
export function dayOf(n: number): PlainDate {
  const { y, m, d } = civil(n);
  return `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`;
}
