import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditCheck, inspectCreditCode, organisationCheck, readCreditCode } from './credit-code.ts';
import { arbitraryCitizenNumber } from './testing/citizen-numbers.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const character = fc.constantFrom(...alphabet);
const code = fc
  .tuple(fc.constantFrom('11', '12', '52', '91', 'N2'), fc.constantFrom('611021', '370900', '340000', '100000'), fc.array(character, { minLength: 8, maxLength: 8 }))
  .map(([type, region, body]) => {
    const organisation = body.join('');
    const body17 = type + region + organisation + organisationCheck(organisation);
    return body17 + creditCheck(body17);
  });

// Oracles that share no line with the code: big powers, and the sum that must be nothing.
const creditHolds = (c: string): boolean => [...c].reduce((sum, x, i) => sum + BigInt(alphabet.indexOf(x)) * 3n ** BigInt(i % 17), 0n) % 31n === 0n;
const organisationHolds = (c: string): boolean => {
  const value = (x: string): number => '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(x);
  const sum = [3, 7, 9, 10, 5, 8, 4, 2].reduce((total, w, i) => total + w * value(c.charAt(i)), c.endsWith('X') ? 10 : value(c.charAt(8)));
  return sum % 11 === 0;
};

test('is read whole', () => {
  expect(inspectCreditCode(' 91350100-m000100y43 ')).toEqual({
    form: 'eighteen',
    length: 18,
    strange: [],
    meant: null,
    type: '91',
    department: { zh: '市场监管', en: 'market supervision' },
    kind: { zh: '企业', en: 'enterprise' },
    region: '350100',
    regionKnown: true,
    organisation: { code: 'M000100Y4', check: { expected: '4', actual: '4' } },
    check: { expected: '3', actual: '3' },
  });
});

test.each([
  ['11320000MB151840XJ', '机构编制', '机关'],
  ['126100000000000005', '机构编制', '事业单位'],
  ['531000005000160090', '民政', '基金会'],
  ['52410000663412719U', '民政', '民办非企业单位'],
  ['51140200MJ1693047P', '民政', '社会团体'],
  ['11991000010647510A', '机构编制', '机关'],
])('%s: %s, %s', (c, department, kind) => expect(inspectCreditCode(c)).toMatchObject({ department: { zh: department }, kind: { zh: kind } }));

test('says what the standard has no word for by null', () => {
  const typed = (type: string): unknown => { const { department, kind } = inspectCreditCode(`${type}3501000000000000`); return [department?.zh ?? null, kind?.zh ?? null]; };
  expect([typed('97'), typed('59'), typed('Y1'), typed('Y9'), typed('04'), typed('1A')]).toEqual([['市场监管', null], ['民政', '其他'], ['其他', '其他'], ['其他', null], [null, null], ['机构编制', null]]);
});

describe('what is wrong', () => {
  test.each([
    ['91350100M000100Y4Z', { form: 'malformed', strange: [{ at: 17, character: 'Z' }], meant: null }],
    ['9135O1OOMOOO1OOY43', { form: 'malformed', meant: '91350100M000100Y43' }],
    ['9I350100M000100Y43', { form: 'malformed', strange: [{ at: 1, character: 'I' }], meant: '91350100M000100Y43' }],
    ['91350A00M000100Y43', { form: 'malformed', strange: [{ at: 5, character: 'A' }], meant: null }],
    ['91310115MA1H8R7C6D', { form: 'eighteen', check: { expected: '7', actual: 'D' } }],
    ['91350100M000100Y4', { form: 'malformed', length: 17, strange: [] }],
    ['D2143569-X', { form: 'organisation', organisation: { code: 'D2143569X', check: { expected: 'X', actual: 'X' } } }],
    ['D21435691', { form: 'organisation', organisation: { code: 'D21435691', check: { expected: 'X', actual: '1' } } }],
    ['440306103456789', { form: 'registration', type: null }],
    ['370923188102020024', { form: 'citizen-id', check: null }],
    ['34052419800101001X', { form: 'citizen-id' }],
    ['无', { form: 'malformed', length: 1 }],
    ['', { form: 'malformed', length: 0 }],
  ])('%s', (text, expected) => expect(inspectCreditCode(text)).toMatchObject(expected));

  test('an authority of any level registers', () => {
    const known = (region: string): boolean => inspectCreditCode(`11${region}0000000000`).regionKnown;
    expect(['100000', '610000', '611000', '611021', '110000'].every(known)).toBe(true);
    expect(['990000', '200000', '999999', '000000', '618000'].some(known)).toBe(false);
  });
});

describe('the check characters', () => {
  test('hold, by the oracle too', () => {
    fc.assert(fc.property(code, (c) => {
      const { check, organisation, form } = inspectCreditCode(c);
      expect(form).toBe('eighteen');
      expect(check?.actual).toBe(check?.expected);
      expect(organisation?.check.actual).toBe(organisation?.check.expected);
      expect(creditHolds(c)).toBe(true);
      expect(organisationHolds(c.slice(8, 17))).toBe(true);
    }));
  });

  test('catch every single wrong character and every swap of neighbours', () => {
    fc.assert(fc.property(code, fc.integer({ min: 8, max: 16 }), character, (c, at, by) => {
      const wrong = c.slice(0, at) + by + c.slice(at + 1);
      const swapped = c.slice(0, at) + c.charAt(at + 1) + c.charAt(at) + c.slice(at + 2);
      for (const text of [wrong, swapped]) {
        const { check } = inspectCreditCode(text);
        expect(check?.actual === check?.expected).toBe(text === c);
      }
    }));
  });
});

test('letters that are in no code, typed for the digits they look like, are told', () => {
  fc.assert(fc.property(code, fc.nat(), (c, choice) => {
    const places = [...c].flatMap((x, i) => ('1052'.includes(x) ? [i] : []));
    fc.pre(places.length > 0);
    const at = places[choice % places.length]!;
    const typed = c.slice(0, at) + 'IOSZ'.charAt('1052'.indexOf(c.charAt(at))) + c.slice(at + 1);
    expect(inspectCreditCode(typed)).toMatchObject({ form: 'malformed', strange: [{ at }], meant: c });
  }));
});

test('a citizen number is hardly ever taken for a code', () => {
  let taken = 0;
  fc.assert(fc.property(arbitraryCitizenNumber({ region: ['611021', '370923', '341502'] }), (id) => {
    if (inspectCreditCode(id).form !== 'citizen-id') taken++;
  }), { numRuns: 300 });
  expect(taken).toBeLessThan(40);
});

test('no text makes it fail, and reading twice changes nothing more', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9A-Z]{15,19}$/)), (text) => {
    const read = inspectCreditCode(text);
    expect(read.meant === null || inspectCreditCode(read.meant).form === 'eighteen').toBe(true);
    const once = readCreditCode(text);
    if (!/^['‘’`]/.test(once)) expect(readCreditCode(once)).toBe(once);
  }));
});
