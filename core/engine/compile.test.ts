import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../format/day-number.ts';
import type { Facts } from '../model/fields.ts';
import { noRow } from './binding.ts';
import type { Condition } from './condition.ts';
import { needsOf, needsOfQuantity } from './needs.ts';
import type { Quantity } from './quantity.ts';
import { anyCondition, anyQuantity, smallBinding, smallFacts, smallLayout } from './testing/arbitrary-conditions.ts';

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

/** A count that is known to its bounds only is no single number; neither is an unknown one. */
const single = (b: Bounds): number => (b !== null && b[0] === b[1] ? b[0] : Number.NaN);

describe('what is compiled', () => {
  it('decides any condition as it is written', () => {
    fc.assert(
      fc.property(anyCondition, smallFacts, (x, f) => {
        expect(smallBinding().decide(x)(smallLayout.load(f), noRow)).toBe(truth(x, f, {}));
      }),
      { numRuns: 4000 },
    );
  });

  it('measures any quantity as it is written', () => {
    fc.assert(
      fc.property(anyQuantity, smallFacts, (x, f) => {
        const found = smallBinding().measure(x)(smallLayout.load(f), noRow);
        const wanted = single(bounds(x, f, {}));
        if (Number.isNaN(wanted)) expect(found).toBeNaN();
        else expect(found).toBeCloseTo(wanted, 9);
      }),
      { numRuns: 4000 },
    );
  });

  it('asks for something exactly while a condition is open, and only for what is not known', () => {
    fc.assert(
      fc.property(anyCondition, smallFacts, (x, f) => {
        const slots = smallLayout.load(f);
        const b = smallBinding();
        const needs = [...needsOf(x, slots, b)];
        expect(needs.length > 0).toBe(b.decide(x)(slots, noRow) === 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('asks for something exactly while a quantity is open', () => {
    fc.assert(
      fc.property(anyQuantity, smallFacts, (x, f) => {
        const slots = smallLayout.load(f);
        const b = smallBinding();
        expect(needsOfQuantity(x, slots, b).size > 0).toBe(Number.isNaN(b.measure(x)(slots, noRow)));
      }),
      { numRuns: 2000 },
    );
  });

  it('never turns a settled answer when one more thing becomes known', () => {
    fc.assert(
      fc.property(anyCondition, smallFacts, smallFacts, fc.constantFrom('age', 'family_size', 'sex', 'mode', 'disab_grade', 'name', 'account_name', 'birth'), (x, f, g, field) => {
        const less = { ...f, [field]: null } as Facts;
        const more = { ...f, [field]: g[field as 'age'] } as Facts;
        const before = smallBinding().decide(x)(smallLayout.load(less), noRow);
        if (before !== 1) expect(smallBinding().decide(x)(smallLayout.load(more), noRow)).toBe(before);
      }),
      { numRuns: 3000 },
    );
  });
});
