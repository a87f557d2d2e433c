import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engines } from '../../engine/engine.ts';
import type { Facts } from '../../model/fields.ts';
import { allPacks } from '../../policy/all-packs.ts';
import { support } from './index.ts';

const engineFor = engines(support, allPacks);
const abilities = ['can_eat', 'can_dress', 'can_rise', 'can_toilet', 'can_walk', 'can_bathe'] as const;
const levelOf = (held: readonly (boolean | null)[], on: string): unknown => {
  const engine = engineFor('000000', on);
  return engine.decided(engine.open(Object.fromEntries(abilities.map((a, i) => [a, held[i]])), on), 'care_level');
};
const band = (lost: number): string => (lost === 0 ? 'independent' : lost < 4 ? 'partial' : 'full');

describe('the class of self-care', () => {
  it.each(['2018-05-04', '2022-05-04'])('is settled on %s, over all 729 assessments, exactly when what is open can’t move the band', (on) => {
    for (let n = 0; n < 3 ** 6; n++) {
      const held = abilities.map((_, i) => ([true, false, null] as const)[Math.floor(n / 3 ** i) % 3] ?? null);
      const lost = held.filter((h) => h === false).length;
      const open = held.filter((h) => h === null).length;
      expect(levelOf(held, on), JSON.stringify(held)).toBe(band(lost) === band(lost + open) ? band(lost) : null);
    }
  });
});

describe('what is due', () => {
  const due = (facts: Facts): number | null => {
    const engine = engineFor('370500', '2019-11-01');
    return engine.decided(engine.open(facts, '2019-11-01'), 'amount_due') as number | null;
  };
  const mode = fc.constantFrom('centralised' as const, 'home-based' as const);
  const area = fc.constantFrom('rural' as const, 'urban' as const);
  const self = fc.constantFrom('independent' as const, 'partial' as const, 'full' as const);

  it('is never less for those who need more care', () => {
    fc.assert(
      fc.property(mode, area, (m, a) => {
        const [none, some, all] = (['independent', 'partial', 'full'] as const).map((self_care) => due({ mode: m, hukou_type: a, self_care }));
        expect(none! < some! && some! < all!).toBe(true);
      }),
    );
  });

  it('is known when all of its parts are, and never with one open', () => {
    fc.assert(
      fc.property(mode, area, self, fc.subarray(['mode', 'hukou_type', 'self_care'] as const), (m, a, s, left) => {
        const facts: Facts = { mode: m, hukou_type: a, self_care: s, ...Object.fromEntries(left.map((key) => [key, null])) };
        expect(due(facts) === null).toBe(left.length > 0);
      }),
    );
  });

  it('is open where class and assessment disagree', () => {
    const able = Object.fromEntries(abilities.map((a) => [a, true]));
    expect(due({ mode: 'centralised', hukou_type: 'rural', self_care: 'full', ...able })).toBeNull();
    expect(due({ mode: 'centralised', hukou_type: 'rural', self_care: 'independent', ...able })).toBe(86600);
  });
});

describe('back pay', () => {
  it('is the difference for each month, whatever they are, and never below nothing', () => {
    const month = (n: number): string => `${2008 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
    const at = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(at, at, at, fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 200_000 }), (raise, from, through, paid, raised) => {
        const engine = engineFor('000000', '2013-05-04');
        const facts: Facts = { raise_from: month(raise), paid_from: month(from), paid_through: month(through), paid_amount: paid, raised_amount: raised };
        const months = Math.max(0, through - Math.max(raise, from) + 1);
        expect(engine.decided(engine.open(facts, '2013-05-04'), 'back_pay')).toBe(Math.max(0, raised - paid) * months);
      }),
    );
  });
});
