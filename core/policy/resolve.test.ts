import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../format/dates.ts';
import { allPacks } from './all-packs.ts';
import { packSet } from './pack-set.ts';
import type { Figure, Pack } from './pack.ts';
import { NATION, smallSet } from './packs.ts';
import { parameterKeys } from './parameters.ts';
import { pick, policyChanges, resolve } from './resolve.ts';

const anyDay = fc.integer({ min: 0, max: 12000 }).map((n) => addDays('1999-01-01', n));

describe('Luonan', () => {
  const standard = (day: string) => resolve(smallSet, '611021', day).get('standard.rural.centralised');
  it('pays 300 a month from the decision of 5 March 2009, and 120 before', () => {
    expect(standard('2009-03-05')).toMatchObject({ known: true, value: 30000, per: 'month' });
    expect(standard('2010-12-31')).toMatchObject({ known: true, value: 30000 });
    expect(standard('2009-03-04')).toMatchObject({ known: true, value: 12000, figure: { from: 'unknown' } });
  });
  it('is unknown after the last year that the source speaks of', () => {
    expect(standard('2011-01-01')).toMatchObject({ known: false, candidates: [{ value: 30000 }] });
  });
  it('has no home-based figure', () => {
    expect(resolve(smallSet, '611021', '2010-01-01').get('standard.rural.home-based')).toMatchObject({ known: false, candidates: [] });
  });
});

describe('Dongping', () => {
  it('is unknown since 2005, with both figures as candidates, and before 2005 without any', () => {
    const on = (day: string) => resolve(smallSet, '370923', day).get('standard.rural.home-based');
    expect(on('2008-01-01')).toMatchObject({ known: false, candidates: [{ value: 120000 }, { value: 140000 }] });
    expect(on('2004-12-31').known).toBe(false);
  });
});

describe('a place without a pack', () => {
  it('has the nation’s figures', () => {
    expect(resolve(smallSet, '130983', '2022-01-01').get('notice.days')).toMatchObject({ known: true, value: 7 });
    expect(resolve(smallSet, '__proto__', '2022-01-01').place).toBe(NATION);
  });
});

describe('between two days of change', () => {
  it('nothing changes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allPacks.places.map((p) => p.place), '341302', '530102', '130983'), anyDay, (place, day) => {
        const changes = policyChanges(allPacks, place);
        const since = changes.filter((d) => d <= day).at(-1);
        if (since === undefined) return;
        for (const key of parameterKeys) expect(resolve(allPacks, place, day).get(key)).toEqual(resolve(allPacks, place, since).get(key));
      }),
    );
  });
});

describe('a figure of a wider place', () => {
  it('is no answer for what each place sets for itself, but what may be meant', () => {
    const of = (place: string) => resolve(allPacks, place, '2024-08-01').get('standard.rural.centralised');
    expect(of('341500')).toMatchObject({ known: true, value: 93_800 });
    expect(of('341502')).toMatchObject({ known: false, candidates: [{ value: 93_800 }], why: { zh: '只有六安市的标准，资料没有说各县（区）都照此执行' } });
    // a county without a pack of its own lies where its code says
    expect(of('341525')).toMatchObject({ known: false, pack: { place: '341500' } });
    expect(resolve(allPacks, '341525', '2024-08-01').place).toBe('341525');
  });

  it('holds within where it is a floor, or its source says throughout', () => {
    expect(resolve(allPacks, '611021', '2010-10-01').get('floor.rural.centralised')).toMatchObject({ known: true, value: 320_000, pack: { place: '610000' } });
    const city: Pack = { ...pack([{ ...figure, throughout: true }]), place: '999900' };
    expect(resolve(packSet([city]), '999901', '2020-01-01').get('standard.rural.centralised')).toMatchObject({ known: true, value: 100 });
    expect(resolve(packSet([{ ...city, ...pack([figure]), place: '999900' }]), '999901', '2020-01-01').get('standard.rural.centralised').known).toBe(false);
  });
});

const figure: Figure = { value: 100, per: 'month', from: '2010-01-01', to: null, lastSeen: null, source: 's', note: null };
const pack = (figures: readonly Figure[]): Pack => ({
  place: '999999',
  name: { zh: '某县', en: 'A county' },
  within: null,
  sources: { s: { title: { zh: '文', en: 'text' }, where: { zh: '处', en: 'place' }, checkedOn: '2026-01-01' } },
  parameters: { 'standard.rural.centralised': figures },
});
const on = (day: string, ...figures: readonly Figure[]) => pick(figures, day, pack(figures));

describe('a figure that is not sure', () => {
  it('is a candidate, and says why', () => {
    expect(on('2020-01-01', { ...figure, sure: false })).toMatchObject({ known: false, why: { zh: '来源未核实' }, candidates: [{ value: 100 }] });
    expect(on('2020-01-01', { ...figure, sure: false, basis: 'floor' })).toMatchObject({ known: false, why: { zh: expect.stringContaining('最低') } });
  });
  it('does not cast doubt on the days for which another source vouches', () => {
    const open: Figure = { ...figure, value: 90, from: 'unknown', sure: false };
    const series = [{ ...figure, to: 'unknown', lastSeen: '2010-12-31' } as const, open];
    expect(on('2010-06-01', ...series)).toMatchObject({ known: true, value: 100 });
    expect(on('2011-06-01', ...series)).toMatchObject({ known: false, candidates: [{ value: 100 }, { value: 90 }] });
  });
});

describe('a figure of which only some days are told', () => {
  const seen: Figure = { ...figure, from: 'unknown', firstSeen: '2025-12-01', lastSeen: '2025-12-31' };
  it('is known on those days alone', () => {
    expect(on('2025-12-01', seen).known).toBe(true);
    expect(on('2025-12-31', seen).known).toBe(true);
    expect(on('2025-11-30', seen)).toMatchObject({ known: false, candidates: [{ value: 100 }] });
    expect(on('2026-01-01', seen)).toMatchObject({ known: false, why: { zh: '资料只说到2025年' } });
  });
});

describe('after the last figure has ended', () => {
  it('says so', () => {
    expect(on('2012-01-01', { ...figure, to: '2011-01-01' })).toMatchObject({ known: false, why: { zh: '原来的数字已经停用，政策包没有接替它的数字' } });
    expect(on('2009-01-01', { ...figure, to: '2011-01-01' })).toMatchObject({ known: false, why: { zh: '政策包没有这一天以前的数字' } });
  });
});

describe('a place that has no code', () => {
  it('is never resolved', () => {
    expect(allPacks.packs.has('x-harbin-districts')).toBe(true);
    expect(resolve(allPacks, 'x-harbin-districts', '2015-06-01')).toMatchObject({ place: NATION });
    expect(allPacks.places.some((p) => p.place.startsWith('x-'))).toBe(false);
  });
});
