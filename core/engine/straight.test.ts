import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noRow } from './binding.ts';
import * as c from './condition.ts';
import * as q from './quantity.ts';
import { check, choose, cite, conclusion, derivation, work } from './rule.ts';
import { quotient, settled } from './arithmetic.ts';
import { countRows, overRows, totalRows } from './rows.ts';
import { num } from './slots.ts';
import { geBounds, othersOf, pick, straightRun, type FigureOf } from './straight.ts';
import { eq, ge, xnor } from './truth.ts';
import { smallBinding, smallFacts, smallLayout } from './testing/arbitrary-conditions.ts';

const { NaN: open } = Number;
const number = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: -3, max: 3 }) }, { weight: 1, arbitrary: fc.constant(open) });

describe('numbers in plain code', () => {
  it('are compared as closures compare them, an open one openly', () => {
    const values = [0, 1, 2, open];
    expect(values.map((a) => values.map((b) => ge(a, b)))).toEqual([[2, 0, 0, 1], [2, 2, 0, 1], [2, 2, 2, 1], [1, 1, 1, 1]]);
    expect(values.map((a) => values.map((b) => eq(a, b)))).toEqual([[2, 0, 0, 1], [0, 2, 0, 1], [0, 0, 2, 1], [1, 1, 1, 1]]);
    expect([num(3), num(0), num(null), num(undefined)]).toEqual([3, 0, open, open]);
    expect([quotient(6, 3), quotient(0, 3), quotient(3, 0), quotient(open, 2)]).toEqual([2, 0, open, open]);
    expect([settled(2, 2), settled(1, 2)]).toEqual([2, open]);
    expect(([0, 1, 2] as const).map((a) => ([0, 1, 2] as const).map((b) => xnor(a, b)))).toEqual([[2, 1, 0], [1, 1, 1], [0, 1, 2]]);
    expect([pick(2, 5, 6), pick(0, 5, 6), pick(1, 5, 6), pick(1, 5, 5), pick(1, open, open)]).toEqual([5, 6, open, 5, open]);
  });

  it('with bounds are no less for sure, less for sure, or open', () => {
    const bounds = fc.tuple(number, fc.nat(3)).map(([low, more]) => [low, low + more] as const);
    fc.assert(
      fc.property(bounds, bounds, ([low, high], [otherLow, otherHigh]) => {
        const found = geBounds(low, high, otherLow, otherHigh);
        const all: boolean[] = [];
        for (let a = low; a <= high; a++) for (let b = otherLow; b <= otherHigh; b++) all.push(a >= b);
        const isOpen = [low, high, otherLow, otherHigh].some((n) => Number.isNaN(n));
        expect(found).toBe(isOpen ? 1 : all.every(Boolean) ? 2 : all.some(Boolean) ? 1 : 0);
      }),
    );
  });
});

describe('rows in plain code', () => {
  const rows = c.rows('obligors');
  const binding = smallBinding();
  const of = (_: unknown, row: readonly unknown[]): 0 | 1 | 2 => {
    const v = row[smallLayout.slot('obligors.status')];
    return v === 'tekun' ? 2 : v === null || v === undefined ? 1 : 0;
  };
  const list = smallLayout.slot('obligors');
  const is = (r: c.RowHandles<'obligors'>) => r.choice('status').is('tekun');

  it('are looked over, counted and summed as closures do it', () => {
    fc.assert(
      fc.property(smallFacts, (facts) => {
        const slots = smallLayout.load(facts);
        const v = slots[list];
        expect(overRows(v, slots, of as never, 2)).toBe(binding.decide(rows.some(is))(slots, noRow));
        expect(overRows(v, slots, of as never, 0)).toBe(binding.decide(rows.every(is))(slots, noRow));
        for (const [where, quantity] of [[null, rows.count()], [of, rows.count(is)]] as const) {
          const { lowest, highest } = binding.bounds(quantity)!;
          expect(countRows(v, slots, where as never, 2, 0)).toBe(lowest(slots, noRow));
          expect(countRows(v, slots, where as never, 1, Number.POSITIVE_INFINITY)).toBe(highest(slots, noRow));
        }
        const age = (_: unknown, row: readonly unknown[]): number => num(row[smallLayout.slot('obligors.age')]);
        expect(totalRows(v, slots, age as never, null)).toBe(binding.measure(rows.total((r) => r.amount('age')))(slots, noRow));
        expect(totalRows(v, slots, age as never, of as never)).toBe(binding.measure(rows.total((r) => r.amount('age'), is))(slots, noRow));
      }),
      { numRuns: 400 },
    );
  });
});

const common = { id: 'a/rule', from: '2000-01-01', to: null, law: [cite('regulations-2006')], title: { zh: '', en: '' }, about: 'age', words: {} } as const;

describe('the functions of a rule', () => {
  const [one, two, three, four] = [1, 2, 3, 4].map((n) => c.compute(['age'], () => ({ is: 1, needs: ['age'], reason: String(n) })));
  const asData = c.compute(['age'], () => ({ is: 1, needs: ['age'] }), [], c.all(four!, c.holds('relocated')));

  it('are found wherever they stand, each once, in the order in which they are met', () => {
    const rows = c.rows('obligors');
    expect(othersOf(check({ ...common, applies: c.not(one!), when: c.any(c.named('', '', two!), c.iff(one!, three!), c.several(1, four!)) }))).toEqual([one, two, three, four]);
    expect(othersOf(conclusion({ ...common, decides: 'eligible', when: c.all(rows.some(() => one!), rows.every(() => two!), asData) }))).toEqual([one, two, four]);
    expect(othersOf(choose({ ...common, decides: 'care_class', choose: [['full', one!], ['partial', c.equal(q.countOf(two!), 1)], ['independent', c.under(1, q.either(three!, 1, 2))]] }))).toEqual([one, two, three]);
    expect(othersOf(work({ ...common, decides: 'amount_due', quantity: q.sum(q.countOf(one!), q.roundUp(q.either(two!, 1, rows.count(() => three!)), 1), rows.total((r) => r.amount('age'), () => four!)) }))).toEqual([one, three, two, four]);
    expect(othersOf(check({ ...common, when: c.atLeast(q.countOf(one!), q.countOf(two!)) }))).toEqual([one, two]);
    expect(othersOf(check({ ...common, when: c.holds('relocated') }))).toEqual([]);
    expect(othersOf(derivation({ id: 'a/derived', from: '2000-01-01', to: null, law: common.law, title: common.title, decides: 'id_birth', reads: ['id_no'], asks: ['id_no'], derive: () => null }))).toEqual([]);
  });

  it('and the figures of the place are handed to its code; without code there is none', () => {
    const odd = c.compute(['age'], ([age]) => (age === null ? { is: 1, needs: ['age'] } : { is: 2 }));
    const rule = check({ ...common, when: odd });
    const figures: number[] = [];
    const run = straightRun(
      rule,
      {
        'a/rule': (figure: FigureOf, [first]) => {
          figures.push(figure('old.age'), figure('minor.age'));
          return (slots) => first!(slots, noRow);
        },
      },
      smallBinding(),
    )!;
    expect(figures).toEqual([60, open]);
    expect([run(smallLayout.load({ age: 3 }), noRow), run(smallLayout.load({}), noRow)]).toEqual([2, 1]);
    expect(straightRun(rule, {}, smallBinding())).toBeNull();
  });
});
