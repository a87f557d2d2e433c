import { CaseProblem } from '../problem.ts';
import { fromUtf8, joined, utf8, type Bytes } from '../vault/bytes.ts';
import { openBytes, sealBytes, type Place } from '../vault/cipher.ts';
import { formatVersion, MAGIC } from './file-header.ts';
import { squeeze, unsqueeze } from './squeeze.ts';

/**
 * A backup, byte by byte: `wubao-backup 1\n`, the header behind its length, then pieces. A piece is the length of its
 * box (4 bytes, the highest first), 12 bytes of IV and the box: sealed, in it gzip, in it JSON. Each is bound to the
 * header, to its number and to whether another follows, so that none can be left out, moved, doubled or cut off.
 */
export interface FileKey {
  readonly key: CryptoKey;
  readonly mark: string;
}

const placeOf = ({ mark }: FileKey, n: number, last: boolean): Place => ['backup', `${mark} ${n} ${last ? 'last' : 'more'}`, formatVersion];

const ivLength = 12;
/** A piece of our own is far smaller; what claims to be larger is no backup, and would only fill the memory. */
const longest = 64 * 1024 * 1024;

function lengthOf(n: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, n);
  return bytes;
}

export const writeStart = (header: Bytes): Bytes => joined(utf8(`${MAGIC}${formatVersion}\n`), lengthOf(header.length), header);

export async function writePiece(key: FileKey, n: number, last: boolean, value: unknown): Promise<Bytes> {
  const { iv, box } = await sealBytes(key.key, placeOf(key, n, last), await squeeze(utf8(JSON.stringify(value))));
  return joined(lengthOf(box.length), iv, box);
}

const bytesOf = async (file: Blob, from: number, to: number): Promise<Bytes> => {
  if (to > file.size) throw new CaseProblem('broken-backup');
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
};

async function lengthAt(file: Blob, at: number): Promise<number> {
  const length = new DataView((await bytesOf(file, at, at + 4)).buffer).getUint32(0);
  if (length > longest) throw new CaseProblem('broken-backup');
  return length;
}

/** The header's bytes, and where the pieces begin. @throws CaseProblem `not-a-backup`, `newer-version`, `broken-backup` */
export async function readStart(file: Blob): Promise<{ readonly header: Bytes; readonly end: number }> {
  const first = await file.slice(0, MAGIC.length + 8).text();
  const version = /^wubao-backup (\d{1,6})\n/.exec(first)?.[1];
  if (version === undefined) throw new CaseProblem('not-a-backup');
  if (Number(version) > formatVersion) throw new CaseProblem('newer-version');
  const at = MAGIC.length + version.length + 1;
  const length = await lengthAt(file, at);
  return { header: await bytesOf(file, at + 4, at + 4 + length), end: at + 4 + length };
}

/** The pieces' values, one after the other. @throws CaseProblem `broken-backup`, at the latest at the end */
export async function* readPieces(file: Blob, key: FileKey, start: number): AsyncGenerator<unknown> {
  let at = start;
  for (let n = 0; ; n++) {
    const length = await lengthAt(file, at);
    const end = at + 4 + ivLength + length;
    const bytes = await bytesOf(file, at + 4, end);
    const last = end === file.size;
    const sealed = { alg: 'AES-256-GCM', iv: bytes.slice(0, ivLength), box: bytes.slice(ivLength) } as const;
    const plain = await openBytes(key.key, placeOf(key, n, last), sealed).catch((cause: unknown) => {
      throw new CaseProblem('broken-backup', { cause });
    });
    yield JSON.parse(fromUtf8(await unsqueeze(plain)));
    if (last) return;
    at = end;
  }
}
