import { narrow } from './dates.ts';

const written = /^[¥￥]?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,6}))?(万元|万|元)?$/;

/**
 * Reads an amount as clerks write it: 3600, 3,600.00, ￥3600, 3600元, 0.36万元.
 * @param inTenThousand the box is in 万元; a unit written in the text itself is believed before it
 * @returns fen, null when it is no amount, negative, or finer than a fen
 */
export function readYuan(text: string, inTenThousand = false): number | null {
  if (text.length > 60) return null;
  const m = written.exec(narrow(text).replace(/\s/g, ''));
  if (!m) return null;
  const places = m[3] === '元' || (m[3] === undefined && !inTenThousand) ? 2 : 6;
  const decimals = m[2] ?? '';
  if (decimals.length > places) return null;
  // joined as digits: 166.67 * 100 would not be whole
  const fen = Number((m[1] ?? '').replaceAll(',', '') + decimals.padEnd(places, '0'));
  return Number.isSafeInteger(fen) ? fen : null;
}

/** Whole fen as a decimal number with `places` digits behind the point, none when they are all zero. */
function pointed(fen: number, places: number): string {
  const digits = String(Math.abs(fen)).padStart(places + 1, '0');
  const behind = digits.slice(-places);
  const sign = fen < 0 ? '-' : '';
  return sign + digits.slice(0, -places) + (/^0+$/.test(behind) ? '' : `.${behind}`);
}

/** An amount for page boxes: 3600, 166.67. */
export const plainYuan = (fen: number): string => pointed(fen, 2);

/** An amount for page boxes in 万元: 0.36. */
export const plainTenThousand = (fen: number): string => pointed(fen, 6).replace(/(\.\d*?)0+$/, '$1');

/** An amount for people: 3,600, 166.67. */
export const yuan = (fen: number): string => plainYuan(fen).replace(/\d(?=(?:\d{3})+(?:\.|$))/g, (d, at: number, all: string) => {
  const point = all.indexOf('.');
  return point >= 0 && at > point ? d : `${d},`;
});
