import fc from 'fast-check';
import { dayOf } from '../../format/day-number.ts';
import type { Facts } from '../../model/fields.ts';
import type { Binding } from '../binding.ts';
import { bind } from '../compile.ts';
import * as c from '../condition.ts';
import type { Condition } from '../condition.ts';
import * as q from '../quantity.ts';
import type { Quantity } from '../quantity.ts';
import { layoutOf } from '../slots.ts';

// Conditions and cases to try: small domains, so that every branch is reached and bounds are met.

const small = fc.integer({ min: 0, max: 4 });
const someDay = fc.integer({ min: 14_600, max: 14_800 }).map(dayOf);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 3, nil: null });
const supporter = fc.record({
  status: maybe(fc.constantFrom('tekun', 'dibao', 'none')),
  age: maybe(small),
  property_low: maybe(fc.boolean()),
});
/** Cases for them. */
export const smallFacts = fc.record({
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
export const anyQuantity: fc.Arbitrary<Quantity> = fc.letrec<{ q: Quantity }>((tie) => ({
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
export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ c: Condition }>((tie) => ({
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
    fc.tuple(anyQuantity, anyQuantity).map(([a, b]) => c.atLeast(a, b)),
    fc.tuple(anyQuantity, anyQuantity).map(([a, b]) => c.under(a, b)),
    fc.tuple(anyQuantity, anyQuantity).map(([a, b]) => c.over(a, b)),
    fc.tuple(anyQuantity, anyQuantity).map(([a, b]) => c.equal(a, b)),
    fc.tuple(anyQuantity, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 6 })).map(([a, low, high]) => c.within(a, low, high)),
  ),
})).c;

/** The fields that they speak of. */
export const smallLayout = layoutOf(['age', 'family_size', 'obligor_count', 'sex', 'mode', 'disab_grade', 'name', 'account_name', 'apply_date', 'birth', 'obligors']);
/** Of the two figures that they name, the packs have one. */
export const smallBinding = (): Binding =>
  bind(smallLayout, (parameter) =>
    parameter === 'old.age'
      ? ({ known: true, value: 60, per: null } as never)
      : { known: false, why: { zh: '', en: '' }, candidates: [], source: null, pack: null },
  );
