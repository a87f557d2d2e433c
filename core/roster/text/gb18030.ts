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

function fourBytes(place: number, into: number[]): void {
  into.push(0x81 + Math.floor(place / 12_600), 0x30 + (Math.floor(place / 1260) % 10), 0x81 + (Math.floor(place / 10) % 126), 0x30 + (place % 10));
}

/** Each sequence stands alone on a line, so that one that means nothing can't eat the next. */
function decodeEach(sequences: readonly number[], width: number): string[] {
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
  const runs: number[] = [];
  for (let place = 0; place < basicPlaneRun; place++) fourBytes(place, runs);
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
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else if (code > 0xffff) fourBytes(astralStart + code - 0x1_0000, bytes);
    else if (two[code] !== 0) bytes.push(two[code]! >> 8, two[code]! & 0xff);
    else if (four[code] !== 0) fourBytes(four[code]! - 1, bytes);
    else bytes.push(0x3f);
  }
  return Uint8Array.from(bytes);
}
