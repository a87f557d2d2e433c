import { civil, daysFrom, daysInMonth, type Civil } from '../format/day-number.ts';

/** Arithmetic on days as numbers (since 1970-01-01); NaN in, NaN out. */

const monthsOf = ({ y, m }: Civil): number => y * 12 + m - 1;
const monthBegin = (months: number): number => daysFrom(Math.floor(months / 12), (months % 12) + 1, 1);

/** Whole months from one day to another, as many as have gone by on the second. */
export function wholeMonths(from: number, to: number): number {
  if (from !== from || to !== to) return Number.NaN;
  const a = civil(from);
  const b = civil(to);
  return monthsOf(b) - monthsOf(a) - (b.d < a.d ? 1 : 0);
}

export function afterMonths(from: number, months: number): number {
  if (from !== from || months !== months) return Number.NaN;
  const a = civil(from);
  const to = monthsOf(a) + months;
  const y = Math.floor(to / 12);
  return daysFrom(y, (to % 12) + 1, Math.min(a.d, daysInMonth(y, (to % 12) + 1)));
}

/** A birthday on 29 February comes on 1 March in a common year, as whole years are counted for ages. */
export function afterYears(from: number, years: number): number {
  if (from !== from || years !== years) return Number.NaN;
  const { y, m, d } = civil(from);
  return daysFrom(y + years, m, d);
}

export function wholeYears(from: number, to: number): number {
  if (from !== from || to !== to) return Number.NaN;
  const a = civil(from);
  const b = civil(to);
  return b.y - a.y - (b.m < a.m || (b.m === a.m && b.d < a.d) ? 1 : 0);
}

/** The first day of the month so many months after the day's own. */
export function monthStart(n: number, plus: number): number {
  return n !== n ? n : monthBegin(monthsOf(civil(n)) + plus);
}

/** a ÷ b; unknown where b is 0. */
export const quotient = (a: number, b: number): number => (b === 0 ? Number.NaN : a / b);

/** A count of which the lowest and the highest are known. */
export const settled = (lowest: number, highest: number): number => (lowest === highest ? lowest : Number.NaN);
