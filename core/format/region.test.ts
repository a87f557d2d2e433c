import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspectRegionCode, provinceName, regionIsPlausible } from './region.ts';

const assigned = [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82];
const permits = [83];

test.each([
  ['611021', 'Luonan, a county'],
  ['611002', 'Shangzhou, a district'],
  ['370923', 'Dongping'],
  ['341502', 'Jin’an'],
  ['130983', 'Huanghua, a county-level city'],
  ['371102', 'Donggang'],
  ['612522', 'Luonan while Shangluo was a prefecture, until 2002'],
  ['110105', 'Chaoyang, Beijing'],
  ['110228', 'Miyun while it was a county'],
  ['500381', 'a county-level city of Chongqing until 2006'],
  ['429004', 'Xiantao, run by the province'],
  ['659001', 'Shihezi'],
  ['441900', 'Dongguan, a city without districts'],
  ['460022', 'Wenchang while Hainan’s counties had no prefecture'],
  ['152527', 'a banner of a league'],
  ['533421', 'a county of a prefecture'],
  ['810000', 'Hong Kong'],
  ['830000', 'Taiwan, residence permit'],
])('%s may be a county’s: %s', (code) => expect(regionIsPlausible(code)).toBe(true));

test.each([
  ['999999', 'no such province'],
  ['000000', 'zeros'],
  ['611000', 'a city, were it without districts', true],
  ['610000', 'a province only'],
  ['110000', 'a municipality only'],
  ['117105', 'a municipality has no prefecture 71'],
  ['618021', 'prefecture 80 is in no range'],
  ['612500', 'a prefecture only'],
  ['61102', 'five digits'],
  ['6110211', 'seven digits'],
  ['61102X', 'a letter'],
  ['', 'nothing'],
])('%s: %s', (code, _why, plausible = false) => expect(regionIsPlausible(code)).toBe(plausible));

test('knows exactly the provinces that have a code', () => {
  const known = Array.from({ length: 100 }, (_, n) => n).filter((n) => provinceName(String(n).padStart(2, '0')) !== null);
  expect(known).toEqual([...assigned, ...permits]);
  expect(provinceName('61')).toEqual({ zh: '陕西省', en: 'Shaanxi' });
  expect(provinceName('toString')).toBeNull();
});

test('no code of an unassigned province is plausible', () => {
  const others = Array.from({ length: 100 }, (_, n) => n).filter((n) => ![...assigned, ...permits].includes(n));
  fc.assert(fc.property(fc.constantFrom(...others), fc.integer({ min: 0, max: 9999 }), (province, rest) => {
    expect(regionIsPlausible(String(province).padStart(2, '0') + String(rest).padStart(4, '0'))).toBe(false);
  }));
});

test('any county number is plausible under a city of a province: retired codes stay on numbers', () => {
  const provinces = assigned.filter((n) => n < 70 && ![11, 12, 31, 50].includes(n));
  fc.assert(fc.property(fc.constantFrom(...provinces), fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 99 }), (p, city, county) => {
    expect(regionIsPlausible(`${p}${String(city).padStart(2, '0')}${String(county).padStart(2, '0')}`)).toBe(true);
  }));
});

test.each([
  ['611021', { form: 'six', level: 'county', authority: '611021', plausible: true, township: null, village: null, province: { zh: '陕西省', en: 'Shaanxi' } }],
  [' ６１１０２１ ', { form: 'six', level: 'county', authority: '611021' }],
  ['611021000000', { form: 'twelve', level: 'county', authority: '611021', township: null, village: null }],
  ['611021100', { form: 'nine', level: 'township', township: '611021100', village: null }],
  ['611021100000', { form: 'twelve', level: 'township', township: '611021100', village: null }],
  ['611021100201', { form: 'twelve', level: 'village', plausible: true, township: '611021100', village: '611021100201' }],
  ['441900003000', { form: 'twelve', level: 'township', plausible: true, township: '441900003' }],
  ['61', { form: 'short', level: 'province', authority: '610000', plausible: true }],
  ['6110', { form: 'short', level: 'prefecture', authority: '611000', plausible: true }],
  ['610000', { form: 'six', level: 'province', plausible: true }],
  ['152500', { form: 'six', level: 'prefecture', plausible: true }],
  ['152500001', { form: 'nine', level: 'township', plausible: false }],
  ['999999', { form: 'six', level: 'county', plausible: false, province: null }],
  ['000000000000', { form: 'twelve', plausible: false, province: null }],
  ['61102', { form: 'malformed', length: 5, strange: [], level: null, authority: null, plausible: false }],
  ['61102l', { form: 'malformed', strange: [{ at: 5, character: 'l' }] }],
  ['洛南县', { form: 'malformed', length: 3 }],
  ['', { form: 'malformed', length: 0 }],
])('takes apart %j', (text, expected) => expect(inspectRegionCode(text)).toMatchObject(expected));

test('a county is as plausible in twelve digits as in six; no text makes it fail', () => {
  fc.assert(fc.property(fc.stringMatching(/^[1-9][0-9]{5}$/), fc.integer({ min: 1, max: 999 }), (county, township) => {
    const place = county + String(township).padStart(3, '0');
    expect(inspectRegionCode(place)).toMatchObject({ level: 'township', authority: county, plausible: regionIsPlausible(county) });
    expect(inspectRegionCode(`${place}001`)).toMatchObject({ level: 'village', township: place, plausible: regionIsPlausible(county) });
  }));
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void inspectRegionCode(text)));
});
