import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../model/fields.ts';
import { smallSet } from '../policy/packs.ts';
import * as c from './condition.ts';
import type { Condition } from './condition.ts';
import { noRow } from './binding.ts';
import { bind } from './compile.ts';
import { engines } from './engine.ts';
import * as q from './quantity.ts';
import type { Quantity } from './quantity.ts';
import { check, choose, conclusion, derivation, work, type Rule } from './rule.ts';
import { runnerOf } from './run.ts';
import { layoutOf } from './slots.ts';

const common = { about: 'name', from: '2000-01-01', to: null, law: [], title: { zh: '', en: '' }, words: {} } as const;
const day = '2010-05-04';
const over = (...rules: readonly Rule[]) => engines(rules, smallSet)('000000', day);
const decidedBy = (rule: Rule, facts: Facts): unknown => {
  const engine = over(rule);
  const open = engine.open(facts, day);
  return [open.verdicts[0], rule.kind === 'check' ? null : engine.decided(open, rule.decides)];
};

type Level = 'independent' | 'partial' | 'full';
const abilities = ['can_eat', 'can_dress', 'can_rise', 'can_toilet', 'can_walk', 'can_bathe'] as const;
const facts = fc.record({
  ...Object.fromEntries(abilities.map((a) => [a, fc.option(fc.boolean(), { freq: 3 })])),
  age: fc.option(fc.integer({ min: 0, max: 4 }), { freq: 3 }),
  obligors: fc.option(fc.record({ rows: fc.array(fc.record({ age: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 2 }) }), { maxLength: 6 }), complete: fc.boolean() }), { freq: 4 }),
}) as fc.Arbitrary<Facts>;

const layout = layoutOf([...abilities, 'age', 'obligors', 'care_level']);
const lacking = () => ({ known: false, why: { zh: '', en: '' }, candidates: [], source: null, pack: null }) as const;

const counted: fc.Arbitrary<Quantity> = fc.constantFrom(
  q.countOf(...abilities.map((a) => c.not(c.holds(a)))),
  q.countOf(...abilities.slice(0, 4).map((a) => c.holds(a))),
  q.countOf(...abilities.map((a) => c.any(c.holds(a), c.number('age').atLeast(3)))),
  c.rows('obligors').count((o) => o.number('age').atLeast(2)),
  c.rows('obligors').count(),
  q.amount('age'),
);

describe('a choice by the bands of a count', () => {
  const levels = fc.uniqueArray(fc.constantFrom<Level>('independent', 'partial', 'full'), { minLength: 1, maxLength: 3 });
  const floors = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 3 });
  const falling = floors.map((all) => [...all].sort((a, b) => b - a));
  const rest = fc.constantFrom<'none' | 'below' | 'wrong' | 'any'>('none', 'below', 'wrong', 'any');

  it('chooses what looking at one case after another chooses', () => {
    fc.assert(
      fc.property(counted, counted, fc.oneof({ weight: 4, arbitrary: falling }, { weight: 1, arbitrary: floors }), levels, rest, fc.integer({ min: 0, max: 20 }), facts, (of, other, at, codes, last, odd, f) => {
        const cases = codes.map((code, i): readonly [Level, Condition] => {
          const q1 = odd === i + 1 ? other : of;
          if (i > 0 && i === codes.length - 1 && last !== 'none') return [code, last === 'any' ? c.all() : c.atMost(q1, (at[i - 1] ?? 0) - (last === 'below' ? 1 : 2))];
          return [code, odd === i + 10 ? c.under(q1, at[i]!) : c.atLeast(q1, at[i]!)];
        });
        const bands = choose({ ...common, id: 'a', decides: 'care_level', choose: cases });
        // The same conditions, each by itself: nothing is known of bands.
        const plain = choose({ ...common, id: 'a', decides: 'care_level', choose: cases.map(([code, when]) => [code, c.any(when)] as const) });
        const run = (rule: Rule): unknown => {
          const slots = layout.load(f);
          return [runnerOf(rule, bind(layout, lacking))(slots, noRow), slots[layout.slot('care_level')] ?? null];
        };
        expect(run(bands)).toEqual(run(plain));
      }),
      { numRuns: 3000 },
    );
  });

  it('chooses so for every few bands, whatever stands last, and for every count', () => {
    const three = abilities.slice(0, 3);
    const lost = q.countOf(...three.map((a) => c.not(c.holds(a))));
    const codes = ['full', 'partial', 'independent'] as const;
    const cases: Facts[] = [];
    for (let sure = 0; sure <= 3; sure++) for (let open = 0; sure + open <= 3; open++) cases.push(Object.fromEntries(three.map((a, i) => [a, i < sure ? false : i < sure + open ? null : true])) as Facts);
    const floors = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].flatMap((b) => [0, 1, 2, 3].map((d) => [a, b, d] as const)));
    for (const at of floors) {
      for (const last of [null, -2, -1, 0, 1]) {
        for (const bands of [1, 2, 3]) {
          const made = codes.slice(0, bands).map((code, i): readonly [Level, Condition] => [code, last !== null && i === bands - 1 ? c.atMost(lost, (at[i - 1] ?? 0) + last) : c.atLeast(lost, at[i]!)]);
          const rules = [made, made.map(([code, when]) => [code, c.any(when)] as const)].map((choices) => choose({ ...common, id: 'a', decides: 'care_level', choose: choices }));
          const [band, plain] = rules.map((rule) => runnerOf(rule, bind(layout, lacking)));
          for (const f of cases) {
            const [slots, others] = [layout.load(f), layout.load(f)];
            expect([band!(slots, noRow), slots[layout.slot('care_level')], JSON.stringify([at, last, bands, f])]).toEqual([plain!(others, noRow), others[layout.slot('care_level')], JSON.stringify([at, last, bands, f])]);
          }
        }
      }
    }
  });

  it('is settled when both bounds lie in one band', () => {
    const lost = q.countOf(...abilities.map((a) => c.not(c.holds(a))));
    const rule = choose({ ...common, id: 'a', decides: 'care_level', choose: [['full', c.atLeast(lost, 4)], ['partial', c.atLeast(lost, 1)], ['independent', c.atMost(lost, 0)]] });
    const able = Object.fromEntries(abilities.map((a) => [a, true])) as Facts;
    expect(decidedBy(rule, able)).toEqual([2, 'independent']);
    expect(decidedBy(rule, { ...able, can_eat: false, can_dress: null })).toEqual([2, 'partial']);
    expect(decidedBy(rule, { ...able, can_eat: null })).toEqual([1, null]);
    expect(decidedBy(rule, { can_eat: false, can_dress: false, can_rise: false, can_toilet: false })).toEqual([2, 'full']);
    const gap = choose({ ...common, id: 'a', decides: 'care_level', choose: [['full', c.atLeast(lost, 4)], ['partial', c.atLeast(lost, 1)]] });
    expect(decidedBy(gap, able)).toEqual([1, null]);
  });
});

describe('a choice', () => {
  const rule = choose({ ...common, id: 'a', decides: 'care_level', choose: [['full', c.holds('can_eat')], ['full', c.holds('can_dress')], ['partial', c.holds('can_rise')]] });
  it('is the first that holds, open while another may hold before it, settled where both choose the same', () => {
    expect(decidedBy(rule, { can_eat: false, can_dress: true })).toEqual([2, 'full']);
    expect(decidedBy(rule, { can_eat: false, can_dress: false, can_rise: true })).toEqual([2, 'partial']);
    expect(decidedBy(rule, { can_dress: true })).toEqual([2, 'full']);
    expect(decidedBy(rule, { can_dress: false, can_rise: true })).toEqual([1, null]);
    expect(decidedBy(rule, { can_eat: false, can_dress: false, can_rise: false })).toEqual([1, null]);
    expect(decidedBy(rule, { can_eat: false, can_dress: false })).toEqual([1, null]);
  });
});

describe('a statement, a number and a day', () => {
  it('stand in their slots when they are known', () => {
    const statement = conclusion({ ...common, id: 'a', decides: 'eligible', when: c.holds('can_eat') });
    expect(decidedBy(statement, { can_eat: true })).toEqual([2, true]);
    expect(decidedBy(statement, { can_eat: false })).toEqual([0, false]);
    expect(decidedBy(statement, {})).toEqual([1, null]);
    const sum = work({ ...common, id: 'a', decides: 'amount_due', quantity: q.sum(q.amount('age'), q.amount('family_size')) });
    expect(decidedBy(sum, { age: 2, family_size: 3 })).toEqual([2, 5]);
    expect(decidedBy(sum, { age: 2 })).toEqual([1, null]);
    expect(decidedBy(check({ ...common, id: 'a', when: c.holds('can_eat') }), { can_eat: true })).toEqual([2, null]);
  });

  it('have a number beside a day, for rules that go on from it', () => {
    const last = work({ ...common, id: 'last', decides: 'town_deadline' as never, quantity: q.daysAfter(q.day('birth'), 10) });
    const held = check({ ...common, id: 'held', when: c.notAfter(q.day('apply_date'), q.day('town_deadline' as never)) });
    const engine = over(held, last);
    expect(engine.rules.map((r) => r.id)).toEqual(['last', 'held']);
    const open = engine.open({ birth: '2010-05-04', apply_date: '2010-05-14' }, day);
    expect(engine.decided(open, 'town_deadline')).toBe('2010-05-14');
    expect(open.verdicts).toEqual([2, 2]);
    expect(engine.change(open, 'birth', '2010-05-03')).toBe(2);
    expect(open.verdicts).toEqual([2, 0]);
    expect(open.moved.map((at) => engine.rules[at]!.id)).toEqual(['held']);
    engine.change(open, 'birth', null);
    expect([engine.decided(open, 'town_deadline'), ...open.verdicts]).toEqual([null, 1, 1]);
    expect(open.moved).toEqual([0, 1]);
  });
});

describe('what a rule applies to', () => {
  const rule = conclusion({ ...common, id: 'a', decides: 'eligible', applies: c.holds('can_eat'), when: c.holds('can_dress') });
  it('comes before what it says', () => {
    expect(decidedBy(rule, { can_eat: true, can_dress: false })).toEqual([0, false]);
    expect(decidedBy(rule, { can_eat: false, can_dress: true })).toEqual([3, null]);
    expect(decidedBy(rule, { can_dress: true })).toEqual([1, null]);
  });

  it('takes back what was decided when it no longer holds', () => {
    const engine = over(rule);
    const open = engine.open({ can_eat: true, can_dress: true }, day);
    expect(engine.decided(open, 'eligible')).toBe(true);
    engine.change(open, 'can_eat', false);
    expect(engine.decided(open, 'eligible')).toBe(null);
    expect(engine.outcome(open, 0)).toMatchObject({ is: 'not-applicable', needs: [] });
    engine.change(open, 'can_eat', null);
    expect(engine.outcome(open, 0)).toMatchObject({ is: 'unknown', needs: ['can_eat'] });
    const checked = over(check({ ...common, id: 'a', applies: c.holds('can_eat'), when: c.holds('can_dress') }));
    expect(checked.open({ can_eat: false }, day).verdicts).toEqual([3]);
    expect(checked.open({}, day).verdicts).toEqual([1]);
    expect(checked.open({ can_eat: true, can_dress: true }, day).verdicts).toEqual([2]);
  });
});

describe('a derivation', () => {
  const years = derivation({ id: 'd', from: '2000-01-01', to: null, law: [], title: { zh: '', en: '' }, decides: 'age_on_day', reads: ['age', 'obligors'], asks: ['age'], derive: ([age, list]) => {
    if (age === 99) throw new Error('broken');
    return age === null ? null : age + (list?.rows.reduce((n, row) => n + (row.age ?? 0), 0) ?? 0);
  } });
  const old = check({ ...common, id: 'old', when: c.number('age_on_day').atLeast(60) });

  it('works out a value that others read, and says nothing itself', () => {
    const engine = over(old, years);
    const open = engine.open({ age: 59, obligors: { rows: [{ age: 1 }, {}], complete: true } }, day);
    expect([...open.verdicts, engine.decided(open, 'age_on_day')]).toEqual([2, 2, 60]);
    expect(engine.outcomes(open).map((o) => o.rule.id)).toEqual(['old']);
    engine.change(open, 'age', 58);
    expect(open.verdicts).toEqual([2, 0]);
  });

  it('leaves what it can’t work out open, and asks for what a person can say', () => {
    const engine = over(old, years);
    const open = engine.open({}, day);
    expect(open.verdicts).toEqual([1, 1]);
    expect(engine.outcomes(open)).toMatchObject([{ is: 'unknown', needs: ['age'] }]);
  });

  it('is told when it breaks, and nothing is worked out', () => {
    const engine = over(old, years);
    const open = engine.open({ age: 99 }, day);
    expect([...open.verdicts, engine.decided(open, 'age_on_day')]).toEqual([1, 1, null]);
    expect(engine.outcomes(open)[0]).toMatchObject({ is: 'unknown', needs: ['age'], fault: 'Error: broken', answer: {}, grounds: [] });
  });
});
