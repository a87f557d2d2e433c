import { toBase64, utf8, type Bytes } from './bytes.ts';

/** The data key is 32 random bytes; all that is done with it goes through one of these, and none of them can be exported. */
export interface Keys {
  /** Seals records. */
  readonly records: CryptoKey;
  /** Makes the tokens by which a number is found without opening anything. */
  readonly lookup: CryptoKey;
  /** Seals the audit log's entries against those who have no key. */
  readonly audit: CryptoKey;
  /** The root from which a backup file's own key is made. */
  readonly root: CryptoKey;
}

const purpose = (name: string, salt: Bytes = new Uint8Array(32)): HkdfParams => ({ name: 'HKDF', hash: 'SHA-256', salt, info: utf8(`wubao ${name}`) });

const aes = { name: 'AES-GCM', length: 256 } as const;
const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 } as const;

const rootOf = (secret: Bytes): Promise<CryptoKey> => crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);

/** Imports a data key for use. The caller wipes its bytes. */
export async function keysFrom(dataKey: Bytes): Promise<Keys> {
  const root = await rootOf(dataKey);
  const [records, lookup, audit] = await Promise.all([
    crypto.subtle.deriveKey(purpose('records'), root, aes, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(purpose('lookup'), root, hmac, false, ['sign']),
    crypto.subtle.deriveKey(purpose('audit'), root, hmac, false, ['sign']),
  ]);
  return { records, lookup, audit, root };
}

/** The key of one backup file: another for each, so that no two files share one. */
export const fileKey = (root: CryptoKey, salt: Bytes): Promise<CryptoKey> => crypto.subtle.deriveKey(purpose('backup', salt), root, aes, false, ['encrypt', 'decrypt']);

/** The key that wraps the data key for a recovery code. The code is random and long: it needs no slow derivation. */
export const recoveryKey = async (secret: Bytes): Promise<CryptoKey> => crypto.subtle.deriveKey(purpose('recovery'), await rootOf(secret), aes, false, ['encrypt', 'decrypt']);

/** A keyed hash in base64, 24 characters (16 bytes: two of a billion values share one with a chance below 10⁻²⁰). */
export async function keyedHash(key: CryptoKey, text: string): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(text))).subarray(0, 16));
}
