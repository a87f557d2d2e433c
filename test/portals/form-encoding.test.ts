import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeForm } from './form-encoding.ts';
import { decodeGbk, encodeGbk } from './gbk.ts';

const percent = (bytes: Uint8Array): string => [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('reads GBK as browsers send it, letters of a pair left bare too', () => {
  // the second byte of 镕, E9 46, is the letter F, which browsers leave bare
  expect(decodeForm('xm=%D2%BB%E9F+a&xb=1', decodeGbk)).toEqual({ xm: '一镕 a', xb: '1' });
});

test('agrees with URLSearchParams on UTF-8', () => {
  const whole = fc.string({ unit: 'grapheme' });
  const pairs = fc.uniqueArray(fc.tuple(whole, whole), { selector: ([name]) => name });
  fc.assert(
    fc.property(pairs, (given) => {
      const sent = new URLSearchParams(given);
      expect(decodeForm(sent.toString(), utf8)).toEqual(Object.fromEntries(sent));
    }),
  );
});

test('names that would touch the prototype are plain names', () => {
  const fields = decodeForm('__proto__=a&constructor=b', utf8);
  expect(Object.entries(fields)).toEqual([['__proto__', 'a'], ['constructor', 'b']]);
  expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
});

test('a repeated name, a broken escape, a name alone', () => {
  expect(decodeForm('a=1&a=2&b=%zz&c&&=d', utf8)).toEqual({ a: '1,2', b: '%zz', c: '', '': 'd' });
});

test('any bytes come back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code)) }), (text) => {
      expect(decodeForm(`x=${percent(encodeGbk(text))}`, decodeGbk)).toEqual({ x: text });
    }),
  );
});
