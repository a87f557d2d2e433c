import { describe, expect, it } from 'vitest';
import type { Facts } from '../model/fields.ts';
import { noRow } from './binding.ts';
import { bind } from './compile.ts';
import * as c from './condition.ts';
import type { Condition } from './condition.ts';
import { needsOf } from './needs.ts';
import * as q from './quantity.ts';
import type { Quantity } from './quantity.ts';
import { layoutOf } from './slots.ts';

const abilities = ['can_eat', 'can_dress', 'can_rise'] as const;
const layout = layoutOf([...abilities, 'age', 'family_size', 'mode', 'disab_grade', 'birth', 'name', 'account_name', 'obligors']);
const binding = () =>
  bind(layout, (p) =>
    p === 'old.age' ? ({ known: true, value: 60, per: null } as never) : { known: false, why: { zh: '', en: '' }, candidates: [], source: null, pack: null },
  );
const measure = (x: Quantity, facts: Facts): number => binding().measure(x)(layout.load(facts), noRow);
const decide = (x: Condition, facts: Facts): number => binding().decide(x)(layout.load(facts), noRow);

/** Every case of three abilities and a choice, known and not. */
function* cases(): Generator<Facts> {
  const three = [true, false, null];
  for (const a of three) for (const b of three) for (const d of three) for (const mode of ['centralised', 'home-based', null] as const) yield { can_eat: a, can_dress: b, can_rise: d, mode };
}

describe('a count', () => {
  const plain: readonly (readonly Condition[])[] = [
    abilities.map((a) => c.holds(a)),
    abilities.map((a) => c.not(c.holds(a))),
    [c.holds('can_eat'), c.not(c.holds('can_dress')), c.choice('mode').is('centralised')],
    [c.holds('can_eat'), c.not(c.choice('mode').is('centralised'))],
    [c.not(c.choice('mode').is('centralised')), c.not(c.holds('can_rise')), c.holds('can_eat')],
    [c.not(c.not(c.holds('can_eat'))), c.holds('can_dress')],
    [c.holds('can_eat')],
  ];

  it('is the same whether its parts are plain or not, and is bounded while some are open', () => {
    for (const of of plain) {
      // The same statements, put so that nothing is plain about them.
      const slow = q.countOf(...of.map((x) => c.any(x, c.not(c.all()))));
      const fast = q.countOf(...of);
      for (const facts of cases()) {
        const told = JSON.stringify([of, facts]);
        const truths = of.map((x) => decide(x, facts));
        const [sure, may] = [truths.filter((t) => t === 2).length, truths.filter((t) => t > 0).length];
        for (const x of [fast, slow]) {
          expect(measure(x, facts), told).toBe(sure === may ? sure : Number.NaN);
          for (let n = -1; n <= of.length + 1; n++) {
            expect(decide(c.atLeast(x, n), facts), `${told} at least ${n}`).toBe(sure >= n ? 2 : may < n ? 0 : 1);
            expect(decide(c.under(x, n), facts), `${told} under ${n}`).toBe(sure >= n ? 0 : may < n ? 2 : 1);
            expect(decide(c.within(x, n, n + 1), facts), `${told} within ${n}`).toBe(may < n || sure > n + 1 ? 0 : sure >= n && may <= n + 1 ? 2 : 1);
          }
        }
      }
    }
  });

  it('of statements about rows is no count of the case', () => {
    const some = (x: (o: c.RowHandles<'obligors'>) => Quantity): Condition => c.rows('obligors').some((o) => c.atLeast(x(o), 2));
    const facts = { can_eat: true, obligors: { rows: [{ property_low: true }, {}], complete: true } } as Facts;
    expect(decide(some((o) => q.countOf(o.holds('property_low'), c.holds('can_eat'))), facts)).toBe(2);
    expect(decide(some((o) => q.countOf(o.holds('property_low'), c.holds('can_dress'))), facts)).toBe(1);
  });

  it('of rows is as many as there are at least, while the list may go on', () => {
    const list = (complete: boolean, ...rows: readonly object[]): Facts => ({ obligors: { rows, complete } as never });
    const such = c.rows('obligors').count((o) => o.number('age').atLeast(2));
    expect(measure(such, list(true, { age: 2 }, { age: 1 }))).toBe(1);
    expect(measure(such, list(true, { age: 2 }, {}))).toBeNaN();
    expect(measure(such, list(false, { age: 2 }))).toBeNaN();
    expect(measure(such, {})).toBeNaN();
    expect([1, 2, 3].map((n) => decide(c.atLeast(such, n), list(true, { age: 2 }, {})))).toEqual([2, 1, 0]);
    expect([1, 2, 3].map((n) => decide(c.atLeast(such, n), list(false, { age: 2 }, {})))).toEqual([2, 1, 1]);
    expect([0, 1].map((n) => decide(c.atLeast(such, n), {}))).toEqual([2, 1]);
    expect([1, 2].map((n) => decide(c.under(such, n), list(true, { age: 2 }, {})))).toEqual([0, 1]);
    expect(decide(c.under(such, 3), list(true, { age: 2 }, {}))).toBe(2);
    expect([...needsOf(c.atLeast(such, 1), layout.load({}), binding())]).toEqual(['obligors']);
  });
});

describe('a quantity', () => {
  it('is added, multiplied, compared, as many parts as there are', () => {
    const facts: Facts = { age: 3, family_size: 5 };
    const [a, b] = [q.amount('age'), q.amount('family_size')];
    const third = q.either(c.all(), 2, 2);
    expect([q.sum(a, third), q.sum(1, third), q.sum(third, third), q.sum(a, b, third), q.sum(third), q.sum(a, b), q.sum()].map((x) => measure(x, facts))).toEqual([5, 3, 4, 10, 2, 8, 0]);
    expect([q.product(a, b), q.product(a, b, third), q.product(2, a), q.product(a, 2), q.product(third), q.product(q.pack('old.age'), a), q.product(q.pack('minor.age'), a)].map((x) => measure(x, facts))).toEqual([15, 30, 6, 6, 2, 180, Number.NaN]);
    expect([q.product(0, a), q.product(4), q.product(2, a, third), q.product(1, 2, a), q.sum(q.product(0, a), b), q.product(q.pack('old.age'))].map((x) => measure(x, facts))).toEqual([0, 4, 12, 6, 5, 60]);
    expect([q.product(0, a), q.sum(0, q.product(1, a))].map((x) => measure(x, {}))).toEqual([Number.NaN, Number.NaN]);
    expect([q.least(a, b), q.least(b, a), q.least(b, third, a), q.greatest(a, b), q.greatest(third, a, b), q.greatest(third)].map((x) => measure(x, facts))).toEqual([3, 3, 2, 5, 5, 2]);
    expect([q.difference(a, b), q.difference(a, third), q.difference(q.sum(a, b, 1), q.product(2, q.difference(b, a)))].map((x) => measure(x, facts))).toEqual([-2, 1, 5]);
    expect([q.sum(a, b, a), q.sum(q.product(3, a), -4), q.sum(a, q.pack('old.age')), q.sum(a, q.pack('minor.age')), q.sum(a, q.amount('age'), b, 10)].map((x) => measure(x, facts))).toEqual([11, 5, 63, Number.NaN, 21]);
    expect([q.sum(a, b), q.sum(a, b, a), q.product(2, b), q.sum(1, b), b].map((x) => measure(x, { age: 3 }))).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
    expect(measure(q.quotient(b, a), { age: 2, family_size: 5 })).toBe(2.5);
    expect(measure(q.quotient(b, a), { age: 0, family_size: 5 })).toBeNaN();
  });

  it('is rounded to so much, a hair off forgiven', () => {
    const round = (of: (x: Quantity, to: number) => Quantity, n: number, to: number): number => measure(of(q.product(q.either(c.all(), n, n), 1), to), {});
    // 4.35 × 100 and 1.1 × 1.1 × 100 miss a whole number by a hair.
    expect([4.35 * 100 < 435, 1.1 * 1.1 * 100 > 121]).toEqual([true, true]);
    expect([round(q.roundDown, 4.35 * 100, 1), round(q.roundUp, 1.1 * 1.1 * 100, 1)]).toEqual([435, 121]);
    expect([round(q.roundDown, 7, 5), round(q.roundUp, 7, 5), round(q.roundTo, 7, 5), round(q.roundTo, 7.5, 5), round(q.roundDown, 10, 5), round(q.roundUp, 10, 5)]).toEqual([5, 10, 5, 10, 10, 10]);
    expect([round(q.roundTo, 0.5 - 5e-10, 1), round(q.roundTo, 0.5, 1)]).toEqual([0, 1]);
    expect(round(q.roundUp, 10.001, 5)).toBe(15);
    expect(round(q.roundDown, 9.999, 5)).toBe(5);
  });

  it('of a code is what is laid down for it', () => {
    const numbers = q.by('mode', { centralised: 7, 'home-based': 9 });
    const parts = q.by('mode', { centralised: q.amount('age'), 'home-based': 9 });
    expect([numbers, parts].map((x) => measure(x, { mode: 'centralised', age: 3 }))).toEqual([7, 3]);
    expect([numbers, parts].map((x) => measure(x, { mode: 'home-based' }))).toEqual([9, 9]);
    expect([numbers, parts].map((x) => measure(x, {}))).toEqual([Number.NaN, Number.NaN]);
    const row = (x: (o: c.RowHandles<'obligors'>) => Quantity): number => decide(c.rows('obligors').some((o) => c.atLeast(x(o), 5)), { mode: 'centralised', obligors: { rows: [{ status: 'tekun', age: 6 }], complete: true } });
    expect(row((o) => o.by('status', { tekun: 7 }))).toBe(2);
    expect(row((o) => o.by('status', { tekun: o.amount('age') }))).toBe(2);
    expect(row((o) => o.by('status', { dibao: 7 }))).toBe(1);
    expect(row((o) => o.by('status', { tekun: 1 }))).toBe(0);
    expect(row((o) => q.sum(o.amount('age'), 1))).toBe(2);
    expect(row((o) => q.product(2, o.amount('age')))).toBe(2);
    expect(row((o) => q.sum(o.amount('age'), -2))).toBe(0);
  });
});

describe('a comparison', () => {
  it('with a figure that the packs lack is open, whatever stands beside it', () => {
    for (const x of [c.number('age').atLeast(q.pack('minor.age')), c.number('age').under(q.pack('minor.age')), c.number('age').over(q.pack('minor.age')), c.within(q.amount('age'), q.pack('minor.age'), 9), c.within(q.amount('age'), 1, q.pack('minor.age'))]) {
      expect(decide(x, { age: 5 }), JSON.stringify(x)).toBe(1);
    }
    expect(decide(c.within(q.amount('age'), q.pack('minor.age'), 9), { age: 12 })).toBe(0);
  });

  it('of two bounds is a range only where both are of one quantity', () => {
    const [a, b] = [q.amount('age'), q.amount('family_size')];
    const sum = q.sum(q.either(c.all(), 0, 0), a);
    for (const [age, family_size] of [[0, 0], [2, 2], [4, 4], [2, 9], [9, 2], [0, 9]] as const) {
      const facts = { age, family_size };
      const is = (x: boolean): number => (x ? 2 : 0);
      expect(decide(c.within(a, 1, 3), facts)).toBe(is(age >= 1 && age <= 3));
      expect(decide(c.within(sum, 1, 3), facts)).toBe(is(age >= 1 && age <= 3));
      expect(decide(c.within(a, 2, 2), facts)).toBe(is(age === 2));
      expect(decide(c.all(c.atLeast(a, 1), c.atMost(b, 3)), facts)).toBe(is(age >= 1 && family_size <= 3));
      expect(decide(c.all(c.atLeast(a, 1), c.atLeast(b, 3)), facts)).toBe(is(age >= 1 && family_size >= 3));
      expect(decide(c.all(c.atLeast(a, 1), c.under(a, 3)), facts)).toBe(is(age >= 1 && age < 3));
      expect(decide(c.all(c.under(a, 3), c.atLeast(a, 1)), facts)).toBe(is(age >= 1 && age < 3));
      expect(decide(c.all(c.atLeast(a, 1), c.atMost(a, 8), c.atMost(b, 3)), facts)).toBe(is(age >= 1 && age <= 8 && family_size <= 3));
      expect(decide(c.all(c.atLeast(a, b), c.atMost(a, 3)), facts)).toBe(is(age >= family_size && age <= 3));
      expect(decide(c.all(c.atLeast(a, 1), c.atMost(a, b)), facts)).toBe(is(age >= 1 && age <= family_size));
      expect(decide(c.all(c.atLeast(2, 1), c.atMost(2, age)), facts)).toBe(is(2 <= age));
    }
    expect(decide(c.within(sum, 1, 3), {})).toBe(1);
    expect(decide(c.all(), {})).toBe(2);
    expect(decide(c.any(), {})).toBe(0);
  });

  it('of a table about rows looks at the row', () => {
    const list = (...rows: readonly object[]): Facts => ({ disab_grade: 'one', obligors: { rows, complete: true } as never });
    const x = c.rows('obligors').every((o) => o.table(['status', 'relation'], { when: [['tekun'], null], then: 'yes' }, { when: [['dibao'], ['child']], then: 'yes' }));
    expect([list({ status: 'tekun' }), list({ status: 'dibao', relation: 'child' }), list({ status: 'dibao', relation: 'parent' }), list({ status: 'dibao' }), list({})].map((f) => decide(x, f))).toEqual([2, 2, 0, 1, 1]);
  });

  it('between two, three, four and more parts stops at none too early', () => {
    const leaf = [c.holds('can_eat'), c.holds('can_dress'), c.holds('can_rise'), c.choice('mode').is('centralised'), c.number('age').atLeast(1)];
    for (const facts of cases()) {
      for (const age of [0, 1, null]) {
        const all = { ...facts, age };
        for (let n = 1; n <= leaf.length; n++) {
          const parts = leaf.slice(0, n);
          const truths = parts.map((x) => decide(x, all));
          expect(decide(c.all(...parts), all)).toBe(Math.min(...truths));
          expect(decide(c.any(...parts), all)).toBe(Math.max(...truths));
        }
      }
    }
  });
});
