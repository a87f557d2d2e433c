import { dayNumber, dayOf, daysFrom, type PlainDate } from './day-number.ts';
import { differingDays, firstYear } from './working-days-data.ts';

/**
 * Working days (工作日) of mainland China: Monday to Friday, less the public holidays and plus the days made up for at
 * weekends that the State Council announces for each year. What isn't announced is not known: null, never a guess.
 */

// Days are counted from the last of December before the first year, which itself needs no knowing.
const origin = daysFrom(firstYear, 1, 1) - 1;
const length = daysFrom(firstYear + differingDays.length, 1, 1) - origin;

let counted: Uint16Array | undefined;

/** How many working days there are up to each day, itself counted; the first, of the day before all that is known, is 0. */
function upTo(): Uint16Array {
  if (counted) return counted;
  const differs = new Uint8Array(length);
  differingDays.forEach((year, i) => {
    let day = daysFrom(firstYear + i, 1, 1) - 1 - origin;
    for (let at = 0; at < year.length; at++) {
      const steps = year.charCodeAt(at) - 48;
      day += steps || 70;
      if (steps > 0) differs[day] = 1;
    }
  });
  counted = new Uint16Array(length);
  for (let day = 1; day < length; day++) {
    // 1970-01-01 was a Thursday: 0 is Monday here
    const weekday = (origin + day + 3) % 7;
    counted[day] = (counted[day - 1] ?? 0) + (weekday < 5 === (differs[day] === 0) ? 1 : 0);
  }
  return counted;
}

/** Null when the day is in no year that is known, or is none. */
export function workingDay(d: PlainDate): boolean | null {
  const day = dayNumber(d) - origin;
  const [before, after] = [upTo()[day - 1], upTo()[day]];
  return before === undefined || after === undefined ? null : after > before;
}

/** The same as `workingDaysBetween` with day numbers; NaN where it is not known. */
export function countWorkingDays(from: number, to: number): number {
  const [before, after] = [upTo()[from - origin], upTo()[to - origin]];
  return before === undefined || after === undefined ? Number.NaN : after - before;
}

/** The same as `addWorkingDays` with day numbers; NaN where it is not known. */
export function workingDayAfter(from: number, n: number): number {
  const before = upTo()[from - origin];
  if (before === undefined || !Number.isInteger(n) || n < 0) return Number.NaN;
  let day = from - origin;
  while (day < length && upTo()[day]! < before + n) day++;
  return day < length ? origin + day : Number.NaN;
}

/**
 * Working days from one day to another: the first isn't counted, the last is (民法典 第二百零一条); negative when the second
 * is earlier. Null when a day between is in no year that is known.
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate): number | null {
  const n = countWorkingDays(dayNumber(from), dayNumber(to));
  return Number.isNaN(n) ? null : n;
}

/**
 * The day on which a limit of `n` working days after a day ends, that day not counted; itself for 0.
 * Null when that isn't known, or `n` is no whole number from 0.
 */
export function addWorkingDays(from: PlainDate, n: number): PlainDate | null {
  const day = workingDayAfter(dayNumber(from), n);
  return Number.isNaN(day) ? null : dayOf(day);
}
