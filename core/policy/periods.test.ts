import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../format/dates.ts';
import { allPacks } from './all-packs.ts';
import type { Figure } from './pack.ts';
import { coverage, gaps, gapsIn, overlaps, overlapsIn, uncovered, type Period } from './periods.ts';
import { choose } from './resolve.ts';

const figure: Figure = { value: 100, per: null, from: '2010-01-01', to: null, lastSeen: null, source: 's', note: null };
const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2010-01-01', n));
const anyFigure = fc
  .record({
    from: fc.oneof(day, fc.constant('unknown' as const)),
    to: fc.oneof(day, fc.constantFrom('unknown' as const, null)),
    lastSeen: fc.oneof(day, fc.constant(null)),
    firstSeen: fc.option(day, { nil: undefined }),
    sure: fc.option(fc.constant(false as const), { nil: undefined, freq: 4 }),
  })
  .map(({ firstSeen, sure, ...f }): Figure => ({ ...figure, ...f, ...(f.from === 'unknown' && firstSeen ? { firstSeen } : {}), ...(sure === false ? { sure } : {}) }));
const anySeries = fc.array(anyFigure, { maxLength: 4 });
const holds = (d: PlainDate, p: Period): boolean => (p.from === null || p.from <= d) && (p.to === null || d < p.to);

describe('coverage', () => {
  it('is the days on which one figure is sure, and nothing else', () => {
    fc.assert(
      fc.property(anySeries, fc.integer({ min: -5, max: 70 }), (series, n) => {
        const d = addDays('2010-01-01', n);
        const periods = coverage(series);
        // a series without any day in it is never known
        expect(periods.some((p) => holds(d, p))).toBe(choose(series, d).figure !== null);
        periods.forEach((p, i) => {
          const next = periods[i + 1];
          if (next) expect(p.to !== null && next.from !== null && p.to < next.from).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('reads as the law does', () => {
    const next = { ...figure, from: '2016-10-10' };
    expect(coverage([{ ...figure, from: '2006-03-01', to: '2016-10-10' }, next])).toEqual([{ from: '2006-03-01', to: null }]);
    expect(coverage([{ ...figure, lastSeen: '2010-12-31' }])).toEqual([{ from: '2010-01-01', to: '2011-01-01' }]);
    expect(coverage([{ ...figure, from: 'unknown' }])).toEqual([]);
    expect(coverage([])).toEqual([]);
  });
});

describe('what is not covered', () => {
  it('and what is make up the whole', () => {
    fc.assert(
      fc.property(anySeries, day, fc.option(day, { nil: null }), day, (series, from, to, d) => {
        const period = { from, to };
        const covered = coverage(series);
        const open = uncovered(period, covered);
        expect(open.some((p) => holds(d, p))).toBe(holds(d, period) && !covered.some((p) => holds(d, p)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('gaps and overlaps', () => {
  it('lie between neighbours that don’t meet', () => {
    const two = (to: Figure['to'], from: Figure['from']) => [{ ...figure, to }, { ...figure, from }];
    expect(gapsIn('notice.days', two('2011-01-01', '2011-03-01'))).toEqual([{ key: 'notice.days', after: 0, before: 1, from: '2011-01-01', to: '2011-03-01' }]);
    expect(overlapsIn('notice.days', two('2011-03-01', '2011-01-01'))).toMatchObject([{ from: '2011-01-01', to: '2011-03-01' }]);
    expect(overlapsIn('notice.days', two(null, '2011-01-01'))).toMatchObject([{ from: '2011-01-01', to: null }]);
    for (const series of [two('2011-01-01', '2011-01-01'), two('unknown', 'unknown'), two('2011-01-01', 'unknown')]) {
      expect([...gapsIn('notice.days', series), ...overlapsIn('notice.days', series)]).toEqual([]);
    }
  });

  it('are in none of our packs', () => {
    for (const pack of allPacks.packs.values()) expect([...gaps(pack), ...overlaps(pack)], pack.place).toEqual([]);
  });

  it('never hide a day: where neither is, two sure figures exclude each other', () => {
    fc.assert(
      fc.property(anySeries, day, (series, d) => {
        if (overlapsIn('notice.days', series).length > 0) return;
        const sure = series.filter((f) => f.from !== 'unknown' && f.from <= d && (f.to === null ? f.lastSeen === null || d <= f.lastSeen : f.to !== 'unknown' && d < f.to));
        expect(sure.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
