import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectAccount, luhnDigit } from './bank-card.ts';
import { arbitraryCitizenNumber } from './testing/citizen-numbers.ts';

const digits = (min: number, max = min): fc.Arbitrary<string> => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((d) => d.join(''));
const card = digits(13, 16).map((body) => `62${body}${luhnDigit(`62${body}`)}`);

// The oracle looks each digit up from the right, doubled ones in a table.
const luhnHolds = (number: string): boolean =>
  [...number].reverse().reduce((sum, d, i) => sum + (i % 2 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(d)]! : Number(d)), 0) % 10 === 0;

test.each([
  ['7992739871', '3'],
  ['620000000000000000', '0'],
  ['621700000000000000', '4'],
])('the check digit of %s is %s', (body, digit) => expect(luhnDigit(body)).toBe(digit));

test.each([
  ['6217 0000 0000 0000 004', { form: 'card', number: '6217000000000000004', length: 19, strange: [], check: { expected: '4', actual: '4' } }],
  ['６２１７-００００-００００-００００-００４', { form: 'card', check: { expected: '4', actual: '4' } }],
  ['6200000000000000001', { form: 'card', check: { expected: '0', actual: '1' } }],
  ['27080301010050123456', { form: 'account', check: null }],
  ['601234567890123456', { form: 'account', check: null }],
  ['621700000000000', { form: 'account', length: 15, check: null }],
  ['62170000000000000041', { form: 'account', length: 20, check: null }],
  ['6217************004', { form: 'masked', check: null }],
  ['370923188102020024', { form: 'citizen-id', check: null }],
  ['11010519491231002x', { form: 'citizen-id', strange: [], check: null }],
  ['13800138000', { form: 'mobile', check: null }],
  ['6.217E+18', { form: 'malformed', strange: [{ at: 1, character: '.' }, { at: 5, character: 'E' }, { at: 6, character: '+' }] }],
  ['农商行6217', { form: 'malformed', strange: [{ at: 0 }, { at: 1 }, { at: 2 }] }],
  ['1234567', { form: 'malformed', length: 7, strange: [] }],
  ['', { form: 'malformed', length: 0 }],
])('%s', (text, expected) => expect(inspectAccount(text)).toMatchObject(expected));

describe('cards', () => {
  test('hold, by the oracle too; a wrong digit is caught', () => {
    fc.assert(fc.property(card, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
      expect(luhnHolds(number)).toBe(true);
      const read = inspectAccount(number);
      if (read.form === 'card') expect(read.check?.actual).toBe(read.check?.expected);
      const place = 2 + (at % (number.length - 2));
      const wrong = number.slice(0, place) + String((Number(number.charAt(place)) + by) % 10) + number.slice(place + 1);
      const { form, check } = inspectAccount(wrong);
      if (form === 'card') expect(check?.actual).not.toBe(check?.expected);
    }));
  });

  test('nothing is said against a number that need be none', () => {
    fc.assert(fc.property(digits(8, 32), (number) => {
      if (!/^62\d{14,17}$/.test(number)) expect(inspectAccount(number).check).toBeNull();
    }));
  });
});

test('the number of somebody of Gansu is no card, though it begins as one does', () => {
  fc.assert(fc.property(arbitraryCitizenNumber({ region: ['620102', '622921'] }), (id) => {
    expect(inspectAccount(id).form).toBe('citizen-id');
  }));
});

test('no text makes it fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const { length, number } = inspectAccount(text);
    expect(length).toBe([...number].length);
  }));
});
