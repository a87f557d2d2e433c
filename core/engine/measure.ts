import { countWorkingDays, workingDayAfter } from '../format/working-days.ts';
import { afterMonths, afterYears, monthStart, quotient, settled, wholeMonths, wholeYears } from './arithmetic.ts';
import type { Known } from '../model/field-spec.ts';
import type { Binding, Bounds, Measure } from './binding.ts';
import type { Condition } from './condition.ts';
import { linear } from './linear.ts';
import type { ParameterRef, Quantity } from './quantity.ts';
import { countRows, totalRows } from './rows.ts';
import { isOpen } from './slots.ts';
import { NO, YES } from './truth.ts';

const joins = {
  quotient,
  years: wholeYears,
  months: wholeMonths,
  workdays: countWorkingDays,
  'after-workdays': workingDayAfter,
  'after-months': afterMonths,
  'after-years': afterYears,
} as const;

const rounders = { up: Math.ceil, down: Math.floor, nearest: Math.round } as const;
/** A quotient of decimals may miss a whole number by a hair; a hair is no reason to round up. */
const hair = 1e-9;

/** A count of plain statements about fields of the case, looked at without a call for each. */
function plainCount(of: readonly Condition[], binding: Binding): Bounds | null {
  const at: number[] = [];
  const wanted: Known[] = [];
  const opposite: boolean[] = [];
  for (const c of of) {
    const leaf = c.k === 'not' ? c.of : c;
    if (leaf.k !== 'is' || leaf.field.includes('.')) return null;
    at.push(binding.layout.slot(leaf.field));
    wanted.push(leaf.to);
    opposite.push(leaf !== c);
  }
  // Statements that do not hold are the usual case: what counts then is one value.
  const counted = wanted.map((to, i) => (opposite[i] && typeof to === 'boolean' ? !to : to));
  if (opposite.some((o, i) => o && typeof wanted[i] !== 'boolean')) return null;
  const both: Measure = (slots) => {
    let n = 0;
    for (let i = 0; i < at.length; i++) {
      const v = slots[at[i]!];
      if (v === counted[i]) n += 1025;
      else if (isOpen(v)) n++;
    }
    return n;
  };
  return { lowest: (slots, row) => both(slots, row) >> 10, highest: (slots, row) => both(slots, row) & 1023, both };
}

/** Compiles a count that may be bounded while parts of it are open; null for what is known whole or not at all. */
export function boundsOf(q: Quantity, binding: Binding): Bounds | null {
  if (typeof q === 'number') return null;
  if (q.q === 'count') {
    const plain = plainCount(q.of, binding);
    if (plain) return plain;
    const parts = q.of.map((c) => binding.decide(c));
    const tally = (at: 1 | 2): Measure => (slots, row) => {
      let n = 0;
      for (const part of parts) if (part(slots, row) >= at) n++;
      return n;
    };
    return { lowest: tally(2), highest: tally(1) };
  }
  if (q.q !== 'rows') return null;
  const at = binding.layout.slot(q.list);
  const where = q.where ? binding.decide(q.where) : null;
  const tally = (least: 1 | 2, more: number): Measure => (slots) => countRows(slots[at], slots, where, least, more);
  return { lowest: tally(2, 0), highest: tally(1, Number.POSITIVE_INFINITY) };
}

/** Compiles a quantity into a closure over slots. Figures are constants from here on. */
export function measureOf(q: Quantity, binding: Binding): Measure {
  const sum = linear(q, binding);
  if (sum) return sum;
  // Constants and sums of fields of the case are done with.
  return measureKind(q as Measured, binding);
}

type Measured = Exclude<Quantity, number | ParameterRef | { readonly q: 'given-day' }>;

function measureKind(q: Measured, binding: Binding): Measure {
  switch (q.q) {
    case 'field': {
      // Of the case it is a sum of one; this is a field of the row.
      const at = binding.layout.measured(q.field);
      return (_, row) => (row[at] ?? Number.NaN) as number;
    }
    case 'sum':
    case 'product':
    case 'least':
    case 'greatest': {
      const parts = q.of.map((part) => binding.measure(part));
      const join = { sum: (a: number, b: number) => a + b, product: (a: number, b: number) => a * b, least: Math.min, greatest: Math.max }[q.q];
      const [first, second] = parts;
      if (q.q === 'sum' && first && second && parts.length === 2) {
        const fixed = q.of[0];
        if (typeof fixed === 'number') return (slots, row) => fixed + second(slots, row);
        return (slots, row) => first(slots, row) + second(slots, row);
      }
      if (first && second && parts.length === 2) return (slots, row) => join(first(slots, row), second(slots, row));
      return (slots, row) => parts.reduce((n, part, i) => (i === 0 ? part(slots, row) : join(n, part(slots, row))), 0);
    }
    case 'difference': {
      const a = binding.measure(q.of[0]);
      const b = binding.measure(q.of[1]);
      return (slots, row) => a(slots, row) - b(slots, row);
    }
    case 'quotient':
    case 'years':
    case 'months':
    case 'workdays':
    case 'after-workdays':
    case 'after-months':
    case 'after-years': {
      const a = binding.measure(q.of[0]);
      const b = binding.measure(q.of[1]);
      const join = joins[q.q];
      return (slots, row) => join(a(slots, row), b(slots, row));
    }
    case 'round': {
      const of = binding.measure(q.of);
      const round = rounders[q.way];
      const slack = q.way === 'up' ? -hair : q.way === 'down' ? hair : 0;
      const { to } = q;
      return (slots, row) => round(of(slots, row) / to + slack) * to;
    }
    case 'month-start': {
      const of = binding.measure(q.of);
      return (slots, row) => monthStart(of(slots, row), q.plus);
    }
    case 'count':
    case 'rows': {
      const { lowest, highest } = binding.bounds(q)!;
      return (slots, row) => settled(lowest(slots, row), highest(slots, row));
    }
    case 'total': {
      const at = binding.layout.slot(q.list);
      const of = binding.measure(q.of);
      const where = q.where ? binding.decide(q.where) : null;
      return (slots) => totalRows(slots[at], slots, of, where);
    }
    case 'by': {
      const at = binding.layout.slot(q.field);
      const ofRow = q.field.includes('.');
      // Codes are few: looking through them beats a map.
      const codes = Object.keys(q.cases);
      const parts = codes.map((code) => binding.measure(q.cases[code]!));
      if (!ofRow && codes.every((code) => typeof q.cases[code] === 'number')) {
        const numbers = codes.map((code) => q.cases[code] as number);
        return (slots) => {
          const code = slots[at];
          for (let i = 0; i < codes.length; i++) if (codes[i] === code) return numbers[i]!;
          return Number.NaN;
        };
      }
      return (slots, row) => {
        const code = (ofRow ? row : slots)[at];
        for (let i = 0; i < codes.length; i++) if (codes[i] === code) return parts[i]!(slots, row);
        return Number.NaN;
      };
    }
    case 'either': {
      const when = binding.decide(q.when);
      const then = binding.measure(q.then);
      const otherwise = binding.measure(q.otherwise);
      return (slots, row) => {
        const t = when(slots, row);
        if (t === YES) return then(slots, row);
        if (t === NO) return otherwise(slots, row);
        // Where both come to the same, it does not matter which.
        const a = then(slots, row);
        return a === otherwise(slots, row) ? a : Number.NaN;
      };
    }
  }
}
