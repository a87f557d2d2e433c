/** So much of a page is searched for a statement of its encoding, whatever stands there. */
const leastHead = 1024;
/** And so much at the most, while its head has no end: servers put much before it. */
const mostHead = 64 * 1024;
/** Text that is no markup: a `<meta>` inside is none. */
const rawText = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'noframes']);
const beforeBody = new Set(['html', 'head', 'meta', 'link', 'base', 'script', 'style', 'title', 'noscript', 'object', 'bgsound', 'template']);

/**
 * The encoding of a saved page, by the name that the platform gives it, as browsers find it: a byte order mark, what
 * the page says of itself, else UTF-8 when it is that without fault, else GB18030. The server's own word, which went
 * before the page's, is lost when a page is saved: where the bytes can't be what the page says, they are believed.
 */
export function encodingOf(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  const said = saidEncoding(bytes);
  if (said === null) return isUtf8(bytes) ? 'utf-8' : 'gb18030';
  if (said === 'utf-8') return isUtf8(bytes) || isBrokenUtf8(bytes) ? said : 'gb18030';
  return chinese.has(said) && foreignIn(bytes) >= enoughForeign && isUtf8(bytes) ? 'utf-8' : said;
}

const chinese = new Set(['gbk', 'gb18030', 'big5']);
/** Two-byte text of that length is not by chance UTF-8 without fault. */
const enoughForeign = 12;

/** How many bytes are no ASCII, as far as it matters. */
function foreignIn(bytes: Uint8Array): number {
  let many = 0;
  for (const byte of bytes) if (byte > 0x7f && ++many >= enoughForeign) break;
  return many;
}

/** Text of UTF-8 with a few faults in it, such as a character cut in two: most of what is no ASCII still reads well. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let well = 0;
  let ill = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) ill++;
    else if (code > 0x7f) well++;
  }
  return well > 4 * ill;
}

/** The platform's own name of an encoding, null when it knows none such. */
function known(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label.trim());
    // the statement itself was read as single bytes: it can't be in UTF-16
    if (encoding.startsWith('utf-16')) return 'utf-8';
    return encoding === 'x-user-defined' ? 'windows-1252' : encoding;
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function saidEncoding(bytes: Uint8Array): string | null {
  // `<?x` and `<x` of two-byte text
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0) return 'utf-16be';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, mostHead)).toString('latin1');
  const declared = /^<\?xml[^>]*?\bencoding\s*=\s*["']([^"'>]+)["']/.exec(head)?.[1];
  const tags = /<!--[^]*?-->|<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
  let inBody = false;
  for (let m = tags.exec(head); m && !(inBody && m.index >= leastHead); m = tags.exec(head)) {
    const tag = m[1]?.toLowerCase();
    if (tag === undefined) continue;
    inBody ||= !beforeBody.has(tag);
    if (tag === 'meta') {
      const found = encodingOfMeta(m[2] ?? '');
      if (found !== null) return found;
    } else if (rawText.has(tag)) {
      const end = new RegExp(`</${tag}`, 'gi');
      end.lastIndex = tags.lastIndex;
      const at = end.exec(head);
      if (!at) break;
      tags.lastIndex = at.index;
    }
  }
  return declared === undefined ? null : known(declared);
}

function encodingOfMeta(written: string): string | null {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of written.matchAll(/([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
  }
  const charset = attributes.get('charset');
  if (charset !== undefined) return known(charset);
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return null;
  const said = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i.exec(attributes.get('content') ?? '');
  return said ? known(said[1] ?? said[2] ?? said[3] ?? '') : null;
}
