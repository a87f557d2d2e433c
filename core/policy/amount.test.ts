import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../format/dates.ts';
import { amountBy, supportAmount, type AmountResult, type SupportMode } from './amount.ts';
import type { Figure, Pack } from './pack.ts';
import { places, smallSet } from './packs.ts';
import { pick } from './resolve.ts';

const LUONAN = '611021';
const DONGPING = '370923';
const ask = (place: string, mode: SupportMode, from: PlainDate, months: number): AmountResult => supportAmount({ place, mode, from, months }, smallSet);

describe('a monthly figure', () => {
  it('is counted by whole months from the day asked about', () => {
    const amount = ask(LUONAN, 'centralised', '2009-03-05', 6);
    expect(amount).toMatchObject({ known: true, totalFen: 180_000, perMonthFen: 30_000 });
    expect(amount.parts).toHaveLength(1);
    expect(amount.parts[0]).toMatchObject({ from: '2009-03-05', months: 6, fen: 180_000, perMonthExact: true, source: { checkedOn: '2026-11-23' } });
  });

  it('gives the month of a change to the figure of its first day', () => {
    const amount = ask(LUONAN, 'centralised', '2009-02-20', 4);
    expect(amount).toMatchObject({ known: true, totalFen: 2 * 12_000 + 2 * 30_000, perMonthFen: null });
    expect(amount.parts.map((p) => [p.from, p.months, p.figure.value])).toEqual([
      ['2009-02-20', 2, 12_000],
      ['2009-04-01', 2, 30_000],
    ]);
  });

  it('takes the day itself in the first month', () => {
    expect(ask(LUONAN, 'centralised', '2009-03-04', 2)).toMatchObject({ known: true, totalFen: 42_000 });
    expect(ask(LUONAN, 'centralised', '2009-03-31', 2)).toMatchObject({ known: true, totalFen: 60_000 });
  });

  it('passes from December into January', () => {
    expect(ask(LUONAN, 'centralised', '2009-12-31', 2).parts).toMatchObject([{ months: 2, from: '2009-12-31' }]);
  });
});

describe('what the packs do not say', () => {
  it('has no total after the last day that the source vouches for, and keeps the sure months', () => {
    const amount = ask(LUONAN, 'centralised', '2010-06-15', 12);
    expect(amount).toMatchObject({ known: false, parts: [{ months: 7, fen: 210_000 }] });
    expect(amount).not.toHaveProperty('totalFen');
    expect(amount).toMatchObject({ gaps: [{ from: '2011-01-01', months: 5, why: { zh: '资料只说到2010年' }, candidates: [{ fen: 150_000 }] }] });
  });

  it('offers no candidate where the place has no figure for the mode', () => {
    expect(ask(LUONAN, 'home-based', '2009-06-01', 3)).toMatchObject({ known: false, parts: [], gaps: [{ months: 3, candidates: [], source: null }] });
  });

  it('offers both figures where no rise is dated, each rounded once', () => {
    const amount = ask(DONGPING, 'centralised', '2008-01-01', 7);
    expect(amount).toMatchObject({
      known: false,
      gaps: [{ months: 7, candidates: [{ fen: 116_667, perMonthFen: 16_667, perMonthExact: false }, { fen: 134_167, perMonthFen: 19_167 }] }],
    });
  });

  it('does not offer the later figure before the earlier one began', () => {
    const amount = ask(DONGPING, 'home-based', '2004-11-10', 4);
    expect(amount).toMatchObject({ gaps: [{ from: '2004-11-10', months: 2, candidates: [] }, { from: '2005-01-01', months: 2 }] });
    expect(amount.known ? [] : amount.gaps[1]?.candidates.map((c) => c.figure.value)).toEqual([120_000, 140_000]);
  });

  it('knows nothing of a place without a pack', () => {
    expect(ask('110101', 'centralised', '2009-06-01', 3).known).toBe(false);
  });
});

/** Series of dated figures without holes, the last one open. */
const series = fc
  .array(fc.record({ days: fc.integer({ min: 1, max: 900 }), value: fc.integer({ min: 1, max: 3_000_000 }), per: fc.constantFrom('month' as const, 'year' as const) }), { minLength: 1, maxLength: 6 })
  .map((steps) => {
    let from = '2000-01-01';
    return steps.map(({ days, value, per }, i): Figure => {
      const begin = from;
      from = addDays(from, days);
      return { value, per, from: begin, to: i === steps.length - 1 ? null : from, lastSeen: null, source: 's', note: null };
    });
  });
const packOf = (figures: readonly Figure[]): Pack => ({
  place: '999999',
  name: { zh: '某县', en: 'A county' },
  within: null,
  sources: { s: { title: { zh: '文', en: 'text' }, where: { zh: '处', en: 'place' }, checkedOn: '2026-01-01' } },
  parameters: { 'standard.rural.centralised': figures },
});
const amount = (figures: readonly Figure[], from: PlainDate, months: number): AmountResult =>
  amountBy((day) => pick(figures, day, packOf(figures)), 'standard.rural.centralised', from, months);
const totalOf = (result: AmountResult): number => {
  if (!result.known) throw new Error('expected a known amount');
  return result.totalFen;
};
const day = fc.integer({ min: 0, max: 5000 }).map((n) => addDays('2000-01-01', n));
const months = fc.integer({ min: 1, max: 120 });

describe('any series', () => {
  it('adds up from its parts, in whole fen, over all the months', () => {
    fc.assert(
      fc.property(series, day, months, (figures, from, n) => {
        const result = amount(figures, from, n);
        expect(totalOf(result)).toBe(result.parts.reduce((sum, part) => sum + part.fen, 0));
        expect(result.parts.reduce((sum, part) => sum + part.months, 0)).toBe(n);
        expect(result.parts.every((part) => Number.isSafeInteger(part.fen))).toBe(true);
      }),
    );
  });

  it('grows with every month', () => {
    fc.assert(
      fc.property(series, day, months, (figures, from, n) => {
        expect(totalOf(amount(figures, from, n + 1))).toBeGreaterThanOrEqual(totalOf(amount(figures, from, n)));
      }),
    );
  });

  it('gives the yearly figure back for a year under it, and is never half a fen off in between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000_000 }), day, fc.integer({ min: 1, max: 10 }), months, (value, from, years, n) => {
        const yearly: Figure[] = [{ value, per: 'year', from: '2000-01-01', to: null, lastSeen: null, source: 's', note: null }];
        expect(totalOf(amount(yearly, from, 12 * years))).toBe(value * years);
        expect(Math.abs(12 * totalOf(amount(yearly, from, n)) - n * value)).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('asks each month but the first on its first day', () => {
    fc.assert(
      fc.property(day, months, (from, n) => {
        const asked: PlainDate[] = [];
        const figures = [{ value: 100, per: 'month', from: '2000-01-01', to: null, lastSeen: null, source: 's', note: null }] as const;
        amountBy((on) => (asked.push(on), pick(figures, on, packOf(figures))), 'standard.rural.centralised', from, n);
        expect(asked).toHaveLength(n);
        expect(asked[0]).toBe(from);
        expect(asked.slice(1).every((d, i) => d.endsWith('-01') && d > asked[i]!)).toBe(true);
      }),
    );
  });

  it('stands oldest first in the shipped packs, as the candidates rely on', () => {
    for (const pack of places) {
      for (const figures of Object.values(pack.parameters)) {
        const dated = figures.map((f) => f.from).filter((d) => d !== 'unknown');
        expect(dated).toEqual([...dated].sort());
      }
    }
  });
});
