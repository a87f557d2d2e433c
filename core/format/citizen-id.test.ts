import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectCitizenId, likelySlip, readCitizenId, soundCitizenId } from './citizen-id.ts';
import { arbitraryCitizenNumber, arbitraryDay, citizenNumber, withCheck } from './testing/citizen-numbers.ts';

const counties = ['611021', '370923', '341502'] as const;
const replaceAt = (text: string, at: number, by: string): string => text.slice(0, at) + by + text.slice(at + 1);
const swapAt = (text: string, at: number): string => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
const checkHolds = (id: string): boolean => {
  const { check } = inspectCitizenId(id);
  return check !== null && check.expected === check.actual;
};

describe('known numbers', () => {
  test.each([
    '11010519491231002X',
    '440524188001010014',
    '34052419800101001X',
    '611021188001010010',
    '370923188102020024',
    '341502188203030039',
    '999999188505050050',
  ])('%s is sound', (id) => expect(soundCitizenId(id)).not.toBeNull());

  test.each([
    ['110105194912310021', 'check'],
    ['11010519490231002X', '31 February'],
    ['1101051949123100X2', 'X inside'],
    ['110105194912310', 'fifteen digits, month 49'],
    ['61102118800101001', 'seventeen digits'],
    ['111111111111111111', 'a placeholder'],
    ['1.10105E+17', 'a spreadsheet’s rounding'],
    ['110105********002X', 'masked'],
    ['', 'nothing'],
  ])('%s is not: %s', (id) => expect(soundCitizenId(id)).toBeNull());

  test('is read whole', () => {
    expect(inspectCitizenId('370923188102020024')).toEqual({
      form: 'eighteen',
      length: 18,
      strange: [],
      region: '370923',
      regionKnown: true,
      birth: '1881-02-02',
      birthReal: true,
      sex: 'female',
      check: { expected: '4', actual: '4' },
      eighteen: null,
    });
    expect(inspectCitizenId('999999188505050050')).toMatchObject({ region: '999999', regionKnown: false, sex: 'male' });
    expect(inspectCitizenId('110105194912310021').check).toEqual({ expected: 'X', actual: '1' });
    expect(inspectCitizenId('11010519490231002X')).toMatchObject({ birth: '1949-02-31', birthReal: false });
  });

  test.each([
    ['110105491231002', '11010519491231002X'],
    ['440524800101001', '440524198001010013'],
  ])('%s became %s', (fifteen, eighteen) => {
    expect(inspectCitizenId(fifteen)).toMatchObject({ form: 'fifteen', eighteen, check: null });
    expect(soundCitizenId(fifteen)).not.toBeNull();
    expect(soundCitizenId(eighteen)).not.toBeNull();
  });

  test('sequences 996 to 999 of a 15-digit number belong to the century before', () => {
    expect(inspectCitizenId('999999850505996')).toMatchObject({ birth: '1885-05-05', sex: 'female', eighteen: withCheck('99999918850505996') });
    expect(inspectCitizenId('999999850505995')).toMatchObject({ birth: '1985-05-05', sex: 'male' });
    expect(inspectCitizenId('999999490231002').eighteen).toBeNull();
  });

  test('names what may not stand where it stands', () => {
    expect(inspectCitizenId('1101051949123100X2')).toMatchObject({ form: 'malformed', strange: [{ at: 16, character: 'X' }], birth: null, sex: null });
    expect(inspectCitizenId('1.10105E+17').strange).toEqual([{ at: 1, character: '.' }, { at: 7, character: 'E' }, { at: 8, character: '+' }]);
    expect(inspectCitizenId('99999918850505𠮷050')).toMatchObject({ length: 18, strange: [{ at: 14, character: '𠮷' }] });
    expect(inspectCitizenId('9999998505050X5').strange).toEqual([{ at: 13, character: 'X' }]);
    expect(inspectCitizenId('99999985050500X').strange).toEqual([{ at: 14, character: 'X' }]);
    expect(inspectCitizenId('61102118800101001')).toMatchObject({ form: 'malformed', length: 17, strange: [] });
  });

  test.each(['611021N00000000001', '6110211880010N0010', 'NNNNNNNNNNNNNNNNNN', '000000000000000000'])('%s is provisional and says nothing', (id) => {
    expect(inspectCitizenId(id)).toEqual({
      form: 'provisional', length: 18, strange: [], region: null, regionKnown: false, birth: null, birthReal: false, sex: null, check: null, eighteen: null,
    });
  });

  test('a masked number tells what it shows', () => {
    expect(inspectCitizenId('110105********002X')).toMatchObject({ form: 'masked', region: '110105', regionKnown: true, birth: null, sex: 'female', check: null });
    expect(inspectCitizenId('****************2X')).toMatchObject({ form: 'masked', region: null, regionKnown: false, birth: null, sex: 'female' });
    expect(inspectCitizenId('11010519491231****')).toMatchObject({ form: 'masked', birth: '1949-12-31', birthReal: true, sex: null });
    expect(inspectCitizenId('1101**002X')).toMatchObject({ form: 'masked', region: null, sex: null });
  });
});

describe('reading', () => {
  test.each([
    ['１１０１０５１９４９１２３１００２Ｘ', '11010519491231002X'],
    ["'110105 19491231 002x", '11010519491231002X'],
    ['‘110105\n19491231\t002×　', '11010519491231002X'],
    ['11010519491231002χ', '11010519491231002X'],
    ['11010519491231002Χ', '11010519491231002X'],
    ['\ufeff11010519491231002Ⅹ', '11010519491231002X'],
    ['11010519491231002Х', '11010519491231002X'],
    ['1101051949123100x2', '1101051949123100x2'],
    ['1.10105E+17', '1.10105E+17'],
    ['110105-19491231-002X', '110105-19491231-002X'],
    ['１１０１０５＊＊＊＊＊＊＊＊００２Ｘ', '110105********002X'],
  ])('%s → %s', (text, id) => expect(readCitizenId(text)).toBe(id));

  test('only blanks, an apostrophe and the writing of characters change; twice changes nothing more', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = readCitizenId(text);
      expect(inspectCitizenId(once).length).toBeLessThanOrEqual([...text].length);
      // A second apostrophe is content: it may go only when it has come to lead.
      if (!/^['‘’`]/.test(once)) expect(readCitizenId(once)).toBe(once);
    }));
  });

  test('a sound number is found in any writing of it', () => {
    const fullWidth = (c: string): string => String.fromCharCode(c.charCodeAt(0) + 0xfee0);
    const blanks = fc.array(fc.constantFrom(' ', '　', '\u00a0', '\t', '\n', '\u200b', ''), { minLength: 19, maxLength: 19 });
    const widths = fc.array(fc.boolean(), { minLength: 18, maxLength: 18 });
    fc.assert(fc.property(arbitraryCitizenNumber(), blanks, widths, fc.constantFrom('X', 'x', '×', 'χ'), (id, gaps, wide, x) => {
      const typed = [...id].map((c, i) => gaps[i] + (c === 'X' ? x : wide[i] ? fullWidth(c) : c)).join('') + gaps[18];
      expect(readCitizenId(typed)).toBe(id);
    }));
  });

  test('no text makes inspection fail', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9NX*]{14,19}$/)), (text) => {
      const read = inspectCitizenId(text);
      expect(read.form === 'eighteen' || read.check === null).toBe(true);
      expect(read.eighteen === null || soundCitizenId(read.eighteen) !== null).toBe(true);
    }));
  });
});

describe('the check character', () => {
  const digit = fc.integer({ min: 0, max: 9 }).map(String);

  test('what is put into a number comes out of it', () => {
    fc.assert(fc.property(fc.constantFrom(...counties), arbitraryDay(), fc.integer({ min: 0, max: 999 }), (region, birth, sequence) => {
      expect(soundCitizenId(citizenNumber({ region, birth, sequence }))).toMatchObject({
        region, birth, regionKnown: true, sex: sequence % 2 === 1 ? 'male' : 'female',
      });
    }));
  });

  test('catches every single wrong digit', () => {
    fc.assert(fc.property(arbitraryCitizenNumber(), fc.integer({ min: 0, max: 16 }), digit, (id, at, by) => {
      fc.pre(id.charAt(at) !== by);
      expect(checkHolds(replaceAt(id, at, by))).toBe(false);
    }));
  });

  // Neighbouring weights are powers of two modulo 11: their difference is never 0, nor is that of two different digits.
  test('catches every swap of two different neighbours, the check character included', () => {
    fc.assert(fc.property(arbitraryCitizenNumber(), (id) => {
      expect(checkHolds(id)).toBe(true);
      for (let at = 0; at < 17; at++) {
        if (id.charAt(at) !== id.charAt(at + 1)) expect(checkHolds(swapAt(id, at))).toBe(false);
      }
    }));
  });
});

describe('likely slips', () => {
  test('finds a planted swap, or is silent; never another place', () => {
    let found = 0;
    fc.assert(fc.property(arbitraryCitizenNumber({ region: counties }), fc.integer({ min: 0, max: 15 }), (id, at) => {
      fc.pre(id.charAt(at) !== id.charAt(at + 1));
      const slip = likelySlip(swapAt(id, at));
      if (slip !== null) {
        found++;
        expect(slip).toEqual({ at, kind: 'swapped' });
      }
    }), { numRuns: 500 });
    expect(found).toBeGreaterThan(250);
  });

  test('what it names does make the number sound', () => {
    fc.assert(fc.property(arbitraryCitizenNumber({ region: counties }), fc.integer({ min: 0, max: 17 }), fc.integer({ min: 0, max: 9 }), (id, at, by) => {
      const wrong = replaceAt(id, at, String(by));
      const slip = likelySlip(wrong);
      if (slip !== null) expect(soundCitizenId(swapAt(wrong, slip.at))).not.toBeNull();
    }));
  });

  test('says nothing of a number that is sound, unfinished, or of an unassigned region', () => {
    expect(likelySlip('611021188001010010')).toBeNull();
    expect(likelySlip('61102118800101001')).toBeNull();
    expect(likelySlip('1101051949123100X2')).toBeNull();
    fc.assert(fc.property(arbitraryCitizenNumber(), (id) => {
      expect(likelySlip(swapAt(id, 15))).toBeNull();
    }));
  });

  test('is silent when two swaps would do', () => {
    const sound = (id: string): boolean => {
      const read = soundCitizenId(id);
      return read !== null && read.regionKnown && /^(18|19|20)/.test(read.birth ?? '');
    };
    let ambiguous = 0;
    fc.assert(fc.property(arbitraryCitizenNumber({ region: counties }), fc.integer({ min: 0, max: 15 }), (id, at) => {
      const wrong = swapAt(id, at);
      const ways = Array.from({ length: 16 }, (_, i) => i).filter((i) => wrong[i] !== wrong[i + 1] && sound(swapAt(wrong, i)));
      if (ways.length < 2) return;
      ambiguous++;
      expect(likelySlip(wrong)).toBeNull();
    }), { numRuns: 500 });
    expect(ambiguous).toBeGreaterThan(0);
  });
});
