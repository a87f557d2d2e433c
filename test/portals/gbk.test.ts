import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeGbk, encodeGbk, hasGbk } from './gbk.ts';

/** Every character of the main Han block, of which GBK has all 20,902 of the first edition. */
const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));

test('any Han text comes back as it was, two bytes a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: han }), (text) => {
      const bytes = encodeGbk(text);
      expect(bytes.length).toBe(text.length * 2);
      expect(decodeGbk(bytes)).toBe(text);
    }),
  );
});

test('Han mixed with ASCII and full-width marks comes back', () => {
  const mark = fc.constantFrom('　', '，', '。', '：', '；', '（', '）', '“', '”', '■', '·', 'Ａ', '①');
  const ascii = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCodePoint(code));
  fc.assert(fc.property(fc.string({ unit: fc.oneof(han, mark, ascii) }), (text) => decodeGbk(encodeGbk(text)) === text));
});

test('known bytes', () => {
  expect([...encodeGbk('中a文')]).toEqual([0xd6, 0xd0, 0x61, 0xce, 0xc4]);
  expect([...encodeGbk('镕')]).toEqual([0xe9, 0x46]);
});

test('what GBK has not is written as a reference, as browsers do', () => {
  expect(hasGbk('𠮷')).toBe(false);
  expect(decodeGbk(encodeGbk('𠮷'))).toBe('&#134071;');
});

test('no bytes at all make the decoder throw', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeGbk(bytes) === 'string'));
});
