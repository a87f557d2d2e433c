import { bare } from './typed.ts';

/**
 * Amounts in capitals (大写金额), by 正确填写票据和结算凭证的基本规定 of the People's Bank (支付结算办法 annex 1, 1997):
 * 叁仟陆佰元整. Amounts are integer fen, below zero with 负.
 */

const digits = '零壹贰叁肆伍陆柒捌玖';
const units = [[1e8, '亿'], [1e4, '万'], [1e3, '仟'], [100, '佰'], [10, '拾']] as const;

// What is read for each: first what the bank writes, then what it takes (traditional), then what people write.
const bankCharacters = '零壹贰貳叁肆伍陆陸柒捌玖拾佰仟万萬亿億元圆圓角分整正负';
const read: Readonly<Record<string, string>> = /* @__PURE__ */ (() =>
  Object.fromEntries(
    '0零〇○另 1壹一弌 2贰貳二弍贰弐两 3叁三參叄参弎 4肆四 5伍五 6陆陸六 7柒七 8捌八 9玖九 s拾十什 b佰百 q仟千阡 w万萬 y亿億 r元圆圓块塊 j角毛 f分 z整正 -负負'
      .split(' ')
      .flatMap(([letter = '', ...characters]) => characters.map((c) => [c, letter])),
  ))();

/** `zero` stands where the rules leave a 零 to the writer. */
function whole(n: number, zero: string): string {
  for (const [size, unit] of units) {
    if (n < size) continue;
    const more = Math.floor(n / size);
    const rest = n % size;
    // needed where the place below is empty; left open where 万 or 亿 itself ends in 0
    const gap = rest === 0 ? '' : rest < size / 10 ? '零' : size >= 1e4 && more % 10 === 0 ? zero : '';
    return whole(more, zero) + unit + gap + (rest === 0 ? '' : whole(rest, zero));
  }
  return digits.charAt(n);
}

function written(fen: number, zero: string): string {
  if (!Number.isSafeInteger(fen)) return '';
  const amount = Math.abs(fen);
  const yuan = Math.floor(amount / 100);
  const jiao = Math.floor(amount / 10) % 10;
  const last = amount % 10;
  const small = (jiao === 0 ? '' : `${digits.charAt(jiao)}角`) + (last === 0 ? '整' : `${digits.charAt(last)}分`);
  const gap = yuan === 0 || amount % 100 === 0 ? '' : jiao === 0 ? '零' : yuan % 10 === 0 ? zero : '';
  return (fen < 0 ? '负' : '') + (yuan > 0 || amount === 0 ? `${whole(yuan, zero)}元` : '') + gap + small;
}

/** An amount as a bank wants it, each 零 left out that may be: 叁仟陆佰元整. Empty when it is no safe integer. */
export const writeCapitals = (fen: number): string => written(fen, '');

/** Without what is said before an amount: 人民币, (大写):. Nothing where the text is far too long to be one. */
const amountIn = (text: string): string => bare(text.length > 200 ? '' : text).replace(/^[¥￥]?(?:人民币)?\(?(?:大写)?(?:金额)?\)?:?(?:人民币)?[¥￥]?/, '');

/** In the letters of `read`, one for each character, a space for what is none of them. */
const lettersOf = (text: string): string => [...text].map((c) => (Object.hasOwn(read, c) ? read[c] : c === '?' ? c : ' ')).join('');

/** Below 10,000. 一千一 is 1,100 to some and 1,001 to others: a last digit needs 拾 or 零 before it. */
function section(text: string): number {
  const m = /^0?(?:([1-9])q0?)?(?:([1-9])b0?)?(?:([1-9]?)s0?)?([1-9])?$/.exec(text);
  if (!m || text === '' || /[qb][1-9]$/.test(text)) return NaN;
  const [, thousands = 0, hundreds = 0, tens = 0, ones = 0] = m;
  return Number(thousands) * 1000 + Number(hundreds) * 100 + Number(tens || 1) * (tens === 0 ? 0 : 10) + Number(ones);
}

/** Whole yuan; NaN when it is no number or may be two. */
function yuanOf(text: string): number {
  for (const [unit, size] of [['y', 1e8], ['w', 1e4]] as const) {
    const at = text.lastIndexOf(unit);
    if (at < 0) continue;
    const below = text.slice(at + 1);
    const rest = below === '' || below === '0' ? 0 : /^[1-9]$/.test(below) ? NaN : yuanOf(below);
    const more = yuanOf(text.slice(0, at));
    return more > 0 && rest < size ? more * size + rest : NaN;
  }
  return section(text);
}

/**
 * Reads an amount in capitals or in ordinary characters (三千六百元), the traditional ones too, with 元, 角, 分 or 整.
 * @returns fen; null when it is none, may be two (一千一元), has no unit, or is beyond safe integers
 */
export function readCapitals(text: string): number | null {
  const m = /^(-?)(?:([\dsbqwy]+)(?:r|(?=z$)))?(0?(?:(\d)j)?(?:0?(\d)f)?)z?$/.exec(lettersOf(amountIn(text)));
  const [, sign, yuan, small, jiao, last] = m ?? [];
  if (small === undefined || small === '0' || (yuan === undefined && small === '')) return null;
  // printed forms have every place: 零万叁仟陆佰零拾零元零角零分
  const amount = (yuan === undefined ? 0 : yuanOf(yuan.replace(/0[qbs]/g, '0').replace(/0+/g, '0').replace(/^0w/, ''))) * 100 + Number(jiao ?? 0) * 10 + Number(last ?? 0);
  if (!Number.isSafeInteger(amount)) return null;
  return sign === '-' && amount > 0 ? -amount : amount;
}

export interface Capitals {
  /** As `readCapitals` has it. */
  readonly fen: number | null;
  /** How a bank wants the amount; null when it can't be read. */
  readonly expected: string | null;
  /** Each broken rule once. An amount that can be read may break some all the same. */
  readonly faults: readonly CapitalsFault[];
}

export interface CapitalsFault {
  /**
   * `stray`: a character that no bank takes (一, 两, 毛, 〇, 0); `whole-missing`: up to 元 without 整; `whole-after-fen`;
   * `zero-missing`, `zero-extra`; `one-missing`: 拾 for 壹拾; `yuan-missing`: 叁仟陆佰整; `unreadable`: no amount, or two.
   */
  readonly kind: 'stray' | 'whole-missing' | 'whole-after-fen' | 'zero-missing' | 'zero-extra' | 'one-missing' | 'yuan-missing' | 'unreadable';
  /** The character, for `stray`; the one that a 零 or 壹 is missing or too much before, for these; else null. */
  readonly character: string | null;
}

/** Says which rules of the bank an amount in capitals breaks; never throws, whatever the text. */
export function inspectCapitals(text: string): Capitals {
  const fen = readCapitals(text);
  const amount = amountIn(text);
  const faults: CapitalsFault[] = [];
  const fault = (kind: CapitalsFault['kind'], character: string | null = null): void => void faults.push({ kind, character });
  for (const c of new Set(amount)) if (!bankCharacters.includes(c)) fault('stray', c);
  if (fen === null) {
    if (faults.length === 0) fault('unreadable');
    return { fen, expected: null, faults };
  }
  const wanted = written(fen, '?');
  const wants = lettersOf(wanted);
  const has = lettersOf(amount);
  // Both say the same amount: they differ in 零, in a 壹 before 拾, in 元 and 整 only.
  const length = fen === 0 ? 0 : Math.max(has.length, wants.length);
  for (let i = 0, j = 0; i < length || j < length; i++, j++) {
    const start = i;
    while (has.charAt(i) === '0' || (i > start && /[wqbsrjf]/.test(has.charAt(i)) && has.charAt(i) !== wants.charAt(j))) i++;
    const open = wants.charAt(j) === '?';
    const needed = wants.charAt(j) === '0';
    if (open || needed) j++;
    if (needed && i === start) fault('zero-missing', wanted.charAt(j));
    if (i > start + (open || needed ? 1 : 0)) fault('zero-extra', amount.charAt(i) || null);
    const [h, w] = [has.charAt(i), wants.charAt(j)];
    if (h === w) continue;
    if (w === '1' && h === 's') {
      fault('one-missing', amount.charAt(i));
      j++;
    } else if (w === 'r') {
      fault('yuan-missing');
      j++;
    } else if (w === 'z') {
      if (wants.charAt(j - 1) === 'r') fault('whole-missing');
    } else if (h === 'z') fault('whole-after-fen');
  }
  if (fen === 0 && !has.endsWith('z')) fault('whole-missing');
  return { fen, expected: writeCapitals(fen), faults };
}
