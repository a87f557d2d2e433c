import { soundCitizenId } from './citizen-id.ts';
import { bare, isDigits, strangeIn, type Check, type Strange } from './typed.ts';

/**
 * What stands in a box for a bank account. Cards of UnionPay begin with 62, have 16 to 19 digits and end in the check
 * digit of ISO/IEC 7812 (Luhn). Account and passbook numbers (most of 17 to 23 digits) have no common check: of
 * those nothing is known, and nothing may be said against them.
 */
export interface BankAccount {
  /**
   * `account`: 8 to 32 digits that need be no card; `masked`: holds `*`; `citizen-id` and `mobile`: a person's number
   * or a telephone's, typed here; `malformed`: other characters, or fewer or more digits.
   */
  readonly form: 'card' | 'account' | 'masked' | 'citizen-id' | 'mobile' | 'malformed';
  /** The number without blanks and hyphens. */
  readonly number: string;
  readonly length: number;
  /** Characters that are no digits; `at` counts from 0 in `number`. */
  readonly strange: readonly Strange[];
  /** For a card; null for all else. */
  readonly check: Check | null;
}

/** The check digit of ISO/IEC 7812. @param body the digits before it */
export function luhnDigit(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const n = (body.charCodeAt(body.length - 1 - i) - 48) * (i % 2 === 0 ? 2 : 1);
    sum += n > 9 ? n - 9 : n;
  }
  return String((10 - (sum % 10)) % 10);
}

/** Half-width, without blanks, hyphens and the apostrophe of spreadsheets. Whatever else stands in it stays. */
export function readAccount(text: string): string {
  const plain = bare(text);
  return isDigits(plain) ? plain : plain.replace(/[-–—]/g, '');
}

/** A citizen number that may be somebody's: Gansu's begin with 62 as cards do, so the century must be credible too. */
function isPerson(number: string): boolean {
  const id = number.length === 18 ? soundCitizenId(number.replace(/x$/, 'X')) : null;
  return id !== null && id.regionKnown && /^(?:18|19|20)/.test(id.birth ?? '');
}

function formOf(number: string): BankAccount['form'] {
  if (isPerson(number)) return 'citizen-id';
  if (!isDigits(number)) return /^[\d*]+$/.test(number) ? 'masked' : 'malformed';
  const { length } = number;
  if (length === 11 && number.startsWith('1') && number.charCodeAt(1) > 50) return 'mobile';
  if (length >= 16 && length <= 19 && number.startsWith('62')) return 'card';
  return length >= 8 && length <= 32 ? 'account' : 'malformed';
}

/** Reads a number as typed; never throws, whatever the text. */
export function inspectAccount(text: string): BankAccount {
  const number = readAccount(text);
  const form = formOf(number);
  const characters = form === 'malformed' ? [...number] : null;
  return {
    form,
    number,
    length: characters?.length ?? number.length,
    strange: characters ? strangeIn(characters, (c) => /^[\d*]$/.test(c)) : [],
    check: form === 'card' ? { expected: luhnDigit(number.slice(0, -1)), actual: number.slice(-1) } : null,
  };
}
