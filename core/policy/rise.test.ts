import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, monthsBetween } from '../format/months.ts';
import { allPacks } from './all-packs.ts';
import { backPay, risesOf, type Due } from './rise.ts';

// Luonan, centralised: 1,440 a year, and 3,600 a year from 5 March 2009, so from the month after.
const luonan: Due = { place: '611021', area: 'rural', mode: 'centralised', level: null };
const [rise] = risesOf(luonan, '2010-05-04', allPacks);

it('knows the day on which a standard rose, the latest first, and none that is still to come', () => {
  expect(rise).toMatchObject({ key: 'standard.rural.centralised', from: '2009-03-05' });
  expect(risesOf(luonan, '2009-03-04', allPacks).some((r) => r.from === '2009-03-05')).toBe(false);
  const days = risesOf({ place: '370500', area: 'rural', mode: 'centralised', level: 'full' }, '2020-12-31', allPacks).map((r) => r.from);
  expect(days).toEqual([...days].sort().reverse());
});

describe('back pay', () => {
  it('is the difference for each month that was paid by the figure before', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 8 }), fc.integer({ min: 0, max: 12 }), (began, paid) => {
        const start = addMonths('2009-04', began) ?? '';
        const through = addMonths('2009-04', paid) ?? '';
        const months = Math.max(0, (monthsBetween(began > 0 ? start : '2009-04', through) ?? 0) + 1);
        const owed = backPay(luonan, rise!, { from: `${start}-01`, through });
        expect(owed?.owedFen ?? 0).toBe(months * (30000 - 12000));
        expect(owed?.gaps ?? []).toEqual([]);
      }),
    );
  });

  it('counts a person who came after it from her own month', () => {
    expect(backPay(luonan, rise!, { from: '2009-03-10', through: '2009-04' })?.owedFen).toBe(36000);
    expect(backPay(luonan, rise!, { from: '2008-01-10', through: '2009-03' })).toBeNull();
  });
});
