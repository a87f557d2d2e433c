import { CaseProblem } from '../problem.ts';
import { fromUtf8, randomBytes, utf8, type Bytes } from './bytes.ts';

/**
 * How something was sealed. It stands beside every sealed thing, so that another cipher (SM4, say, once an assessment
 * asks for it) can come beside this one and old records still open.
 */
export type Algorithm = 'AES-256-GCM';

/** Something encrypted, with what is needed to open it beside the key. */
export interface Sealed {
  readonly alg: Algorithm;
  /** 12 bytes, fresh for each sealing. */
  readonly iv: Bytes;
  readonly box: Bytes;
}

/** What a sealed thing is and where it belongs: table, id, schema version. It opens nowhere else. */
export type Place = readonly [table: string, id: string, version: number];

const bound = (place: Place): Bytes => utf8(JSON.stringify(['wubao', ...place]));

export async function sealBytes(key: CryptoKey, place: Place, plain: Bytes): Promise<Sealed> {
  const iv = randomBytes(12);
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(place) }, key, plain);
  return { alg: 'AES-256-GCM', iv, box: new Uint8Array(box) };
}

/** @throws CaseProblem `damaged` where a byte was changed, the key is another or the thing stood elsewhere; `newer-version` for a cipher not known here */
export async function openBytes(key: CryptoKey, place: Place, { alg, iv, box }: Sealed): Promise<Bytes> {
  if (alg !== 'AES-256-GCM') throw new CaseProblem('newer-version');
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound(place) }, key, box));
  } catch (cause) {
    throw new CaseProblem('damaged', { cause });
  }
}

export const seal = (key: CryptoKey, place: Place, value: unknown): Promise<Sealed> => sealBytes(key, place, utf8(JSON.stringify(value)));

export const open = async (key: CryptoKey, place: Place, sealed: Sealed): Promise<unknown> => JSON.parse(fromUtf8(await openBytes(key, place, sealed)));
