import { dayNumber } from '../format/day-number.ts';
import type { ParameterKey } from '../policy/parameters.ts';
import type { Setting } from '../policy/resolve.ts';
import { afterMonths, afterWorkdays, afterYears, monthStart, wholeMonths, wholeYears, workdays } from './arithmetic.ts';
import type { Binding, Measure } from './binding.ts';
import type { ParameterRef, Quantity } from './quantity.ts';
import type { ListSlots, Slots } from './slots.ts';
import { NO, YES } from './truth.ts';

/** A figure as a plain number, null where the packs have none. */
export function figureOf(ref: ParameterRef, setting: (parameter: ParameterKey) => Setting): number | null {
  const found = setting(ref.parameter);
  if (!found.known) return null;
  if (ref.per === undefined || found.per === null || found.per === ref.per) return found.value;
  return ref.per === 'month' ? Math.round(found.value / 12) : found.value * 12;
}

const joins = {
  difference: (a: number, b: number): number => a - b,
  quotient: (a: number, b: number): number => (b === 0 ? Number.NaN : a / b),
  years: wholeYears,
  months: wholeMonths,
  workdays,
  'after-workdays': afterWorkdays,
  'after-months': afterMonths,
  'after-years': afterYears,
} as const;

const rounders = { up: Math.ceil, down: Math.floor, nearest: Math.round } as const;
/** A quotient of decimals may miss a whole number by a hair; a hair is no reason to round up. */
const hair = 1e-9;

/** Lowest and highest of what a count may still come to. */
export interface Bounds {
  readonly lowest: Measure;
  readonly highest: Measure;
}

/** Compiles a count that may be bounded while parts of it are open; null for what is known whole or not at all. */
export function boundsOf(q: Quantity, binding: Binding): Bounds | null {
  if (typeof q === 'number') return null;
  if (q.q === 'count') {
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
  const tally = (least: 1 | 2, more: number): Measure => (slots) => {
    const list = slots[at] as ListSlots | null;
    if (list === null) return least === 2 ? 0 : Number.POSITIVE_INFINITY;
    let n = list.complete ? 0 : more;
    for (const r of list.rows) if (where === null || where(slots, r) >= least) n++;
    return n;
  };
  return { lowest: tally(2, 0), highest: tally(1, Number.POSITIVE_INFINITY) };
}

/** Compiles a quantity into a closure over slots. Figures are constants from here on. */
export function measureOf(q: Quantity, binding: Binding): Measure {
  if (typeof q === 'number') return () => q;
  switch (q.q) {
    case 'figure': {
      const n = figureOf(q, binding.setting) ?? Number.NaN;
      return () => n;
    }
    case 'given-day': {
      const n = dayNumber(q.day);
      return () => n;
    }
    case 'field': {
      const at = binding.layout.measured(q.field);
      const read = (from: Slots): number => (from[at] ?? Number.NaN) as number;
      return q.field.includes('.') ? (_, row) => read(row) : read;
    }
    case 'sum':
    case 'product':
    case 'least':
    case 'greatest': {
      const parts = q.of.map((part) => binding.measure(part));
      const join = { sum: (a: number, b: number) => a + b, product: (a: number, b: number) => a * b, least: Math.min, greatest: Math.max }[q.q];
      const [first, second] = parts;
      if (first && second && parts.length === 2) return (slots, row) => join(first(slots, row), second(slots, row));
      return (slots, row) => parts.reduce((n, part, i) => (i === 0 ? part(slots, row) : join(n, part(slots, row))), 0);
    }
    case 'difference':
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
      const { lowest, highest } = boundsOf(q, binding)!;
      return (slots, row) => {
        const n = lowest(slots, row);
        return n === highest(slots, row) ? n : Number.NaN;
      };
    }
    case 'total': {
      const at = binding.layout.slot(q.list);
      const of = binding.measure(q.of);
      const where = q.where ? binding.decide(q.where) : null;
      return (slots) => {
        const list = slots[at] as ListSlots | null;
        if (list === null || !list.complete) return Number.NaN;
        let n = 0;
        for (const r of list.rows) {
          const counts = where === null ? YES : where(slots, r);
          if (counts === YES) n += of(slots, r);
          else if (counts !== NO) return Number.NaN;
        }
        return n;
      };
    }
    case 'by': {
      const at = binding.layout.slot(q.field);
      const ofRow = q.field.includes('.');
      const cases = new Map(Object.entries(q.cases).map(([code, part]) => [code, binding.measure(part)]));
      return (slots, row) => cases.get((ofRow ? row : slots)[at] as string)?.(slots, row) ?? Number.NaN;
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
