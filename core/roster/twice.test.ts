import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCitizenNumber } from '../format/testing/citizen-numbers.ts';
import { samePersonTwice } from './twice.ts';

const number = '11010519491231002X';
const fifteen = '110105491231002';

describe('the same person twice in a list', () => {
  it('is found by number, 15 digits and 18 characters being one', () => {
    expect(samePersonTwice([{ id_no: number }, { id_no: '611021188001010010' }, { id_no: fifteen }])).toEqual([{ by: 'number', at: [0, 2] }]);
  });

  it('is asked about by name and birth, whichever way the birth is known', () => {
    expect(samePersonTwice([{ name: '王 小', id_no: number }, { name: '王小', birth: '1949-12-31' }])).toEqual([{ by: 'name-and-birth', at: [0, 1] }]);
    expect(samePersonTwice([{ name: '阿·买', birth: '1949-12-31' }, { name: '阿.买', birth: '1949-12-31' }])).toEqual([{ by: 'name-and-birth', at: [0, 1] }]);
  });

  it('is not asked about again when the numbers have told it', () => {
    expect(samePersonTwice([{ name: '王小', id_no: number }, { name: '王小', id_no: fifteen }])).toEqual([{ by: 'number', at: [0, 1] }]);
  });

  it('is not found in numbers that are mistyped, masked or blank, nor in names alone', () => {
    expect(samePersonTwice([{ id_no: '110105194912310021' }, { id_no: '110105194912310021' }])).toEqual([]);
    expect(samePersonTwice([{ id_no: '110105********002X' }, { id_no: '110105********002X' }])).toEqual([]);
    expect(samePersonTwice([{ name: '王小' }, { name: '王小' }, {}, {}])).toEqual([]);
    expect(samePersonTwice([{ name: '王某', birth: '1949-12-31' }, { name: '王某', birth: '1949-12-31' }])).toEqual([]);
    expect(samePersonTwice([{ name: '王小', birth: '1949-02-30' }, { name: '王小', birth: '1949-02-30' }])).toEqual([]);
  });

  it('is found for every number that stands twice, in any order, and for no other', () => {
    fc.assert(
      fc.property(fc.array(arbitraryCitizenNumber({ region: ['611021', '370923'] }), { maxLength: 12 }), (ids) => {
        const found = samePersonTwice(ids.map((id_no) => ({ id_no })));
        expect(found.flatMap((t) => t.at).sort((a, b) => a - b)).toEqual(ids.flatMap((id, at) => (ids.filter((x) => x === id).length > 1 ? [at] : [])));
        for (const { by, at } of found) expect(by === 'number' && new Set(at.map((i) => ids[i])).size === 1).toBe(true);
      }),
    );
  });
});
