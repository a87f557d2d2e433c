import type { Known } from '../model/field-spec.ts';
import type { Answer } from './answer.ts';
import type { Binding, Bounds, Compute, Decide, Fault, Measure } from './binding.ts';
import type { Condition, Row } from './condition.ts';
import { constantOf } from './figure.ts';
import { boundsOf, measureOf } from './measure.ts';
import type { Quantity } from './quantity.ts';
import { overRows } from './rows.ts';
import { isOpen, type Layout, type Slots } from './slots.ts';
import type { ParameterKey } from '../policy/parameters.ts';
import type { Setting } from '../policy/resolve.ts';
import { NO, UNKNOWN, YES, eq, fromBoolean, negate, xnor, type Truth } from './truth.ts';

/** Binds rules to where each field stands and to the figures in force. */
export function bind(layout: Layout, setting: (parameter: ParameterKey) => Setting): Binding {
  // Conditions live as long as the rules that they belong to, and so does what is made of them.
  const decided = new Map<Condition, Decide>();
  const measured = new Map<Quantity, Measure>();
  const answered = new Map<Condition, (slots: Slots) => Answer & Partial<Fault>>();
  const bounded = new Map<Quantity, Bounds | null>();
  const binding: Binding = {
    layout,
    setting,
    decide(c) {
      let made = decided.get(c);
      if (!made) decided.set(c, (made = compile(c, binding)));
      return made;
    },
    measure(q) {
      let made = measured.get(q);
      if (!made) measured.set(q, (made = measureOf(q, binding)));
      return made;
    },
    answer(c) {
      let made = answered.get(c);
      if (!made) answered.set(c, (made = answering(c, binding)));
      return made;
    },
    bounds(q) {
      let made = bounded.get(q);
      if (made === undefined) bounded.set(q, (made = boundsOf(q, binding)));
      return made;
    },
  };
  return binding;
}

/** Compiles a computed condition; a fault inside it is the rule's, so the rule answers unknown and says which fields it read. */
function answering(c: Compute, binding: Binding): (slots: Slots) => Answer & Partial<Fault> {
  const read = binding.layout.reader(c.reads);
  const settings = c.settings.map((p) => binding.setting(p));
  return (slots) => {
    try {
      return c.run(read(slots), settings);
    } catch (fault) {
      return { is: UNKNOWN, needs: [...c.reads], fault };
    }
  };
}

/** The truth of a computed condition without what it tells. */
function quickly(truth: NonNullable<Compute['truth']>, c: Compute, binding: Binding): Decide {
  if (typeof truth === 'object') return binding.decide(truth);
  const read = binding.layout.reader(c.reads);
  const settings = c.settings.map((p) => binding.setting(p));
  return (slots) => {
    try {
      return truth(read(slots), settings);
    } catch {
      // The fault is told when the outcome is worked out.
      return UNKNOWN;
    }
  };
}

const mayMatch = (row: Row, values: readonly unknown[]): Truth => {
  let truth: Truth = YES;
  for (let i = 0; i < row.when.length; i++) {
    const allowed = row.when[i];
    if (!allowed) continue;
    const value = values[i] ?? null;
    if (value === null) truth = UNKNOWN;
    else if (!allowed.includes(String(value))) return NO;
  }
  return truth;
};

/** The first row that surely matches settles it, unless an earlier row that only may match says otherwise. */
export function tableTruth(rows: readonly Row[], values: readonly unknown[]): Truth {
  let seen: Row['then'] | null = null;
  for (const row of rows) {
    const match = mayMatch(row, values);
    if (match === NO) continue;
    if (seen !== null && seen !== row.then) return UNKNOWN;
    seen = row.then;
    if (match === YES) return seen === 'look' ? UNKNOWN : fromBoolean(seen === 'yes');
  }
  return seen === null || seen === 'no' ? NO : UNKNOWN;
}

/** A leaf that looks at one array of slots: the case's, or the row's where the field is a row's. */
const onSide = (ref: string, leaf: (from: Slots) => Truth): Decide => (ref.includes('.') ? (_, row) => leaf(row) : leaf);

const unsettled: Decide = () => UNKNOWN;

/** a ≥ b, or its opposite. */
function compareOf(a: Quantity, b: Quantity, wanted: boolean, binding: Binding): Decide {
  const limit = constantOf(b, binding.setting);
  const floor = constantOf(a, binding.setting);
  // A figure that the packs don't have leaves every comparison with it open.
  if (limit !== null && limit !== limit) return unsettled;
  if (floor !== null && floor !== floor) return unsettled;
  const yes: Truth = wanted ? YES : NO;
  const no: Truth = wanted ? NO : YES;
  if (typeof a === 'object' && a.q === 'field' && limit !== null) {
    const at = binding.layout.measured(a.field);
    return onSide(a.field, (from) => {
      const v = from[at] as number;
      return isOpen(v) ? UNKNOWN : v >= limit ? yes : no;
    });
  }
  if (typeof b === 'object' && b.q === 'field' && floor !== null) {
    const at = binding.layout.measured(b.field);
    return onSide(b.field, (from) => {
      const v = from[at] as number;
      return isOpen(v) ? UNKNOWN : floor >= v ? yes : no;
    });
  }
  const whole = (q: Quantity) => binding.bounds(q) ?? { lowest: binding.measure(q), highest: null };
  const x = whole(a);
  const y = whole(b);
  if (x.highest === null && y.highest === null) {
    const { lowest: left } = x;
    const { lowest: right } = y;
    return (slots, row) => {
      const p = left(slots, row);
      const q = right(slots, row);
      return p !== p || q !== q ? UNKNOWN : p >= q === wanted ? YES : NO;
    };
  }
  const high = (side: typeof x) => side.highest ?? side.lowest;
  const decided = (yes: boolean, no: boolean): Truth => (yes ? fromBoolean(wanted) : no ? fromBoolean(!wanted) : UNKNOWN);
  return (slots, row) => decided(x.lowest(slots, row) >= high(y)(slots, row), high(x)(slots, row) < y.lowest(slots, row));
}

/** Two bounds of one field, both in, as one look: most checks of a range are that. */
function withinOf([low, high, more]: readonly Condition[], binding: Binding): Decide | null {
  if (more !== undefined || low?.k !== 'atLeast' || high?.k !== 'atLeast') return null;
  const q = low.a;
  const lowest = constantOf(low.b, binding.setting) ?? Number.NaN;
  const highest = constantOf(high.a, binding.setting) ?? Number.NaN;
  if (q !== high.b || lowest !== lowest || highest !== highest || typeof q !== 'object') return null;
  if (q.q === 'field') {
    const at = binding.layout.measured(q.field);
    return onSide(q.field, (from) => {
      const v = from[at] as number;
      return isOpen(v) ? UNKNOWN : v >= lowest && v <= highest ? YES : NO;
    });
  }
  if (binding.bounds(q)) return null;
  const of = binding.measure(q);
  return (slots, row) => {
    const n = of(slots, row);
    return n !== n ? UNKNOWN : n >= lowest && n <= highest ? YES : NO;
  };
}

function fold(parts: readonly Decide[], stop: typeof NO | typeof YES): Decide {
  const [a, b, c] = parts;
  if (a && parts.length === 1) return a;
  if (a && b && parts.length === 2) {
    return (slots, row) => {
      const x = a(slots, row);
      if (x === stop) return stop;
      const y = b(slots, row);
      return y === stop ? stop : x === UNKNOWN ? UNKNOWN : y;
    };
  }
  if (a && b && c && parts.length === 3) {
    return (slots, row) => {
      const x = a(slots, row);
      if (x === stop) return stop;
      const y = b(slots, row);
      if (y === stop) return stop;
      const z = c(slots, row);
      return z === stop ? stop : x === UNKNOWN || y === UNKNOWN ? UNKNOWN : z;
    };
  }
  const d = parts[3];
  if (a && b && c && d && parts.length === 4) {
    return (slots, row) => {
      const x = a(slots, row);
      if (x === stop) return stop;
      const y = b(slots, row);
      if (y === stop) return stop;
      const z = c(slots, row);
      if (z === stop) return stop;
      const w = d(slots, row);
      return w === stop ? stop : x === UNKNOWN || y === UNKNOWN || z === UNKNOWN ? UNKNOWN : w;
    };
  }
  const start = negate(stop);
  return (slots, row) => {
    let truth: Truth = start;
    for (let i = 0; i < parts.length; i++) {
      const t = parts[i]!(slots, row);
      if (t === stop) return stop;
      if (t === UNKNOWN) truth = UNKNOWN;
    }
    return truth;
  };
}

function listed(at: number, of: Decide, stop: typeof NO | typeof YES): Decide {
  return (slots) => overRows(slots[at], slots, of, stop);
}

/** Compiles a condition into a closure over slots. Parameters are constants from here on. */
export function compile(c: Condition, binding: Binding): Decide {
  switch (c.k) {
    case 'all':
      return withinOf(c.of, binding) ?? fold(c.of.map((part) => binding.decide(part)), NO);
    case 'any':
      return fold(c.of.map((part) => binding.decide(part)), YES);
    case 'several': {
      const parts = c.of.map((part) => binding.decide(part));
      const { least } = c;
      return (slots, row) => {
        let sure = 0;
        let open = 0;
        for (let i = 0; i < parts.length; i++) {
          const t = parts[i]!(slots, row);
          if (t === YES) sure++;
          else if (t === UNKNOWN) open++;
        }
        return sure >= least ? YES : sure + open < least ? NO : UNKNOWN;
      };
    }
    case 'not': {
      if (c.of.k === 'is') {
        const at = binding.layout.slot(c.of.field);
        const { to } = c.of;
        return onSide(c.of.field, (from) => {
          const v = from[at] as Known;
          return isOpen(v) ? UNKNOWN : v === to ? NO : YES;
        });
      }
      const of = binding.decide(c.of);
      return (slots, row) => negate(of(slots, row));
    }
    case 'iff': {
      const [a, b] = [binding.decide(c.of[0]), binding.decide(c.of[1])];
      return (slots, row) => xnor(a(slots, row), b(slots, row));
    }
    case 'named':
      return binding.decide(c.of);
    case 'some':
      return listed(binding.layout.slot(c.list), binding.decide(c.of), YES);
    case 'every':
      return listed(binding.layout.slot(c.list), binding.decide(c.of), NO);
    case 'table': {
      const at = c.columns.map((f) => binding.layout.slot(f));
      const ofRow = c.columns.some((f) => f.includes('.'));
      return (slots, row) => {
        const from = ofRow ? row : slots;
        return tableTruth(c.rows, at.map((s) => from[s] ?? null));
      };
    }
    case 'compute': {
      if (c.truth) return quickly(c.truth, c, binding);
      const answer = binding.answer(c);
      return (slots) => answer(slots).is;
    }
    case 'look':
      return () => UNKNOWN;
    case 'given': {
      const at = binding.layout.slot(c.field);
      return onSide(c.field, (from) => (isOpen(from[at]) ? UNKNOWN : YES));
    }
    case 'is': {
      const at = binding.layout.slot(c.field);
      const { to } = c;
      return onSide(c.field, (from) => {
        const v = from[at] as Known;
        return isOpen(v) ? UNKNOWN : v === to ? YES : NO;
      });
    }
    case 'among': {
      const at = binding.layout.slot(c.field);
      const { of } = c;
      const [first, second, more] = of;
      if (second !== undefined && more === undefined) {
        return onSide(c.field, (from) => {
          const v = from[at];
          return v === first || v === second ? YES : isOpen(v) ? UNKNOWN : NO;
        });
      }
      return onSide(c.field, (from) => {
        const v = from[at] as Known;
        return isOpen(v) ? UNKNOWN : of.includes(v) ? YES : NO;
      });
    }
    case 'same': {
      const a = binding.layout.slot(c.a);
      const b = binding.layout.slot(c.b);
      return onSide(c.a, (from) => {
        const x = from[a];
        const y = from[b];
        return isOpen(x) || isOpen(y) ? UNKNOWN : x === y ? YES : NO;
      });
    }
    case 'equal': {
      const a = binding.measure(c.a);
      const b = binding.measure(c.b);
      return (slots, row) => eq(a(slots, row), b(slots, row));
    }
    case 'atLeast':
      return compareOf(c.a, c.b, true, binding);
    case 'under':
      return compareOf(c.a, c.b, false, binding);
  }
}
