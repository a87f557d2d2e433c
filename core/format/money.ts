import { readCapitals } from './capitals.ts';
import { narrow } from './typed.ts';

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
  return fenOf(m[1] ?? '', m[2] ?? '', m[3] === '元' || (m[3] === undefined && !inTenThousand) ? 2 : 6);
}

/** Digits before and behind the point, joined: 166.67 * 100 would not be whole. */
function fenOf(before: string, behind: string, places: number): number | null {
  if (behind.length > places) return null;
  const fen = Number(before.replaceAll(',', '') + behind.padEnd(places, '0'));
  return Number.isSafeInteger(fen) ? fen : null;
}

const amount = /^(\()?\s*(?:人民币|RMB|CNY)?\s*(-|−|负)?\s*[¥￥]?\s*(-|−)?\s*(\d{1,3}(?:,\d{3})+|\d+(?=\D|$)|(?=\.\d))(?:\.(\d{1,12}))?\s*(万元?|元整?|圆整?|块钱?)?\s*(\))?$/;

/**
 * Reads an amount in any of its usual writings: what `readYuan` reads, with 圆, 块, 人民币 and 整 too, in capitals
 * (`readCapitals`), below zero (-3,600, 负, brackets as bookkeepers put them), with noughts behind (3600.0000).
 * @param inTenThousand the box is in 万元; a unit written in the text itself is believed before it
 * @returns fen; null when it is no amount or may be two (无, 1,00, 300 400, 1e9), finer than a fen, or beyond safe integers
 */
export function readMoney(text: string, inTenThousand = false): number | null {
  if (text.length > 100) return null;
  const m = amount.exec(narrow(text).trim());
  if (!m) return readCapitals(text);
  const [, open, sign, inner, before = '', behind = '', unit, close] = m;
  if ((open === undefined) !== (close === undefined) || [open, sign, inner].filter(Boolean).length > 1) return null;
  const fen = fenOf(before, behind.replace(/0+$/, ''), unit === undefined ? (inTenThousand ? 6 : 2) : unit.startsWith('万') ? 6 : 2);
  return fen !== null && fen > 0 && (open ?? sign ?? inner) !== undefined ? -fen : fen;
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
