import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engines } from '../../engine/engine.ts';
import type { Facts, FieldKey } from '../../model/fields.ts';
import { allPacks } from '../../policy/all-packs.ts';
import { rules } from '../all.ts';

/** Cases near the bounds: few values, so that conditions are met and missed often. */
const near = <T>(...of: T[]) => fc.option(fc.constantFrom(...of), { freq: 4 });
const row = fc.record({
  relation: near('spouse', 'child', 'step-child', 'grandparent', 'sibling', 'other'),
  status: near('tekun', 'dibao', 'none'),
  age: near(59, 60, 69, 70),
  ability: near('able', 'unable'),
  disab_type: near('limb', 'mental', 'none'),
  disab_grade: near('one', 'three', 'four'),
  state: near('normal', 'in-prison', 'dead'),
  income_year: near(0, 2000000),
  property_low: near(true, false),
  property_fits: near('yes', 'no'),
  provincial_case: near(false, true),
  raised: near(true, false),
});
const income = fc.record({ kind: near('wages', 'transfer', 'basic-pension', 'special-care', 'other'), amount: near(0, 240000, 480000) });
const list = <T>(of: fc.Arbitrary<T>) => fc.option(fc.record({ rows: fc.array(of, { maxLength: 2 }), complete: fc.boolean() }), { freq: 4 });

const cases = fc.record({
  birth: near('1945-03-02', '1970-01-01', '2006-01-01', '2012-01-01'),
  disab_type: near('none', 'limb', 'mental', 'multiple'),
  disab_grade: near('one', 'two', 'three', 'four'),
  disab_parts: list(fc.record({ disab_type: near('limb', 'hearing'), disab_grade: near('one', 'four') })),
  provincial_unable: near(true, false),
  labour: near('able', 'none'),
  source_living: near('none', 'some'),
  incomes: list(income),
  income_year: near(0, 240000, 480000),
  // Lu’an in 2024: 721 yuan a month in villages, 756 in towns.
  income_month: near(0, 20000, 40000, 72100, 75600),
  dibao_month: near(40000),
  disposable_income: near(2000000),
  hukou_type: near('rural', 'urban'),
  property_fits: near('yes', 'no'),
  savings_limit: near(100000),
  deposit: near(0, 100000, 100001),
  homes: near(1, 2),
  vehicles: near(0),
  businesses: near(0),
  obligor_present: near('none', 'some'),
  obligor_ability: near('able', 'unable'),
  obligor_reason: near('tekun', 'elderly-low-income', 'other'),
  obligor_count: near(0, 1, 2),
  obligors: list(row),
  parents_gone: near(true, false),
  child_kind: near('none', 'orphan'),
  child_choice: near('tekun', 'child-allowance'),
  member_state: near('normal', 'ended'),
  life_status: near('alive', 'dead'),
  in_prison: near(true, false),
  entered_as_minor: near(true, false),
  school_stage: near('none', 'secondary', 'higher'),
}) as fc.Arbitrary<Facts>;

const engineFor = engines(rules, allPacks);
const days = fc.constantFrom('1996-05-04', '2010-05-04', '2015-05-04', '2018-05-04', '2022-05-04', '2024-10-10', '2026-07-01');
const verdicts = (facts: Facts, day: string): Map<string, string> => {
  const engine = engineFor('341500', day);
  return new Map(engine.outcomes(engine.open(facts, day)).flatMap((o) => (o.rule.id.startsWith('eligibility/') ? [[o.rule.id, o.is] as const] : [])));
};

describe('who can be supported', () => {
  it('is never turned from one answer to its opposite by one more fact', () => {
    fc.assert(
      fc.property(cases, days, fc.nat(), (facts, day, pick) => {
        const filled = (Object.keys(facts) as FieldKey[]).filter((k) => facts[k] !== null);
        const hidden = filled[pick % Math.max(1, filled.length)];
        if (!hidden) return;
        const whole = verdicts(facts, day);
        for (const [rule, before] of verdicts({ ...facts, [hidden]: null }, day)) {
          const turned = `${before} ${whole.get(rule)}`;
          expect(turned === 'pass fail' || turned === 'fail pass', `${rule}: ${hidden} turned ${turned}`).toBe(false);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('accuses nobody and concludes nothing from a blank form', () => {
    fc.assert(
      fc.property(days, (day) => {
        for (const [rule, is] of verdicts({}, day)) expect(is === 'pass' || is === 'fail', rule).toBe(false);
      }),
    );
  });

  it('is not open only because a row of a list comes before another', () => {
    fc.assert(
      fc.property(cases, days, (facts, day) => {
        const turned = Object.fromEntries(Object.entries(facts).map(([k, v]) => [k, v !== null && typeof v === 'object' ? { ...v, rows: v.rows.toReversed() } : v])) as Facts;
        expect(verdicts(turned, day)).toEqual(verdicts(facts, day));
      }),
      { numRuns: 500 },
    );
  });
});
