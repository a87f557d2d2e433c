import { closeSync, openSync, readSync } from 'node:fs';

/** What files begin with that somebody may take for a saved page, byte by byte as latin1. */
const others: readonly (readonly [readonly string[], string])[] = [
  [['\x89PNG', 'GIF8', '\xff\xd8\xff'], 'it is a picture'],
  [['%PDF'], 'it is a PDF document'],
  [['PK\x03\x04'], 'it is a compressed file or an Office document'],
  [['\xd0\xcf\x11\xe0'], 'it is an Office document'],
  [['\x1f\x8b', 'Rar!', '7z\xbc\xaf'], 'it is a compressed file'],
];
const read = 8192;

/** Why a file can't be read as a page, as a sentence; null where nothing speaks against it. */
export function noPage(path: string): string | null {
  const head = headOf(path);
  if (head === '') return 'the file is empty';
  const other = others.find(([begins]) => begins.some((begin) => head.startsWith(begin)));
  if (other) return `${other[1]}, not a saved page`;
  if (/\.mh(?:t|tml)$/i.test(path)) return /^(?:mime-version|from|content-type|subject|snapshot-content-location)\s*:/im.test(head) ? null : 'it is no web archive, though it is called so';
  return isBinary(head) ? 'it is no text' : null;
}

function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(read);
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, read, 0));
  } finally {
    closeSync(file);
  }
}

/** Control characters that no text has. Of two bytes a letter, one is often 0. */
function isBinary(head: string): boolean {
  if (/^(?:\xff\xfe|\xfe\xff|<\0|\0<)/.test(head)) return false;
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  return (head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0) > head.length / 100;
}
