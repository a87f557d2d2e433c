/** Pages, workers and Node all have it; the language's own library, which core keeps to, does not name it. */
export interface Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

declare const TextDecoder: new (label: string, options?: { readonly fatal?: boolean }) => Decoder;

/** `gb18030`, never `gbk` or `gb2312`: Node 20 reads those with an old table. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Reads bytes as text, in pieces; what can't be read becomes U+FFFD, or throws where `fatal` is asked. A byte order mark is left out. */
export const decoderOf = (encoding: Encoding, fatal = false): Decoder => new TextDecoder(encoding, { fatal });
