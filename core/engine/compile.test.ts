import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '../format/day-number.ts';
import type { Facts } from '../model/fields.ts';
import { noRow } from './binding.ts';
import { bind } from './compile.ts';
import * as c from './condition.ts';
import type { Condition } from './condition.ts';
import { needsOf, needsOfQuantity } from './needs.ts';
import * as q from './quantity.ts';
import type { Quantity } from './quantity.ts';
import { layoutOf } from './slots.ts';

// The oracle: conditions taken at their word, one case at a time, without slots, closures or short cuts.

type Row = Readonly<Record<string, unknown>>;
type Bounds = readonly [lowest: number, highest: number] | null;
const open = null;

const valueOf = (ref: string, facts: Facts, row: Row): unknown => {
  const [, column] = ref.split('.');
  return (column === undefined ? (facts as Row)[ref] : row[column]) ?? null;
};
const exact = (n: number | null): Bounds => (n === null || Number.isNaN(n) ? open : [n, n]);
const rowsOf = (facts: Facts) => facts.obligors as { readonly rows: readonly Row[]; readonly complete: boolean } | null | undefined;

function bounds(x: Quantity, facts: Facts, row: Row): Bounds {
  if (typeof x === 'number') return [x, x];
  const one = (part: Quantity): number | null => {
    const b = bounds(part, facts, row);
    return b !== null && b[0] === b[1] ? b[0] : null;
  };
  switch (x.q) {
    case 'figure':
      return x.parameter === 'old.age' ? [60, 60] : open;
    case 'given-day':
      return exact(dayNumber(x.day));
    case 'field': {
      const v = valueOf(x.field, facts, row);
      return v === null ? open : exact(typeof v === 'string' ? dayNumber(v) : (v as number));
    }
    case 'sum':
    case 'product':
    case 'least':
    case 'greatest': {
      const parts = x.of.map(one);
      if (parts.includes(null)) return open;
      const n = parts as number[];
      return exact(x.q === 'sum' ? n.reduce((a, b) => a + b) : x.q === 'product' ? n.reduce((a, b) => a * b) : x.q === 'least' ? Math.min(...n) : Math.max(...n));
    }
    case 'difference':
    case 'quotient':
    case 'years':
    case 'months': {
      const [a, b] = x.of.map(one);
      if (a === null || a === undefined || b === null || b === undefined) return open;
      if (x.q === 'difference') return exact(a - b);
      if (x.q === 'quotient') return b === 0 ? open : exact(a / b);
      const [from, to] = [new Date(a * 86_400_000), new Date(b * 86_400_000)];
      const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth() - (to.getUTCDate() < from.getUTCDate() ? 1 : 0);
      return exact(x.q === 'months' ? months : Math.floor(months / 12));
    }
    case 'count': {
      const truths = x.of.map((part) => truth(part, facts, row));
      return [truths.filter((t) => t === 2).length, truths.filter((t) => t > 0).length];
    }
    case 'rows': {
      const list = rowsOf(facts);
      if (!list) return [0, Number.POSITIVE_INFINITY];
      const truths = list.rows.map((r) => (x.where ? truth(x.where, facts, r) : 2));
      return [truths.filter((t) => t === 2).length, list.complete ? truths.filter((t) => t > 0).length : Number.POSITIVE_INFINITY];
    }
    case 'total': {
      const list = rowsOf(facts);
      if (!list?.complete) return open;
      let n = 0;
      for (const r of list.rows) {
        const counts = x.where ? truth(x.where, facts, r) : 2;
        const b = counts === 2 ? bounds(x.of, facts, r) : counts === 0 ? ([0, 0] as const) : open;
        if (b === null || b[0] !== b[1]) return open;
        n += b[0];
      }
      return exact(n);
    }
    case 'by': {
      const chosen = x.cases[String(valueOf(x.field, facts, row))];
      return chosen === undefined ? open : exact(one(chosen));
    }
    case 'either': {
      const t = truth(x.when, facts, row);
      if (t === 2) return exact(one(x.then));
      if (t === 0) return exact(one(x.otherwise));
      const then = one(x.then);
      return then !== null && then === one(x.otherwise) ? exact(then) : open;
    }
    case 'round': {
      const n = one(x.of);
      return n === null ? open : exact({ up: Math.ceil, down: Math.floor, nearest: Math.round }[x.way](n / x.to) * x.to);
    }
    default:
      throw new Error(`no oracle for ${x.q}`);
  }
}

function truth(x: Condition, facts: Facts, row: Row): 0 | 1 | 2 {
  const least = (all: readonly number[]): 0 | 1 | 2 => Math.min(2, ...all) as 0 | 1 | 2;
  const greatest = (all: readonly number[]): 0 | 1 | 2 => Math.max(0, ...all) as 0 | 1 | 2;
  const of = (b: boolean): 0 | 2 => (b ? 2 : 0);
  switch (x.k) {
    case 'all':
      return least(x.of.map((part) => truth(part, facts, row)));
    case 'any':
      return greatest(x.of.map((part) => truth(part, facts, row)));
    case 'not':
      return (2 - truth(x.of, facts, row)) as 0 | 1 | 2;
    case 'named':
      return truth(x.of, facts, row);
    case 'iff': {
      const [a, b] = x.of.map((part) => truth(part, facts, row));
      return a === 1 || b === 1 ? 1 : of(a === b);
    }
    case 'several': {
      const truths = x.of.map((part) => truth(part, facts, row));
      return truths.filter((t) => t === 2).length >= x.least ? 2 : truths.filter((t) => t > 0).length < x.least ? 0 : 1;
    }
    case 'some':
    case 'every': {
      const list = rowsOf(facts);
      if (!list) return 1;
      const truths: number[] = list.rows.map((r) => truth(x.of, facts, r));
      if (!list.complete) truths.push(1);
      return x.k === 'some' ? greatest(truths) : least(truths);
    }
    case 'is': {
      const v = valueOf(x.field, facts, row);
      return v === null ? 1 : of(v === x.to);
    }
    case 'among': {
      const v = valueOf(x.field, facts, row);
      return v === null ? 1 : of((x.of as readonly unknown[]).includes(v));
    }
    case 'same': {
      const [a, b] = [valueOf(x.a, facts, row), valueOf(x.b, facts, row)];
      return a === null || b === null ? 1 : of(a === b);
    }
    case 'given':
      return valueOf(x.field, facts, row) === null ? 1 : 2;
    case 'look':
      return 1;
    case 'equal': {
      const [a, b] = [bounds(x.a, facts, row), bounds(x.b, facts, row)];
      return a === null || b === null || a[0] !== a[1] || b[0] !== b[1] ? 1 : of(a[0] === b[0]);
    }
    case 'atLeast':
    case 'under': {
      const [a, b] = [bounds(x.a, facts, row), bounds(x.b, facts, row)];
      const t = a === null || b === null ? 1 : a[0] >= b[1] ? 2 : a[1] < b[0] ? 0 : 1;
      return (x.k === 'atLeast' ? t : 2 - t) as 0 | 1 | 2;
    }
    default:
      throw new Error(`no oracle for ${x.k}`);
  }
}

// Conditions and cases to try: small domains, so that every branch is reached and bounds are met.

const small = fc.integer({ min: 0, max: 4 });
const someDay = fc.integer({ min: 14_600, max: 14_800 }).map(dayOf);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 3, nil: null });
const supporter = fc.record({
  status: maybe(fc.constantFrom('tekun', 'dibao', 'none')),
  age: maybe(small),
  property_low: maybe(fc.boolean()),
});
const facts = fc.record({
  age: maybe(small),
  family_size: maybe(small),
  obligor_count: maybe(small),
  sex: maybe(fc.constantFrom('male', 'female')),
  mode: maybe(fc.constantFrom('centralised', 'home-based')),
  disab_grade: maybe(fc.constantFrom('one', 'two', 'three', 'four')),
  name: maybe(fc.constantFrom('甲', '乙')),
  account_name: maybe(fc.constantFrom('甲', '乙')),
  apply_date: maybe(fc.oneof(someDay, fc.constant('2010-02-30'))),
  birth: maybe(someDay),
  obligors: maybe(fc.record({ rows: fc.array(supporter, { maxLength: 3 }), complete: fc.boolean() })),
}) as fc.Arbitrary<Facts>;

const o = c.rows('obligors');
const leaf: fc.Arbitrary<Condition> = fc.constantFrom(
  c.number('age').atLeast(2),
  c.number('age').under(q.pack('old.age')),
  c.number('age').atMost(3),
  c.number('family_size').over(1),
  c.number('family_size').is(2),
  c.number('age').within(1, 3),
  c.choice('sex').is('male'),
  c.not(c.choice('sex').is('female')),
  c.choice('disab_grade').oneOf('one', 'two'),
  c.choice('disab_grade').oneOf('one', 'two', 'four'),
  c.same('name', 'account_name'),
  c.given('mode'),
  c.given('obligors'),
  c.look('mode'),
  c.notAfter(q.day('birth'), q.day('apply_date')),
  c.equal(q.day('birth'), q.day('apply_date')),
  c.over(q.pack('minor.age'), 3),
  c.over(2, q.amount('age')),
);
const rowLeaf: fc.Arbitrary<(row: c.RowHandles<'obligors'>) => Condition> = fc.constantFrom(
  (r: c.RowHandles<'obligors'>) => r.choice('status').is('tekun'),
  (r: c.RowHandles<'obligors'>) => r.choice('status').oneOf('tekun', 'dibao'),
  (r: c.RowHandles<'obligors'>) => c.all(r.holds('property_low'), r.number('age').atLeast(2)),
  (r: c.RowHandles<'obligors'>) => c.any(r.given('age'), c.number('age').atLeast(3)),
  (r: c.RowHandles<'obligors'>) => c.atLeast(r.amount('age'), q.amount('age')),
  (r: c.RowHandles<'obligors'>) => c.not(r.holds('property_low')),
);
const measured: fc.Arbitrary<Quantity> = fc.letrec<{ q: Quantity }>((tie) => ({
  q: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<Quantity>(q.amount('age'), q.amount('family_size'), q.amount('obligor_count'), 2, 0, q.day('apply_date'), q.day('birth'), q.pack('old.age'), q.pack('minor.age'), q.givenDay('2010-01-01')),
    fc.array(tie('q'), { minLength: 2, maxLength: 3 }).map((of) => q.sum(...of)),
    fc.array(tie('q'), { minLength: 2, maxLength: 3 }).map((of) => q.product(...of)),
    fc.array(tie('q'), { minLength: 2, maxLength: 3 }).map((of) => q.least(...of)),
    fc.array(tie('q'), { minLength: 2, maxLength: 3 }).map((of) => q.greatest(...of)),
    fc.tuple(tie('q'), tie('q')).map(([a, b]) => q.difference(a, b)),
    fc.tuple(fc.constantFrom(q.amount('age'), q.amount('family_size')), fc.constantFrom<Quantity>(2, 4, q.amount('obligor_count'))).map(([a, b]) => q.quotient(a, b)),
    fc.constant(q.yearsFrom(q.day('birth'), q.day('apply_date'))),
    fc.constant(q.monthsFrom(q.day('birth'), q.day('apply_date'))),
    fc.array(leaf, { minLength: 1, maxLength: 4 }).map((of) => q.countOf(...of)),
    rowLeaf.map((of) => o.count(of)),
    fc.constant(o.count()),
    rowLeaf.map((of) => o.total((r) => r.amount('age'), of)),
    fc.constant(o.total((r) => r.amount('age'))),
    fc.tuple(tie('q'), tie('q')).map(([a, b]) => q.by('mode', { centralised: a, 'home-based': b })),
    fc.constant(q.by('disab_grade', { one: 1, two: 2, three: 2 })),
    fc.tuple(leaf, tie('q'), tie('q')).map(([when, a, b]) => q.either(when, a, b)),
    fc.tuple(fc.constantFrom(q.amount('age'), q.quotient(q.amount('age'), 2)), fc.constantFrom(q.roundUp, q.roundDown, q.roundTo)).map(([of, round]) => round(of, 2)),
  ),
})).q;
const condition: fc.Arbitrary<Condition> = fc.letrec<{ c: Condition }>((tie) => ({
  c: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('c'), { minLength: 0, maxLength: 6 }).map((of) => c.all(...of)),
    fc.array(tie('c'), { minLength: 0, maxLength: 6 }).map((of) => c.any(...of)),
    tie('c').map(c.not),
    tie('c').map((of) => c.named('名', 'name', of)),
    fc.tuple(tie('c'), tie('c')).map(([a, b]) => c.iff(a, b)),
    fc.tuple(tie('c'), tie('c')).map(([a, b]) => c.implies(a, b)),
    fc.tuple(fc.integer({ min: 0, max: 4 }), fc.array(tie('c'), { minLength: 1, maxLength: 4 })).map(([n, of]) => c.several(n, ...of)),
    rowLeaf.map((of) => o.some(of)),
    rowLeaf.map((of) => o.every(of)),
    fc.tuple(measured, measured).map(([a, b]) => c.atLeast(a, b)),
    fc.tuple(measured, measured).map(([a, b]) => c.under(a, b)),
    fc.tuple(measured, measured).map(([a, b]) => c.over(a, b)),
    fc.tuple(measured, measured).map(([a, b]) => c.equal(a, b)),
    fc.tuple(measured, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 6 })).map(([a, low, high]) => c.within(a, low, high)),
  ),
})).c;

const layout = layoutOf(['age', 'family_size', 'obligor_count', 'sex', 'mode', 'disab_grade', 'name', 'account_name', 'apply_date', 'birth', 'obligors']);
const binding = () =>
  bind(layout, (parameter) =>
    parameter === 'old.age'
      ? ({ known: true, value: 60, per: null } as never)
      : { known: false, why: { zh: '', en: '' }, candidates: [], source: null, pack: null },
  );

/** A count that is known to its bounds only is no single number; neither is an unknown one. */
const single = (b: Bounds): number => (b !== null && b[0] === b[1] ? b[0] : Number.NaN);

describe('what is compiled', () => {
  it('decides any condition as it is written', () => {
    fc.assert(
      fc.property(condition, facts, (x, f) => {
        expect(binding().decide(x)(layout.load(f), noRow)).toBe(truth(x, f, {}));
      }),
      { numRuns: 4000 },
    );
  });

  it('measures any quantity as it is written', () => {
    fc.assert(
      fc.property(measured, facts, (x, f) => {
        const found = binding().measure(x)(layout.load(f), noRow);
        const wanted = single(bounds(x, f, {}));
        if (Number.isNaN(wanted)) expect(found).toBeNaN();
        else expect(found).toBeCloseTo(wanted, 9);
      }),
      { numRuns: 4000 },
    );
  });

  it('asks for something exactly while a condition is open, and only for what is not known', () => {
    fc.assert(
      fc.property(condition, facts, (x, f) => {
        const slots = layout.load(f);
        const b = binding();
        const needs = [...needsOf(x, slots, b)];
        expect(needs.length > 0).toBe(b.decide(x)(slots, noRow) === 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('asks for something exactly while a quantity is open', () => {
    fc.assert(
      fc.property(measured, facts, (x, f) => {
        const slots = layout.load(f);
        const b = binding();
        expect(needsOfQuantity(x, slots, b).size > 0).toBe(Number.isNaN(b.measure(x)(slots, noRow)));
      }),
      { numRuns: 2000 },
    );
  });

  it('never turns a settled answer when one more thing becomes known', () => {
    fc.assert(
      fc.property(condition, facts, facts, fc.constantFrom('age', 'family_size', 'sex', 'mode', 'disab_grade', 'name', 'account_name', 'birth'), (x, f, g, field) => {
        const less = { ...f, [field]: null } as Facts;
        const more = { ...f, [field]: g[field as 'age'] } as Facts;
        const before = binding().decide(x)(layout.load(less), noRow);
        if (before !== 1) expect(binding().decide(x)(layout.load(more), noRow)).toBe(before);
      }),
      { numRuns: 3000 },
    );
  });
});
