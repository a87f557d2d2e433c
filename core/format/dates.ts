import type { Language } from '../model/field-spec.ts';
import { dayNumber, dayOf, daysFrom, type PlainDate } from './day-number.ts';
import { narrow } from './typed.ts';

export { daysInMonth, type PlainDate } from './day-number.ts';
export { narrow } from './typed.ts';

const written = /^\s*(\d{4})\s*(?:[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?|(\d{2})(\d{2}))(?:(?:\s+|T)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?\s*$/;
/** 52-03-04, 52.3.4, 52年3月4日. */
const shortWritten = /^\s*(\d{2})\s*([-/.年])\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?\s*$/;
const inWords = /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2}|十[一二])月([一二三四五六七八九十]{1,3})[日号]?$/;
const digitWords = '〇一二三四五六七八九';

/** 十 to 三十一 as a number. */
function tens(text: string): number {
  const [before, after] = text.split('十') as [string, string?];
  return after === undefined ? digitWords.indexOf(before) : (before === '' ? 1 : digitWords.indexOf(before)) * 10 + (after === '' ? 0 : digitWords.indexOf(after));
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const year = (d: PlainDate): number => Number(d.slice(0, 4));
const month = (d: PlainDate): number => Number(d.slice(5, 7));
const day = (d: PlainDate): number => Number(d.slice(8, 10));

/**
 * Reads the ways in which a day is written on Chinese forms (2009-03-05, 2009/3/5, 2009.3.5, 20090305, 2009年3月5日,
 * 二〇〇九年三月五日, with a time behind it). A year of two digits from 30 on is of the last century (52-03-04); below, the
 * century is nobody's guess.
 * @returns the day as `YYYY-MM-DD` even when it is not in the calendar (2009-02-30), null when it is no full date
 */
export function readDate(text: string): PlainDate | null {
  if (text.length > 60) return null;
  const plain = narrow(text);
  const m = written.exec(plain);
  if (m) return `${m[1]}-${pad(Number(m[2] ?? m[4]))}-${pad(Number(m[3] ?? m[5]))}`;
  const short = shortWritten.exec(plain);
  if (short) return Number(short[1]) >= 30 ? `19${short[1]}-${pad(Number(short[3]))}-${pad(Number(short[4]))}` : null;
  const [, y, mm, d] = inWords.exec(plain.replace(/\s/g, '')) ?? [];
  if (y === undefined || mm === undefined || d === undefined) return null;
  return `${[...y.replace(/[零○]/g, '〇')].map((c) => digitWords.indexOf(c)).join('')}-${pad(tens(mm))}-${pad(tens(d))}`;
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
