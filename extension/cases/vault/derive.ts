import { utf8, type Bytes } from './bytes.ts';

/**
 * From a passphrase to the key that wraps the data key.
 *
 * PBKDF2-SHA-256 and not Argon2id, because of our own content security policy: `script-src 'self'` without
 * `wasm-unsafe-eval` refuses WebAssembly, which the quick Argon2 libraries are made of. In plain JavaScript
 * (@noble/hashes, 19 MiB, two passes, the least that is advised) one derivation took 356 ms where 600,000 rounds of
 * PBKDF2 took 117 ms (Node 20 on the machine of the tests); six times slower, as an old office PC is, that is 2.1 s with
 * a blocked page against 0.7 s off the main thread, and unlocking may take a second. And an attacker runs either
 * natively: with a slow Argon2 we would wait longer for the same guesses of his.
 * So PBKDF2, with as many rounds as this machine does in a quarter of a second, and never fewer than 600,000.
 * Name and rounds stand in the header, so that another derivation can take its place at the next change of passphrase.
 */
export interface Derivation {
  readonly name: 'PBKDF2-SHA-256';
  readonly rounds: number;
  /** 16 bytes. */
  readonly salt: Bytes;
}

export const leastRounds = 600_000;
/** More than any machine chooses; a header that asks for more was tampered with and would only hang us. */
export const mostRounds = 10_000_000;
const aim = 250;
const probe = 100_000;

const bits = async (passphrase: Bytes, salt: Bytes, iterations: number): Promise<ArrayBuffer> =>
  crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, await crypto.subtle.importKey('raw', passphrase, 'PBKDF2', false, ['deriveBits']), 256);

/** As many rounds as take a quarter of a second here, within the limits. */
export async function chooseRounds(): Promise<number> {
  const start = performance.now();
  await bits(utf8('probe'), new Uint8Array(16), probe);
  const rounds = Math.round((probe * aim) / Math.max(performance.now() - start, 1));
  return Math.min(Math.max(rounds, leastRounds), mostRounds / 2);
}

/** Full-width letters, which Chinese input methods leave behind, are the half-width ones: she types the same either way. */
export const normalised = (passphrase: string): string => passphrase.normalize('NFKC').trim();

/** The wrapping key, non-extractable. */
export async function deriveKey(passphrase: string, { rounds, salt }: Derivation): Promise<CryptoKey> {
  const typed = utf8(normalised(passphrase));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  typed.fill(0);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
