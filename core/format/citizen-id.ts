import { isRealDate, type PlainDate } from './dates.ts';
import { regionIsPlausible } from './region.ts';
import { bare, strangeIn, type Check, type Strange } from './typed.ts';

/**
 * The citizen ID number (公民身份号码): GB 11643-1999 with 18 characters, GB 11643-1989 with 15 digits.
 * Layout: region 6 (GB/T 2260), birth 8 (6), sequence 3 (odd is male, even female), check character (none).
 */
export type CitizenId = {
  /**
   * `provisional`: 18 characters holding an N (生成身份代码), or eighteen zeros; `masked`: holds `*`.
   * Nothing is derived from a provisional or malformed one; from a masked one, what it still shows.
   */
  readonly form: 'eighteen' | 'fifteen' | 'provisional' | 'masked' | 'malformed';
  /** Characters in it. */
  readonly length: number;
  /** Characters that may not stand where they stand (an X inside, letters, signs); `at` counts from 0. */
  readonly strange: readonly Strange[];
  /** Six digits. */
  readonly region: string | null;
  /** False too when `region` is null. */
  readonly regionKnown: boolean;
  /** As written in the number; may be no real day. */
  readonly birth: PlainDate | null;
  readonly birthReal: boolean;
  readonly sex: 'male' | 'female' | null;
  /** Null where it can't be computed: all forms but `eighteen`. */
  readonly check: Check | null;
  /** For a 15-digit number with a real birth date: the number of 18 characters that it became; else null. */
  readonly eighteen: string | null;
};

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checks = '10X98765432';
const ZEROS = '0'.repeat(18);

// What Chinese input methods offer where an X is meant: ×, Greek chi, the Roman ten, the Cyrillic letter.
const meantForX = /[x×χΧⅩⅹхХ]$/;

/** @param body17 the 17 digits before the check character */
export function checkCharacter(body17: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body17.charAt(i)), 0);
  return checks.charAt(sum % 11);
}

/**
 * A typed or pasted number in its standard writing: half-width, without blanks (the invisible ones too) and without
 * the apostrophe that spreadsheets put before it, X as the last character. Whatever else stands in it stays.
 */
export function readCitizenId(text: string): string {
  return bare(text).replace(meantForX, 'X');
}

function formOf(id: string, length: number, strange: readonly Strange[]): CitizenId['form'] {
  if (/^(?=.*N)[\dNX]{18}$/i.test(id) || id === ZEROS) return 'provisional';
  if (id.includes('*')) return 'masked';
  if (strange.length > 0) return 'malformed';
  return length === 18 ? 'eighteen' : length === 15 ? 'fifteen' : 'malformed';
}

/** Sequences 996-999 were kept for people who were a hundred or older when the numbers of 15 digits were given. */
const centuryOf = (id15: string): string => (Number(id15.slice(12)) >= 996 ? '18' : '19');

function toEighteen(id15: string): string {
  const body = `${id15.slice(0, 6)}${centuryOf(id15)}${id15.slice(6)}`;
  return body + checkCharacter(body);
}

const visible = (part: string): string | null => (/^\d+$/.test(part) ? part : null);

const none: CitizenId['strange'] = [];

/** The check character of the first 17 characters where all of them are digits; else null. */
function checkOfDigits(id: string): string | null {
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const digit = id.charCodeAt(i) - 48;
    if (digit >>> 0 > 9) return null;
    sum += digit * weights[i]!;
  }
  return checks.charAt(sum % 11);
}

/** The usual number, read without a pattern: it is asked for every case of a roster, by several rules. Null for any other. */
function readUsual(id: string): CitizenId | null {
  const expected = id.length === 18 && id !== ZEROS ? checkOfDigits(id) : null;
  const last = id.charCodeAt(17);
  if (expected === null || ((last - 48) >>> 0 > 9 && last !== 88)) return null;
  const region = id.slice(0, 6);
  const birth = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  return {
    form: 'eighteen',
    length: 18,
    strange: none,
    region,
    regionKnown: regionIsPlausible(region),
    birth,
    birthReal: isRealDate(birth),
    sex: id.charCodeAt(16) % 2 === 1 ? 'male' : 'female',
    check: { expected, actual: id.charAt(17) },
    eighteen: null,
  };
}

/** The last few numbers that were read: of one case a dozen rules ask for the same two or three. */
const recent: { id: string; read: CitizenId | null }[] = Array.from({ length: 16 }, () => ({ id: '', read: null }));

/** Reads a number as `readCitizenId` leaves it; never throws, whatever the text. */
export function inspectCitizenId(id: string): CitizenId {
  const kept = recent[id.charCodeAt(16) & 15] ?? recent[0]!;
  if (kept.read !== null && kept.id === id) return kept.read;
  kept.id = id;
  return (kept.read = readUsual(id) ?? readAny(id));
}

function readAny(id: string): CitizenId {
  const characters = [...id];
  const length = characters.length;
  const last = length === 15 ? -1 : length - 1;
  const strange = strangeIn(characters, (c, at) => /^[\d*]$/.test(c) || (c === 'X' && at === last));
  const form = formOf(id, length, strange);
  const base = { form, length, strange: form === 'provisional' ? [] : strange };
  const legible = form === 'eighteen' || form === 'fifteen' || (form === 'masked' && length === 18 && strange.length === 0);
  if (!legible) {
    return { ...base, region: null, regionKnown: false, birth: null, birthReal: false, sex: null, check: null, eighteen: null };
  }
  const long = form === 'fifteen' ? toEighteen(id) : id;
  const region = visible(long.slice(0, 6));
  const day = visible(long.slice(6, 14));
  const birth = day && `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  const birthReal = birth !== null && isRealDate(birth);
  const order = visible(long.charAt(16));
  return {
    ...base,
    region,
    regionKnown: region !== null && regionIsPlausible(region),
    birth,
    birthReal,
    sex: order === null ? null : Number(order) % 2 === 1 ? 'male' : 'female',
    check: form === 'eighteen' ? { expected: checkCharacter(id), actual: id.charAt(17) } : null,
    eighteen: form === 'fifteen' && birthReal ? long : null,
  };
}

/** The number read, when one may build on it: 18 or 15 characters, a real birth date, the right check character; else null. */
export function soundCitizenId(id: string): CitizenId | null {
  const read = inspectCitizenId(id);
  const rightLength = read.form === 'eighteen' || read.form === 'fifteen';
  return rightLength && read.birthReal && (read.check === null || read.check.expected === read.check.actual) ? read : null;
}

export interface Slip {
  /** The first of the two places, from 0. */
  readonly at: number;
  readonly kind: 'swapped';
}

const swappedAt = (id: string, at: number): string => `${id.slice(0, at)}${id.charAt(at + 1)}${id.charAt(at)}${id.slice(at + 2)}`;

// A swap may also make a real day of the year 9188: nobody was born then.
function isCredible(id: string): boolean {
  const read = soundCitizenId(id);
  return read !== null && read.regionKnown && /^(?:18|19|20)/.test(read.birth ?? '');
}

/**
 * Where two neighbouring digits were probably swapped, in a number of 18 characters whose check character is wrong:
 * only when exactly one swap among the 17 digits before it makes check, birth date and region all sound.
 * Null when no swap does or several do: a guess would send the clerk to the wrong place.
 */
export function likelySlip(id: string): Slip | null {
  const { check } = inspectCitizenId(id);
  if (check === null || check.expected === check.actual) return null;
  const places: number[] = [];
  for (let at = 0; at < 16; at++) {
    if (id.charAt(at) !== id.charAt(at + 1) && isCredible(swappedAt(id, at))) places.push(at);
  }
  const [at, another] = places;
  return at === undefined || another !== undefined ? null : { at, kind: 'swapped' };
}
