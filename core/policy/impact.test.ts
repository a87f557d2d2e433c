import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supportAmount } from './amount.ts';
import { impact, type ImpactCase } from './impact.ts';
import { packSet } from './pack-set.ts';
import type { Figure, Pack } from './pack.ts';
import type { ParameterKey } from './parameters.ts';

const figure: Figure = { value: 0, per: 'month', from: '2020-01-01', to: null, lastSeen: null, source: 's', note: null };
const pack = (parameters: Partial<Record<ParameterKey, readonly Figure[]>>): Pack => ({
  place: '999999',
  name: { zh: '某县', en: 'A county' },
  within: null,
  sources: { s: { title: { zh: '文', en: 'text' }, where: { zh: '处', en: 'place' }, checkedOn: '2026-01-01' } },
  parameters,
});
const KEY = 'standard.rural.centralised';
const rising = (from: string, old: number, now: number, per: 'month' | 'year' = 'month'): readonly Figure[] => [
  { ...figure, per, value: old, to: from },
  { ...figure, per, value: now, from },
];
const old = pack({ [KEY]: [{ ...figure, value: 80_000 }], 'care.centralised.full': [{ ...figure, value: 50_000 }] });
const raised = pack({ [KEY]: rising('2024-07-01', 80_000, 88_000), 'care.centralised.full': rising('2024-09-01', 50_000, 60_000) });
const today = '2024-12-13';
const someone: ImpactCase = { id: 'a', mode: 'centralised', area: 'rural', care_level: 'partial', support_start: '2022-05-20' };
const one = (c: Partial<ImpactCase>, before = old, after = raised) => impact(before, after, [{ ...someone, ...c }], { today }).cases[0];

describe('a rise that is published late', () => {
  it('is owed for each month paid since, with its arithmetic', () => {
    expect(one({})).toMatchObject({
      steps: [{ from: '2024-07', moreFen: 8_000, exact: true }],
      owed: [{ key: KEY, from: '2024-07', months: 6, before: { value: 80_000 }, after: { value: 88_000 }, perMonthFen: 8_000, perMonthExact: true, fen: 48_000 }],
      owedFen: 48_000,
      moreFen: 8_000,
      gaps: [],
    });
  });
  it('is owed up to the month that was paid, and not before support began or after it ended', () => {
    expect(one({ paid_through: '2024-08' })?.owedFen).toBe(16_000);
    expect(one({ paid_through: '2024-06' })).toMatchObject({ owed: [], moreFen: 8_000, steps: [{ from: '2024-07' }] });
    expect(one({ support_start: '2024-11-02' })?.owedFen).toBe(16_000);
    expect(one({ support_end: '2024-09-10' })).toMatchObject({ owedFen: 24_000, moreFen: 0 });
    expect(one({ support_end: '2024-06-30' })).toBeUndefined();
    expect(one({ support_start: '2025-02-01' })).toBeUndefined();
  });
  it('takes care by its level, in steps', () => {
    expect(one({ care_level: 'full' })).toMatchObject({
      steps: [{ from: '2024-07', moreFen: 8_000 }, { from: '2024-09', moreFen: 18_000 }],
      owed: [{ key: KEY, fen: 48_000 }, { key: 'care.centralised.full', from: '2024-09', months: 4, fen: 40_000 }],
      owedFen: 88_000,
    });
  });
  it('counts the first month by the day on which support began', () => {
    const midMonth = pack({ [KEY]: rising('2024-07-15', 80_000, 88_000) });
    const before = pack({ [KEY]: [{ ...figure, value: 80_000 }] });
    expect(impact(before, midMonth, [{ ...someone, support_start: '2024-07-20' }], { today }).total.owedFen).toBe(48_000);
    expect(impact(before, midMonth, [{ ...someone, support_start: '2024-07-01' }], { today }).total.owedFen).toBe(40_000);
  });
  it('that lies ahead owes nothing yet', () => {
    const ahead = pack({ [KEY]: rising('2025-03-01', 80_000, 88_000), 'care.centralised.full': old.parameters['care.centralised.full']! });
    expect(one({}, old, ahead)).toMatchObject({ steps: [{ from: '2025-03', moreFen: 8_000 }], owed: [], owedFen: 0, moreFen: 8_000 });
  });
});

describe('a yearly figure', () => {
  it('is divided last', () => {
    const before = pack({ [KEY]: [{ ...figure, per: 'year', value: 1_000_000 }] });
    const after = pack({ [KEY]: rising('2024-07-01', 1_000_000, 1_100_000, 'year') });
    expect(one({}, before, after)).toMatchObject({ owed: [{ months: 6, perMonthFen: 8_333, perMonthExact: false, fen: 50_000 }], steps: [{ moreFen: 8_333, exact: false }] });
  });
});

describe('what is not known', () => {
  it('stays unknown, with what it needs, and is in no total', () => {
    const told = impact(old, raised, [
      { ...someone, id: 'level', care_level: null },
      { ...someone, id: 'mode', mode: null },
      { ...someone, id: 'area', area: null },
      { ...someone, id: 'start', support_start: null },
      { ...someone, id: 'date', support_start: '2022-02-30' },
      { ...someone, id: 'month', paid_through: '2024-13' },
    ], { today });
    expect(told.cases.map((c) => [c.id, c.gaps.map((g) => g.needs), c.owedFen])).toEqual([
      ['level', [['care_level']], 48_000],
      ['mode', [['mode']], 0],
      ['area', [['area']], 0],
      ['start', [['support_start']], 0],
      ['date', [['support_start']], 0],
      ['month', [['paid_through']], 0],
    ]);
    expect(told.total).toMatchObject({ open: 6, owedFen: 48_000, changed: 1 });
    expect(told.cases[0]?.moreFen).toBeNull();
  });
  it('is not asked where it makes no difference', () => {
    expect(one({ care_level: null, support_end: '2024-08-01' })).toMatchObject({ gaps: [], owedFen: 16_000 });
    expect(impact(old, old, [{ ...someone, mode: null, area: null, care_level: null, support_start: null }], { today }).cases).toEqual([]);
  });
  it('tells which pack lacks the figure', () => {
    const stale = pack({ [KEY]: [{ ...figure, value: 80_000, lastSeen: '2024-09-30' }], 'care.centralised.full': old.parameters['care.centralised.full']! });
    expect(one({}, stale)).toMatchObject({
      owed: [{ from: '2024-07', months: 3, fen: 24_000 }],
      gaps: [{ key: KEY, from: '2024-10', months: 3, needs: [`pack:${KEY}`], why: { zh: '原政策包：资料只说到2024年' } }],
      moreFen: null,
    });
    expect(one({}, old, pack({}))?.gaps[0]?.why.zh).toBe('新政策包：没有当地的这一数字');
  });
  it('does not lie in the months before a new pack begins', () => {
    const later = pack({ [KEY]: [{ ...figure, value: 88_000, from: '2024-07-01' }] });
    const before = pack({ [KEY]: [{ ...figure, value: 80_000 }] });
    expect(one({}, before, later)).toMatchObject({ owedFen: 48_000, moreFen: 8_000, gaps: [] });
    expect(one({}, later, before)?.gaps).toMatchObject([{ from: '2022-05', months: 26 }]);
  });
});

const day = fc.integer({ min: 0, max: 59 }).map((n) => `20${20 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-${n % 3 === 0 ? '15' : '01'}`);
const series = fc.array(fc.record({ from: day, value: fc.integer({ min: 1, max: 2_000_000 }), per: fc.constantFrom('month' as const, 'year' as const) }), { minLength: 1, maxLength: 4 }).map((steps) => {
  const sorted = [...new Map(steps.map((s) => [s.from, s])).values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.map((s, i): Figure => ({ ...figure, ...s, to: sorted[i + 1]?.from ?? null, ...(i === 0 ? { from: '2019-01-01' } : {}) }));
});
const keys = ['standard.rural.centralised', 'standard.rural.home-based', 'standard.urban.centralised', 'care.centralised.full', 'care.home-based.partial'] as const;
const anyPack = fc.record({ [keys[0]]: series, [keys[1]]: series, [keys[2]]: series, [keys[3]]: series, [keys[4]]: series }).map((p) => pack(p));
const anyCase = fc.record({
  id: fc.string(),
  mode: fc.constantFrom('centralised' as const, 'home-based' as const, null),
  area: fc.constantFrom('rural' as const, 'urban' as const, null),
  care_level: fc.constantFrom('full' as const, 'partial' as const, 'independent' as const, null),
  support_start: fc.oneof(day, fc.constant(null)),
  support_end: fc.oneof(day, fc.constant(null)),
  paid_through: fc.oneof(day.map((d) => d.slice(0, 7)), fc.constant(null)),
});
const anyCases = fc.array(anyCase, { maxLength: 6 });
const on = { today: '2024-06-13' };

describe('any change', () => {
  it('adds up over the cases', () => {
    fc.assert(
      fc.property(anyPack, anyPack, anyCases, (before, after, cases) => {
        const whole = impact(before, after, cases, on);
        const apart = cases.map((c) => impact(before, after, [c], on).total);
        for (const of of ['moreFen', 'owedFen', 'changed', 'open'] as const) expect(whole.total[of]).toBe(apart.reduce((sum, t) => sum + t[of], 0));
        for (const c of whole.cases) expect(c.owed.reduce((sum, o) => sum + o.fen, 0)).toBe(c.owedFen);
      }),
      { numRuns: 60 },
    );
  });
  it('is turned round when before and after are', () => {
    fc.assert(
      fc.property(anyPack, anyPack, anyCases, (before, after, cases) => {
        const there = impact(before, after, cases, on);
        const back = impact(after, before, cases, on);
        expect(back.total.owedFen).toBe(0 - there.total.owedFen);
        expect(back.total.moreFen).toBe(0 - there.total.moreFen);
        expect(back.cases.map((c) => c.steps.map((s) => [s.from, s.moreFen]))).toEqual(there.cases.map((c) => c.steps.map((s) => [s.from, 0 - s.moreFen])));
      }),
      { numRuns: 60 },
    );
  });
  it('is none between a pack and itself', () => {
    fc.assert(
      fc.property(anyPack, anyCases, (p, cases) => {
        expect(impact(p, structuredClone(p), cases, on).cases).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
  it('owes what the calculator gives for after, less what it gives for before', () => {
    const monthly = series.map((figures) => figures.map((f) => ({ ...f, per: 'month' as const })));
    fc.assert(
      fc.property(monthly, monthly, day, fc.integer({ min: 1, max: 40 }), (a, b, start, months) => {
        const [before, after] = [pack({ [KEY]: a }), pack({ [KEY]: b })];
        const first = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
        const last = first + months - 1;
        const paid_through = `${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}`;
        const of = (p: Pack): number => {
          const amount = supportAmount({ place: '999999', mode: 'centralised', from: start, months }, packSet([p]));
          return amount.known ? amount.totalFen : NaN;
        };
        expect(impact(before, after, [{ ...someone, support_start: start, paid_through }], on).total.owedFen).toBe(of(after) - of(before));
      }),
      { numRuns: 100 },
    );
  });
});
