import type { Bytes } from '../vault/bytes.ts';

const through = async (bytes: Bytes, stream: CompressionStream | DecompressionStream): Promise<Bytes> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream as unknown as TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>)).arrayBuffer());

/** Records say the same words over and over: a file of them is a fraction as large. */
export const squeeze = (bytes: Bytes): Promise<Bytes> => through(bytes, new CompressionStream('gzip'));

export const unsqueeze = (bytes: Bytes): Promise<Bytes> => through(bytes, new DecompressionStream('gzip'));
