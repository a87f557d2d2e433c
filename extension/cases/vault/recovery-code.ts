import { CaseProblem } from '../problem.ts';
import { joined, randomBytes, utf8, type Bytes } from './bytes.ts';

/**
 * A recovery code as it is printed: 160 random bits and 20 that tell a slip of the pen, in nine groups of four.
 * The letters are Crockford's: no I, L, O or U, and small ones, O for 0 and I or L for 1 are understood.
 */
export type RecoveryCode = string;

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = 20;
const checks = 4;

const spelt = (values: readonly number[]): string => values.map((v) => letters.charAt(v)).join('');

function toLetters(secret: Bytes): number[] {
  const values: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of secret) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      values.push((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return values;
}

function fromLetters(values: readonly number[]): Bytes {
  const secret = new Uint8Array(bytes);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const value of values) {
    held = (held << 5) | value;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    secret[at++] = (held >> bits) & 255;
    held &= (1 << bits) - 1;
  }
  return secret;
}

async function checkOf(secret: Bytes): Promise<number[]> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', joined(utf8('wubao recovery '), secret)));
  return Array.from(hash.subarray(0, checks), (b) => b & 31);
}

export const newRecoverySecret = (): Bytes => randomBytes(bytes);

export async function writeRecoveryCode(secret: Bytes): Promise<RecoveryCode> {
  const text = spelt([...toLetters(secret), ...(await checkOf(secret))]);
  return (text.match(/.{4}/g) ?? []).join('-');
}

/** @throws CaseProblem `mistyped-recovery` */
export async function readRecoveryCode(typed: string): Promise<Bytes> {
  const plain = typed.normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const values = [...plain].map((c) => letters.indexOf(c));
  const body = values.slice(0, (bytes * 8) / 5);
  if (values.length !== body.length + checks || values.includes(-1)) throw new CaseProblem('mistyped-recovery');
  const secret = fromLetters(body);
  const check = await checkOf(secret);
  if (check.some((v, i) => values[body.length + i] !== v)) throw new CaseProblem('mistyped-recovery');
  return secret;
}
