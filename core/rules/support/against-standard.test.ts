import { describe, expect, it } from 'vitest';
import type { Setting } from '../../policy/resolve.ts';
import { allPacks } from '../../policy/all-packs.ts';
import { resolve } from '../../policy/resolve.ts';
import { asStandard } from './against-standard.ts';

const cases = [
  ['611021', '2010-05-04'],
  ['611021', '2009-03-04'],
  ['611021', '2020-05-04'],
  ['350600', '2013-05-04'],
  ['341500', '2024-08-01'],
  ['370500', '2019-11-01'],
  ['370500', '2019-09-30'],
  ['370923', '2008-05-04'],
  ['530000', '2020-07-01'],
] as const;

/** Every figure of the place as it is, as a month's and a year's, and mixed up. */
const amountsOf = (settings: readonly Setting[]): number[] => {
  const figures = settings.flatMap((s) => (s.known ? s.series : s.candidates)).map((f) => f.value);
  return [...new Set([1, 50_000, ...figures.flatMap((v) => [v, v * 12, Math.round(v / 12), v * 100, v * 10_000, v / 10_000, v + 1, v + 99, v + 100, v * 144])])];
};

describe('an amount against the place’s standard', () => {
  for (const field of ['basic_amount', 'basic_amount_year'] as const) {
    it(`is told as it is judged: ${field}`, () => {
      const condition = asStandard(field);
      if (condition.k !== 'compute' || typeof condition.truth !== 'function') throw new Error('The truth stands beside what is told.');
      const seen = new Set<number>();
      for (const [place, day] of cases) {
        const policy = resolve(allPacks, place, day);
        const settings = condition.settings.map((key) => policy.get(key));
        for (const amount of [null, ...amountsOf(settings)]) {
          for (const mode of [null, 'centralised', 'home-based', 'neither']) {
            for (const area of [null, 'rural', 'urban']) {
              const truth = condition.truth([amount, mode, area], settings);
              const told = condition.run([amount, mode, area], settings);
              expect(told.is, `${place} ${day} ${amount} ${mode} ${area}`).toBe(truth);
              if (told.is === 1) expect(told.needs.length).toBeGreaterThan(0);
              seen.add(truth);
            }
          }
        }
      }
      expect([...seen].sort()).toEqual([0, 1, 2]);
    });
  }
});
