import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isRealDate } from '../format/dates.ts';
import { parametersOf } from '../engine/condition.ts';
import { rules } from '../rules/all.ts';
import { NATION, packs, places } from './packs.ts';
import { parameterKeys, parameters } from './parameters.ts';
import { policyChanges, resolve } from './resolve.ts';
import { packSchema } from './schema.ts';

const anyDay = fc.integer({ min: 0, max: 12000 }).map((n) => addDays('1999-01-01', n));

describe('the packs', () => {
  it.each([...packs])('%s has the shape of a pack, real days and named sources', (code, pack) => {
    expect(packSchema.parse(pack)).toEqual(pack);
    expect(code).toBe(pack.place);
    expect(pack.within === null ? pack.place === NATION : packs.has(pack.within)).toBe(true);
    for (const key of parameterKeys) {
      const series = pack.parameters[key] ?? [];
      for (const f of series) {
        expect(Object.hasOwn(pack.sources, f.source), `${key}: ${f.source}`).toBe(true);
        for (const d of [f.from, f.to, f.lastSeen]) expect(d === null || d === 'unknown' || isRealDate(d), `${key}: ${d}`).toBe(true);
        expect(f.per !== null, `${key}: a sum of money has its period`).toBe(parameters[key].kind === 'money');
      }
      // Two figures that are both surely in force on a day would be a fault of the pack.
      series.forEach((f, i) => {
        const next = series[i + 1];
        if (next && next.from !== 'unknown' && f.to !== 'unknown') expect(f.to).toBe(next.from);
      });
    }
  });

  it('have every national figure that a rule reads, for each day on which the rule is in force', () => {
    for (const rule of rules) {
      if (rule.kind === 'derivation') continue;
      for (const key of parametersOf(rule.when)) {
        if (parameters[key].kind === 'money') continue;
        const edges = [rule.from, ...policyChanges(NATION).filter((d) => d > rule.from && (rule.to === null || d < rule.to))];
        for (const d of edges) expect(resolve(NATION, d).get(key).known, `${rule.id} reads ${key} on ${d}`).toBe(true);
      }
    }
  });
});

describe('Luonan', () => {
  const standard = (day: string) => resolve('611021', day).get('standard.rural.centralised');
  it('pays 300 a month from the decision of 5 March 2009, and 120 before', () => {
    expect(standard('2009-03-05')).toMatchObject({ known: true, value: 30000, per: 'month' });
    expect(standard('2010-12-31')).toMatchObject({ known: true, value: 30000 });
    expect(standard('2009-03-04')).toMatchObject({ known: true, value: 12000, figure: { from: 'unknown' } });
  });
  it('is unknown after the last year that the source speaks of', () => {
    expect(standard('2011-01-01')).toMatchObject({ known: false, candidates: [{ value: 30000 }] });
  });
  it('has no home-based figure', () => {
    expect(resolve('611021', '2010-01-01').get('standard.rural.home-based')).toMatchObject({ known: false, candidates: [] });
  });
});

describe('Dongping', () => {
  it('is unknown since 2005, with both figures as candidates, and before 2005 without any', () => {
    const on = (day: string) => resolve('370923', day).get('standard.rural.home-based');
    expect(on('2008-01-01')).toMatchObject({ known: false, candidates: [{ value: 120000 }, { value: 140000 }] });
    expect(on('2004-12-31').known).toBe(false);
  });
});

describe('a place without a pack', () => {
  it('has the nation’s figures', () => {
    expect(resolve('130983', '2022-01-01').get('notice.days')).toMatchObject({ known: true, value: 7 });
    expect(resolve('__proto__', '2022-01-01').place).toBe(NATION);
  });
});

describe('between two days of change', () => {
  it('nothing changes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places.map((p) => p.place)), anyDay, (place, day) => {
        const changes = policyChanges(place);
        const since = changes.filter((d) => d <= day).at(-1);
        if (since === undefined) return;
        for (const key of parameterKeys) expect(resolve(place, day).get(key)).toEqual(resolve(place, since).get(key));
      }),
    );
  });
});
