import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/browsers/temporary-folder.ts';
import { encodeGbk } from '../../test/portals/gbk.ts';
import { noPage } from './no-page.ts';

const folder = temporaryFolder('no-page');
afterAll(() => folder.remove());

it.each<[string, Uint8Array | string, string | null]>([
  ['a.html', '<html>姓名', null],
  ['save.do', '姓名：<input>', null],
  ['gbk.jsp', encodeGbk('<p>姓　名</p>'), null],
  ['two-bytes.htm', Buffer.from('\ufeff<html>姓名', 'utf16le'), null],
  ['two-bytes-bare.htm', Buffer.from('<html>姓名', 'utf16le'), null],
  ['archive.mht', 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n', null],
  ['page.mht', '<html>姓名', 'it is no web archive, though it is called so'],
  ['photo.html', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2), 'it is a picture, not a saved page'],
  ['form.html', 'PK\x03\x04rest', 'it is a compressed file or an Office document, not a saved page'],
  ['dump.html', Uint8Array.from({ length: 4000 }, (_, i) => i % 256), 'it is no text'],
  ['none.html', '', 'the file is empty'],
])('%s', (name, content, told) => {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  expect(noPage(path)).toBe(told);
});
