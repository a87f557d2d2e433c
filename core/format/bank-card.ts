import { soundCitizenId } from './citizen-id.ts';
import { bare, strangeIn, type Check, type Strange } from './typed.ts';

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
    const n = Number(body.charAt(body.length - 1 - i)) * (i % 2 === 0 ? 2 : 1);
    sum += n > 9 ? n - 9 : n;
  }
  return String((10 - (sum % 10)) % 10);
}

/** Half-width, without blanks, hyphens and the apostrophe of spreadsheets. Whatever else stands in it stays. */
export const readAccount = (text: string): string => bare(text).replace(/[-–—]/g, '');

/** A citizen number that may be somebody's: Gansu's begin with 62 as cards do, so the century must be credible too. */
function isPerson(number: string): boolean {
  const id = number.length === 18 ? soundCitizenId(number.replace(/x$/, 'X')) : null;
  return id !== null && id.regionKnown && /^(?:18|19|20)/.test(id.birth ?? '');
}

function formOf(number: string): BankAccount['form'] {
  if (isPerson(number)) return 'citizen-id';
  if (/^[\d*]+$/.test(number) && number.includes('*')) return 'masked';
  if (/^1[3-9]\d{9}$/.test(number)) return 'mobile';
  if (/^62\d{14,17}$/.test(number)) return 'card';
  return /^\d{8,32}$/.test(number) ? 'account' : 'malformed';
}

/** Reads a number as typed; never throws, whatever the text. */
export function inspectAccount(text: string): BankAccount {
  const number = readAccount(text);
  const characters = [...number];
  const form = formOf(number);
  return {
    form,
    number,
    length: characters.length,
    strange: form === 'malformed' ? strangeIn(characters, (c) => /^[\d*]$/.test(c)) : [],
    check: form === 'card' ? { expected: luhnDigit(number.slice(0, -1)), actual: number.slice(-1) } : null,
  };
}
