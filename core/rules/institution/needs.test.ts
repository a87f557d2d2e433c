import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engines } from '../../engine/engine.ts';
import type { FieldKey, Facts } from '../../model/fields.ts';
import { allPacks } from '../../policy/all-packs.ts';
import { institution } from './index.ts';

const engineFor = engines(institution, allPacks);
const residents = fc.nat({ max: 3000 });
const at = (place: string, on: string) => engineFor(place, on, 'institution');
const decided = (place: string, on: string, facts: Facts, field: FieldKey): number | null => {
  const engine = at(place, on);
  return engine.decided(engine.open(facts, on), field) as number | null;
};
const verdict = (id: string, place: string, on: string, facts: Facts): string | undefined => {
  const engine = at(place, on);
  return engine.outcomes(engine.open(facts, on)).find((o) => o.rule.id === id)?.is;
};

describe('what a home needs', () => {
  it('is the least that passes: one of the staff fewer, or a hundredth of a mu less, does not', () => {
    fc.assert(
      fc.property(residents.filter((n) => n > 0), (n) => {
        const staff = Math.ceil(n / 10);
        expect(decided('370923', '2008-06-01', { residents: n }, 'staff_needed')).toBe(staff);
        for (const [count, is] of [[staff, 'pass'], [staff - 1, 'fail']] as const) expect(verdict('institution/enough-staff', '370923', '2008-06-01', { residents: n, staff_count: count })).toBe(is);
        // 0.05 mu are five hundredths: whole numbers know no hair.
        expect(decided('370923', '2008-06-01', { residents: n }, 'garden_needed')).toBe((5 * n) / 100);
        const garden = (hundredths: number) => verdict('institution/garden-suffices', '370923', '2008-06-01', { residents: n, veg_plot: hundredths / 100 });
        expect(garden(5 * n)).toBe(n < 100 ? 'unknown' : 'pass');
        expect(garden(5 * n - 1)).toBe('fail');
      }),
    );
  });

  it('is never less by care level than by the guide of ten, nor for somebody who needs more care', () => {
    const level = fc.nat({ max: 200 });
    fc.assert(
      fc.property(level, level, level, (a, b, c) => {
        const of = (independent: number, partial: number, full: number): number =>
          decided('460000', '2014-06-01', { home_organiser: 'township', residents_independent: independent, residents_partial: partial, residents_full: full }, 'staff_for_care')!;
        expect(of(a, b, c)).toBe(Math.ceil(a / 10) + Math.ceil(b / 6) + Math.ceil(c / 3));
        expect(of(a, b, c)).toBeGreaterThanOrEqual(Math.ceil((a + b + c) / 10));
        expect(of(a, b, c + 1)).toBeGreaterThanOrEqual(of(a, b, c));
        // Another resident never lowers what is needed.
        expect(of(a + 1, b, c)).toBeGreaterThanOrEqual(of(a, b, c));
      }),
    );
  });

  it('has free beds exactly as far as residents fit', () => {
    fc.assert(
      fc.property(residents, residents, (n, beds) => {
        const fits = verdict('institution/residents-within-beds', '000000', '2018-06-01', { residents: n, beds });
        expect(fits).toBe(n <= beds ? 'pass' : 'fail');
        expect(decided('000000', '2018-06-01', { residents: n, beds }, 'free_beds')).toBe(Math.max(0, beds - n));
      }),
    );
  });
});
