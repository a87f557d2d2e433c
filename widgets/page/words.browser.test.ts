import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasWord, lettersOf, tidy, tight } from './dom.ts';

// What is done here by looks at single characters, on every page and cold, said by patterns.

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\r', '\f', '\u00a0', '\u3000', '\u2003', '\ufeff', '—', '：', '（', '*', '１', '々', '〇', 'é', '民', 'a', '1', '\ud83d') }));

describe('what is said of a text', () => {
  it('its words, blanks and letters are those of the patterns', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(tidy(t)).toBe(t.replace(/[ \t\r\n]+/g, ' ').trim());
        expect(tight(t)).toBe(t.replace(/[\s\u00a0]+/g, ' ').trim());
        expect(hasWord(t)).toBe(/[\p{L}\p{N}]/u.test(t));
        expect(hasWord(t, false)).toBe(/\p{L}/u.test(t));
        expect(lettersOf(t)).toBe(t.replace(/[^\p{L}\p{N}]/gu, ''));
      }),
      { numRuns: 3000 },
    );
  });

  it('for each character there is', () => {
    for (let code = 0; code < 0x3134f; code++) {
      const char = String.fromCodePoint(code);
      if (hasWord(char) !== /[\p{L}\p{N}]/u.test(char) || hasWord(char, false) !== /\p{L}/u.test(char) || tight(`a${char}b`) !== `a${char}b`.replace(/\s+/g, ' ') || tidy(`a${char}b`) !== `a${char}b`.replace(/[ \t\r\n]+/g, ' ')) expect.fail(code.toString(16));
    }
  });
});
