import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostInAscii } from './punycode.ts';

it.each([
  ['民政.example', 'xn--5bvs5m.example'],
  ['МЗ.gov.cn', new URL('http://МЗ.gov.cn').host],
  ['mznzаj.gov.cn', new URL('http://mznzаj.gov.cn').host],
  ['ｍｚ。ｃｎ', 'mz.cn'],
  ['10.0.0.8', '10.0.0.8'],
])('%s is %s', (host, ascii) => expect(hostInAscii(host)).toBe(ascii));

it('is what browsers make of it', () => {
  const han = fc.string({ unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((p) => String.fromCodePoint(p)), minLength: 1, maxLength: 12 });
  const mixed = fc.tuple(fc.stringMatching(/^[a-z]{0,5}$/), han, fc.stringMatching(/^[a-z0-9]{0,5}$/)).map((parts) => `${parts.join('')}.cn`);
  fc.assert(fc.property(mixed, (host) => { expect(hostInAscii(host)).toBe(new URL(`http://${host}`).host); }));
});

it('never breaks', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (host) => typeof hostInAscii(host) === 'string'));
});
