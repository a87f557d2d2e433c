import type { Language } from '../model/field-spec.ts';
import { dayNumber, dayOf, daysFrom, type PlainDate } from './day-number.ts';
import { narrow } from './typed.ts';

export { daysInMonth, type PlainDate } from './day-number.ts';
export { narrow } from './typed.ts';

const written = /^\s*(\d{4})\s*(?:[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?|(\d{2})(\d{2}))(?:\s+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?\s*$/;

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const year = (d: PlainDate): number => Number(d.slice(0, 4));
const month = (d: PlainDate): number => Number(d.slice(5, 7));
const day = (d: PlainDate): number => Number(d.slice(8, 10));

/**
 * Reads the ways in which a day is written on Chinese forms (2009-03-05, 2009/3/5, 2009.3.5, 20090305, 2009年3月5日).
 * @returns the day as `YYYY-MM-DD` even when it is not in the calendar (2009-02-30), null when it is no full date
 */
export function readDate(text: string): PlainDate | null {
  const m = written.exec(narrow(text));
  return m ? `${m[1]}-${pad(Number(m[2] ?? m[4]))}-${pad(Number(m[3] ?? m[5]))}` : null;
}

/** Whether the day is in the calendar (GB/T 7408). */
export const isRealDate = (d: PlainDate): boolean => !Number.isNaN(dayNumber(d));

const ordinal = (d: PlainDate): number => daysFrom(year(d), month(d), day(d));

/** Calendar days from one real date to another; negative when the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => ordinal(to) - ordinal(from);

export const addDays = (d: PlainDate, days: number): PlainDate => dayOf(ordinal(d) + days);

/** Adds whole years; 29 February becomes 1 March in a common year, as a birthday does (民法典 第二百零四条 leaves the day to the calendar). */
export function addYears(d: PlainDate, years: number): PlainDate {
  const moved = `${pad(year(d) + years, 4)}${d.slice(4)}`;
  return isRealDate(moved) ? moved : `${pad(year(d) + years, 4)}-03-01`;
}

/** Full years of age (周岁) on a day: the birthday itself counts. Both dates must be real. */
export function ageOn(birth: PlainDate, on: PlainDate): number {
  const years = year(on) - year(birth);
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

export type DatePattern = 'YYYY-MM-DD' | 'YYYY/MM/DD' | 'YYYY.MM.DD' | 'YYYYMMDD' | 'YYYY年M月D日';

export function writeDate(d: PlainDate, pattern: DatePattern): string {
  if (pattern === 'YYYY年M月D日') return `${year(d)}年${month(d)}月${day(d)}日`;
  const between = pattern === 'YYYYMMDD' ? '' : pattern.charAt(4);
  return [d.slice(0, 4), d.slice(5, 7), d.slice(8, 10)].join(between);
}

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day in words: 2009年3月5日, 5 March 2009. */
export const dateInWords = (d: PlainDate, language: Language): string =>
  language === 'zh' ? writeDate(d, 'YYYY年M月D日') : `${day(d)} ${monthNames[month(d) - 1] ?? ''} ${year(d)}`;
