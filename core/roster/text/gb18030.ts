import { decoderOf } from './decoder.ts';

// No platform encodes GB18030, so its decoder is turned round: what is written is by construction what is read.

interface Tables {
  /** By UTF-16 unit: the two bytes of GBK, 0 where it has none. */
  readonly two: Uint16Array;
  /** By UTF-16 unit: the place in the run of four-byte characters, plus 1. */
  readonly four: Uint16Array;
}

/** Four-byte characters of the basic plane end at 84 31 A4 39; each byte counts in its own base: 126, 10, 126, 10. */
const basicPlaneRun = 39_420;
const astralStart = 189_000;

let tables: Tables | null = null;

function fourBytes(place: number, into: Uint8Array, at: number): number {
  into[at] = 0x81 + Math.floor(place / 12_600);
  into[at + 1] = 0x30 + (Math.floor(place / 1260) % 10);
  into[at + 2] = 0x81 + (Math.floor(place / 10) % 126);
  into[at + 3] = 0x30 + (place % 10);
  return at + 4;
}

/** Each sequence stands alone on a line, so that one that means nothing can't eat the next. */
function decodeEach(sequences: readonly number[] | Uint8Array, width: number): string[] {
  const bytes = new Uint8Array((sequences.length / width) * (width + 1));
  for (let i = 0, at = 0; i < sequences.length; i += width) {
    for (let k = 0; k < width; k++) bytes[at++] = sequences[i + k]!;
    bytes[at++] = 10;
  }
  return decoderOf('gb18030').decode(bytes).split('\n');
}

function makeTables(): Tables {
  const two = new Uint16Array(65_536);
  const four = new Uint16Array(65_536);
  const pairs: number[] = [];
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) if (trail !== 0x7f) pairs.push(lead, trail);
  const characters = decodeEach(pairs, 2);
  for (let i = 0; i < pairs.length; i += 2) {
    const c = characters[i / 2]!;
    const unit = c.charCodeAt(0);
    if (c.length === 1 && unit !== 0xfffd && two[unit] === 0) two[unit] = (pairs[i]! << 8) | pairs[i + 1]!;
  }
  const runs = new Uint8Array(basicPlaneRun * 4);
  for (let place = 0; place < basicPlaneRun; place++) fourBytes(place, runs, place * 4);
  for (const [place, c] of decodeEach(runs, 4).entries()) {
    const unit = c.charCodeAt(0);
    if (c.length === 1 && two[unit] === 0 && four[unit] === 0) four[unit] = place + 1;
  }
  return { two, four };
}

/**
 * The text in GB18030, which has every character of Unicode but nineteen of private use. These, and half of a surrogate pair,
 * become `?`.
 */
export function encodeGb18030(text: string): Uint8Array {
  const { two, four } = (tables ??= makeTables());
  const bytes = new Uint8Array(text.length * 4);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    const pair = two[code];
    if (code < 0x80) bytes[at++] = code;
    else if (code > 0xffff) {
      at = fourBytes(astralStart + code - 0x1_0000, bytes, at);
      i++;
    } else if (pair !== 0) {
      bytes[at++] = pair! >> 8;
      bytes[at++] = pair! & 0xff;
    } else if (four[code] !== 0) at = fourBytes(four[code]! - 1, bytes, at);
    else bytes[at++] = 0x3f;
  }
  return bytes.slice(0, at);
}
