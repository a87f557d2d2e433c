import type { Language } from '../model/field-spec.ts';

/** A calendar day written `YYYY-MM-DD`, without a time zone. The shape is sure; that the day exists is not (see `isRealDate`). */
export type PlainDate = string;

const written = /^\s*(\d{4})\s*(?:[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?|(\d{2})(\d{2}))(?:\s+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?\s*$/;
const shape = /^\d{4}-\d{2}-\d{2}$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const year = (d: PlainDate): number => Number(d.slice(0, 4));
const month = (d: PlainDate): number => Number(d.slice(5, 7));
const day = (d: PlainDate): number => Number(d.slice(8, 10));
const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;

/** Full-width digits and signs as half-width ones: clerks type with Chinese input methods. */
export const narrow = (text: string): string =>
  text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[\u3000\u00a0]/g, ' ');

/**
 * Reads the ways in which a day is written on Chinese forms (2009-03-05, 2009/3/5, 2009.3.5, 20090305, 2009年3月5日).
 * @returns the day as `YYYY-MM-DD` even when it is not in the calendar (2009-02-30), null when it is no full date
 */
export function readDate(text: string): PlainDate | null {
  const m = written.exec(narrow(text));
  return m ? `${m[1]}-${pad(Number(m[2] ?? m[4]))}-${pad(Number(m[3] ?? m[5]))}` : null;
}

export function daysInMonth(y: number, m: number): number {
  return m === 2 && isLeap(y) ? 29 : (monthLengths[m - 1] ?? 0);
}

/** Whether the day is in the calendar (GB/T 7408). */
export function isRealDate(d: PlainDate): boolean {
  return shape.test(d) && day(d) >= 1 && day(d) <= daysInMonth(year(d), month(d));
}

/** Days since 0000-03-01, counted by hand: no clock and no time zone may move a day. */
function ordinal(d: PlainDate): number {
  const m = month(d);
  const y = year(d) - (m <= 2 ? 1 : 0);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day(d) - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

/** Calendar days from one real date to another; negative when the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => ordinal(to) - ordinal(from);

export function addDays(d: PlainDate, days: number): PlainDate {
  const z = ordinal(d) + days;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const m = shifted + (shifted < 10 ? 3 : -9);
  return `${pad(yearOfEra + era * 400 + (m <= 2 ? 1 : 0), 4)}-${pad(m)}-${pad(dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)}`;
}

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
