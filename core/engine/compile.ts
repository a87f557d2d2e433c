import type { Known } from '../model/field-spec.ts';
import type { FieldKey } from '../model/fields.ts';
import type { ParameterKey } from '../policy/parameters.ts';
import type { Setting } from '../policy/resolve.ts';
import type { Answer, Need } from './answer.ts';
import { packNeed, type Condition, type ParameterRef, type Row } from './condition.ts';
import { NO, UNKNOWN, YES, fromBoolean, negate, type Truth } from './truth.ts';

/** A case as an array of slots, one a field; null is unknown. */
export type Slots = (Known | null)[];
export type Decide = (slots: Slots) => Truth;

/** What a compiled rule is bound to: where each field stands, and the figures in force. */
export interface Binding {
  slot(field: FieldKey): number;
  setting(parameter: ParameterKey): Setting;
}

const figure = (to: number | ParameterRef, binding: Binding): number | null => {
  if (typeof to === 'number') return to;
  const setting = binding.setting(to.parameter);
  return setting.known ? setting.value : null;
};

/** Runs a computed condition; a fault inside it is the rule's, so the rule answers unknown and says which fields it read. */
export function answerOf(c: Extract<Condition, { k: 'compute' }>, slots: Slots, binding: Binding): Answer & { readonly fault?: unknown } {
  try {
    return c.run(
      c.reads.map((f) => slots[binding.slot(f)] ?? null),
      c.settings.map((p) => binding.setting(p)),
    );
  } catch (fault) {
    return { is: UNKNOWN, needs: [...c.reads], fault };
  }
}

const mayMatch = (row: Row, values: readonly (Known | null)[]): Truth => {
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
export function tableTruth(rows: readonly Row[], values: readonly (Known | null)[]): Truth {
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

/** Compiles a condition into a closure over slots. Parameters are constants from here on. */
export function compile(c: Condition, binding: Binding): Decide {
  switch (c.k) {
    case 'all':
    case 'any': {
      const parts = c.of.map((part) => compile(part, binding));
      const stop = c.k === 'all' ? NO : YES;
      const start = negate(stop);
      return (slots) => {
        let truth: Truth = start;
        for (const part of parts) {
          const t = part(slots);
          if (t === stop) return stop;
          if (t === UNKNOWN) truth = UNKNOWN;
        }
        return truth;
      };
    }
    case 'not': {
      const of = compile(c.of, binding);
      return (slots) => negate(of(slots));
    }
    case 'named':
      return compile(c.of, binding);
    case 'table': {
      const at = c.columns.map((f) => binding.slot(f));
      return (slots) =>
        tableTruth(
          c.rows,
          at.map((s) => slots[s] ?? null),
        );
    }
    case 'compute':
      return (slots) => answerOf(c, slots, binding).is;
    case 'is':
    case 'holds': {
      const at = binding.slot(c.field);
      const to = c.k === 'is' ? c.to : true;
      return (slots) => {
        const v = slots[at] ?? null;
        return v === null ? UNKNOWN : fromBoolean(v === to);
      };
    }
    case 'atLeast':
    case 'under': {
      const at = binding.slot(c.field);
      const limit = figure(c.to, binding);
      if (limit === null) return () => UNKNOWN;
      const wanted = c.k === 'atLeast';
      return (slots) => {
        const v = slots[at] ?? null;
        return v === null ? UNKNOWN : fromBoolean(Number(v) >= limit === wanted);
      };
    }
  }
}

/** What could still settle an open condition: only what stands on its open branches. Empty when it is settled. */
export function needsOf(c: Condition, slots: Slots, binding: Binding, into: Set<Need> = new Set()): Set<Need> {
  if (compile(c, binding)(slots) !== UNKNOWN) return into;
  switch (c.k) {
    case 'all':
    case 'any':
      for (const part of c.of) needsOf(part, slots, binding, into);
      break;
    case 'not':
    case 'named':
      needsOf(c.of, slots, binding, into);
      break;
    case 'table': {
      const open = c.columns.filter((f) => (slots[binding.slot(f)] ?? null) === null);
      // All is filled in and a person must look: what would settle it is a closer word on the first column.
      for (const f of open.length > 0 ? open : c.columns.slice(0, 1)) into.add(f);
      break;
    }
    case 'compute': {
      const answer = answerOf(c, slots, binding);
      if (answer.is === UNKNOWN) for (const need of answer.needs) into.add(need);
      break;
    }
    case 'is':
    case 'holds':
      into.add(c.field);
      break;
    case 'atLeast':
    case 'under':
      if ((slots[binding.slot(c.field)] ?? null) === null) into.add(c.field);
      if (figure(c.to, binding) === null && typeof c.to === 'object') into.add(packNeed(c.to.parameter));
      break;
  }
  return into;
}
