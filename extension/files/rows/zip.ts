import { Inflate, inflateSync } from 'fflate';
import { FileProblem } from '../problem.ts';
import { piecesOf } from './source.ts';

/** A part of a zip file, as its directory tells. */
export interface ZipPart {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly check: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own head begins. */
  readonly at: number;
  readonly locked: boolean;
}

const text = new TextDecoder();
const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const read = async (file: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await file.slice(from, to).arrayBuffer());

/** No workbook has more parts; a directory is read as a whole. */
const mostDirectory = 4 * 1024 * 1024;
const beyond = 0xffff_ffff;

/** The directory at the end of a zip file. @throws FileProblem `broken` */
export async function readDirectory(file: Blob): Promise<readonly ZipPart[]> {
  const tailFrom = Math.max(0, file.size - 65_557);
  const tail = view(await read(file, tailFrom, file.size));
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== 0x0605_4b50) end--;
  if (end < 0) throw new FileProblem('broken');
  const size = tail.getUint32(end + 12, true);
  const from = tail.getUint32(end + 16, true);
  if (size > mostDirectory || from + size > file.size) throw new FileProblem('broken');
  const bytes = await read(file, from, from + size);
  const directory = view(bytes);
  const parts: ZipPart[] = [];
  for (let at = 0; at + 46 <= bytes.length && directory.getUint32(at, true) === 0x0201_4b50; ) {
    const nameLength = directory.getUint16(at + 28, true);
    parts.push({
      name: text.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      method: directory.getUint16(at + 10, true),
      locked: (directory.getUint16(at + 8, true) & 1) === 1,
      check: directory.getUint32(at + 16, true),
      packed: directory.getUint32(at + 20, true),
      unpacked: directory.getUint32(at + 24, true),
      at: directory.getUint32(at + 42, true),
    });
    at += 46 + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
  }
  return parts;
}

/** Sizes of the larger kind of zip file stand elsewhere. */
export const isLarge = ({ packed, unpacked, at }: ZipPart): boolean => packed === beyond || unpacked === beyond || at === beyond;

/** Where the bytes of a part begin: its own head says how long it is. */
async function dataOf(file: Blob, part: ZipPart): Promise<number> {
  const head = view(await read(file, part.at, part.at + 30));
  if (head.byteLength < 30 || head.getUint32(0, true) !== 0x0403_4b50) throw new FileProblem('broken');
  return part.at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
}

/** A small part as text. */
export async function readPart(file: Blob, part: ZipPart): Promise<string> {
  if (part.unpacked > mostDirectory) throw new FileProblem('too-big');
  const from = await dataOf(file, part);
  const packed = await read(file, from, from + part.packed);
  try {
    // It may not say one size and have another.
    return text.decode(part.method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(part.unpacked) }));
  } catch (cause) {
    throw new FileProblem('broken', cause);
  }
}

/** The beginning of a part as text: what a piece of it unpacks to. */
export async function beginningOf(file: Blob, part: ZipPart): Promise<string> {
  const from = await dataOf(file, part);
  const packed = await read(file, from, from + Math.min(part.packed, 16 * 1024));
  if (part.method === 0) return text.decode(packed);
  const found: Uint8Array<ArrayBuffer>[] = [];
  try {
    new Inflate((piece) => found.push(piece as Uint8Array<ArrayBuffer>)).push(packed);
  } catch (cause) {
    throw new FileProblem('broken', cause);
  }
  return new Blob(found).text();
}

function headOf(part: ZipPart): Uint8Array<ArrayBuffer> {
  const name = new TextEncoder().encode(part.name);
  const bytes = new Uint8Array(30 + name.length);
  const head = view(bytes);
  head.setUint32(0, 0x0403_4b50, true);
  head.setUint16(4, 20, true);
  head.setUint16(8, part.method, true);
  head.setUint32(14, part.check, true);
  head.setUint32(18, part.packed, true);
  head.setUint32(22, part.unpacked, true);
  head.setUint16(26, name.length, true);
  bytes.set(name, 30);
  return bytes;
}

/**
 * Some parts of a zip file in the order that is wanted, each with a head that tells its size: what reads a zip file from its
 * beginning can then stream the last. No part is unpacked, none is held.
 * @param ready waited for before each piece: what reads may run ahead of who uses what was read
 */
export function inOrder(file: Blob, parts: readonly ZipPart[], ready: () => Promise<void>): ReadableStream<Uint8Array> {
  async function* bytes(): AsyncGenerator<Uint8Array, void, undefined> {
    for (const part of parts) {
      yield headOf(part);
      const from = await dataOf(file, part);
      for await (const piece of piecesOf(file, from, Math.min(file.size, from + part.packed))) {
        await ready();
        yield piece;
      }
    }
  }
  const source = bytes();
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await source.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await source.return();
      },
    },
    { highWaterMark: 0 },
  );
}
