import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectPhone, inspectPhones } from './phone.ts';

test.each([
  ['13800138000', 'mobile', '13800138000', null, null],
  ['１３８ ００１３ ８０００', 'mobile', '13800138000', null, null],
  ['138-0013-8000', 'mobile', '13800138000', null, null],
  ['+86 13800138000', 'mobile', '13800138000', null, null],
  ['008613800138000', 'mobile', '13800138000', null, null],
  ['8613800138000', 'mobile', '13800138000', null, null],
  ['013800138000', 'mobile', '13800138000', null, null],
  ['0914-7321234', 'landline', '0914-7321234', '0914', null],
  ['（0914）7321234', 'landline', '0914-7321234', '0914', null],
  ['09147321234', 'landline', '0914-7321234', '0914', null],
  ['029-8888-8888', 'landline', '029-88888888', '029', null],
  ['+86-29-88888888', 'unclear', '2988888888', null, null],
  ['010-65551234-801', 'landline', '010-65551234', '010', '801'],
  ['0914-7321234转801', 'landline', '0914-7321234', '0914', '801'],
  ['7321234', 'landline', '7321234', null, null],
  ['7321234-8', 'landline', '7321234', null, '8'],
  ['12349', 'service', '12349', null, null],
  ['95588', 'service', '95588', null, null],
  ['400-800-1234', 'service', '4008001234', null, null],
  ['110', 'service', '110', null, null],
  ['138****8000', 'masked', '138****8000', null, null],
])('%s: %s', (text, kind, number, area, extension) => expect(inspectPhone(text)).toEqual({ kind, number, area, extension, slip: null }));

test.each([
  ['1380013800', 'too-short'],
  ['138001380000', 'too-long'],
  ['12800138000', 'no-such-prefix'],
  ['0914-732123', 'too-short'],
  ['0914-732123456', 'too-long'],
  ['138O0138000', 'strange'],
  ['同上', 'strange'],
  ['123', null],
  ['1234567', null],
  ['0014-7321234', null],
])('%s is unclear: %s', (text, slip) => expect(inspectPhone(text)).toMatchObject({ kind: 'unclear', slip }));

test.each([
  ['13800138000、0914-7321234', ['mobile', 'landline']],
  ['13800138000/13900139000', ['mobile', 'mobile']],
  ['13800138000，13900139000；12349', ['mobile', 'mobile', 'service']],
  ['13800138000 13900139000', ['mobile', 'mobile']],
  ['138 0013 8000', ['mobile']],
  ['13800138000或7321234', ['mobile', 'landline']],
  ['13800138000\n13900139000', ['mobile', 'mobile']],
  ['1380013800 13900139000', ['unclear']],
  ['', []],
  ['无', []],
  ['—', []],
  ['/', []],
])('%j holds %j', (text, kinds) => expect(inspectPhones(text).map((phone) => phone.kind)).toEqual(kinds));

describe('whatever is typed', () => {
  const mobile = fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 })).map(([a, b]) => `1${a}${String(b).padStart(9, '0')}`);

  test('mobile numbers are found in any company', () => {
    fc.assert(fc.property(fc.array(mobile, { minLength: 1, maxLength: 4 }), fc.constantFrom('、', ',', '，', '/', '；', ' ', '\n', '|', ' 或 '), (numbers, between) => {
      expect(inspectPhones(numbers.join(between)).map((phone) => phone.number)).toEqual(numbers);
    }));
  });

  test('one digit too few or too many is told', () => {
    fc.assert(fc.property(mobile, fc.integer({ min: 2, max: 10 }), (number, at) => {
      expect(inspectPhone(number.slice(0, at) + number.slice(at + 1)).slip).toBe('too-short');
      expect(inspectPhone(number.slice(0, at) + number.charAt(at) + number.slice(at)).slip).toBe('too-long');
    }));
  });

  test('nothing makes it fail, nor slow', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-0-9+()转、*]{0,30}$/)), (text) => {
      for (const { kind, slip } of inspectPhones(text)) expect(kind === 'unclear' || slip === null).toBe(true);
    }));
    const start = performance.now();
    for (const long of ['1'.repeat(20_000), '-'.repeat(20_000), '*'.repeat(20_000), '转'.repeat(20_000), '1 '.repeat(10_000), '1、'.repeat(10_000)]) inspectPhones(long);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
