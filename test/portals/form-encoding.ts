const hexPair = /^[0-9a-f]{2}$/i;

/** The bytes of one urlencoded name or value: `+` is a space, `%XX` a byte, anything else itself. */
function bytesOf(part: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < part.length; at++) {
    const character = part.charAt(at);
    const hex = part.slice(at + 1, at + 3);
    if (character === '%' && hexPair.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else {
      bytes.push(character === '+' ? 0x20 : character.charCodeAt(0) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

/**
 * The fields of an `application/x-www-form-urlencoded` body, whose bytes are in whatever encoding the page had.
 * A name that comes more than once has its values joined by a comma. The answer is safe for any name, `__proto__` too.
 */
export function decodeForm(raw: string, decode: (bytes: Uint8Array) => string): Record<string, string> {
  const found = new Map<string, string>();
  for (const part of raw.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = decode(bytesOf(equals < 0 ? part : part.slice(0, equals)));
    const value = equals < 0 ? '' : decode(bytesOf(part.slice(equals + 1)));
    const before = found.get(name);
    found.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(found);
}
