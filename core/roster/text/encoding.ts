import { decoderOf, type Decoder, type Encoding } from './decoder.ts';

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** `mark`: a byte order mark; `noughts`: every other byte is one; `sound`: UTF-8 without a fault; `else`: none of these, so what Chinese systems wrote before. */
  readonly because: 'mark' | 'noughts' | 'sound' | 'else';
}

function byMark([a, b, c]: Uint8Array): Encoding | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** Separators, digits and line ends of UTF-16 have a nought for their upper half; a character here and there (一) has one for the lower. No other text has any. */
function byNoughts(head: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i++) {
    if (head[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const least = Math.max(2, head.length / 64);
  if (odd >= least && odd > even * 4) return 'utf-16le';
  return even >= least && even > odd * 4 ? 'utf-16be' : null;
}

/**
 * Tells the encoding of a text file from its bytes, given in pieces in their order: names in GBK may begin long after
 * the first thousand lines of digits, so that nothing is settled before a fault was met or the file is over.
 */
export class EncodingWatch {
  #found: FoundEncoding | null = null;
  #utf8: Decoder | null = null;

  /** @returns what is settled by now; null while it is open, and the rest must be looked at */
  push(bytes: Uint8Array): FoundEncoding | null {
    if (this.#found) return this.#found;
    if (!this.#utf8) {
      this.#utf8 = decoderOf('utf-8', true);
      const head = bytes.subarray(0, 4096);
      const marked = byMark(head);
      if (marked) return (this.#found = { encoding: marked, because: 'mark' });
      const wide = byNoughts(head);
      if (wide) return (this.#found = { encoding: wide, because: 'noughts' });
    }
    return this.#tryUtf8(bytes, true);
  }

  #tryUtf8(bytes: Uint8Array | undefined, stream: boolean): FoundEncoding | null {
    try {
      this.#utf8?.decode(bytes, { stream });
      return null;
    } catch {
      return (this.#found = { encoding: 'gb18030', because: 'else' });
    }
  }

  /** The file is over. */
  end(): FoundEncoding {
    return this.#found ?? this.#tryUtf8(undefined, false) ?? (this.#found = { encoding: 'utf-8', because: 'sound' });
  }
}
