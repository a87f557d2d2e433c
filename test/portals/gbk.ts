/**
 * No platform has a GBK encoder, so the decoder is turned round. The decoder is named gb18030, of which GBK is
 * a part: under the name `gbk` Node 20 reads with an old table.
 */
const decoder = new TextDecoder('gb18030');

const pairOf = new Map<string, readonly [number, number]>();
for (let lead = 0x81; lead < 0xff; lead++) {
  for (let trail = 0x40; trail < 0xff; trail++) {
    if (trail === 0x7f) continue;
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if (character.length === 1 && character !== '\ufffd' && !pairOf.has(character)) pairOf.set(character, [lead, trail]);
  }
}

/** Can GBK hold this character? ASCII can, and every Han character of GBK. */
export const hasGbk = (character: string): boolean => character < '\x80' || pairOf.has(character);

/**
 * The text's GBK bytes. A character that GBK hasn't becomes `&#N;`, which a page shows as that character, and
 * which is also what browsers send for it from a form.
 */
export function encodeGbk(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const character of text) {
    const pair = pairOf.get(character);
    if (character < '\x80') bytes.push(character.charCodeAt(0));
    else if (pair !== undefined) bytes.push(pair[0], pair[1]);
    else for (const digit of `&#${character.codePointAt(0)};`) bytes.push(digit.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}

/** The text of GBK bytes; never throws, what can't be read is U+FFFD. */
export const decodeGbk = (bytes: Uint8Array): string => decoder.decode(bytes);
