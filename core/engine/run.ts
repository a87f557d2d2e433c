import { dayOf } from '../format/day-number.ts';
import type { FieldSpec } from '../model/field-spec.ts';
import { fields } from '../model/fields.ts';
import { noRow, type Binding } from './binding.ts';
import type { Condition } from './condition.ts';
import type { Rule } from './rule.ts';
import type { Slots } from './slots.ts';
import { NO, UNKNOWN, YES, type Truth } from './truth.ts';

/** A verdict as a small integer: the truth of a rule, or 3 where it has nothing to say of the case. */
export type Code = Truth | 3;
export const NOT_APPLICABLE = 3;

/** Runs one rule on a case, and puts what it decides in its slot. */
export type RunRule = (slots: Slots, row: Slots) => Code;

/** Which of several conditions settles a choice: its place, or -1 while it is open and when none holds. */
function chooser(conditions: readonly ((slots: Slots, row: Slots) => Truth)[], codes: readonly string[]): (slots: Slots) => number {
  return (slots) => {
    let open = -1;
    for (let i = 0; i < conditions.length; i++) {
      const t = conditions[i]!(slots, noRow);
      if (t === NO) continue;
      // Two that may hold settle it only where they choose the same.
      if (open >= 0 && codes[open] !== codes[i]) return -1;
      if (t === YES) return i;
      open = i;
    }
    return -1;
  };
}

type Cases = readonly (readonly [code: string, when: Condition])[];

/**
 * A choice by the bands of one count (six or more: full; one or more: partial; none: independent): the count is
 * taken once, and the choice is settled when both of its bounds lie in one band. Null for any other choice.
 */
function bander(cases: Cases, binding: Binding): ((slots: Slots) => number) | null {
  const [first] = cases;
  const q = first?.[1].k === 'atLeast' ? first[1].a : null;
  const bounds = q === null ? null : binding.bounds(q);
  if (q === null || bounds === null) return null;
  const floors: number[] = [];
  for (const [i, [, c]] of cases.entries()) {
    if (c.k !== 'atLeast') return null;
    if (c.a === q && typeof c.b === 'number' && c.b < (floors[i - 1] ?? Number.POSITIVE_INFINITY)) floors.push(c.b);
    // The last band takes the rest: at most one less than the band before it.
    else if (c.b === q && i === cases.length - 1 && c.a === (floors[i - 1] ?? 0) - 1) floors.push(0);
    else return null;
  }
  const { lowest, highest } = bounds;
  const both = bounds.both ?? ((slots, row) => lowest(slots, row) * 1024 + Math.min(highest(slots, row), 1023));
  return (slots) => {
    const found = both(slots, noRow);
    const low = found >> 10;
    const high = found & 1023;
    for (let i = 0; i < floors.length; i++) {
      if (low >= floors[i]!) return i;
      if (high >= floors[i]!) return -1;
    }
    return -1;
  };
}

/** Compiles a rule. */
export function runnerOf(rule: Rule, binding: Binding): RunRule {
  if (rule.kind === 'derivation') {
    const read = binding.layout.reader(rule.reads);
    const put = binding.layout.setter(rule.decides);
    return (slots) => {
      let value = null;
      try {
        value = rule.derive(read(slots));
      } catch {
        // The fault is told when the outcome is worked out.
      }
      put(slots, value);
      return value === null ? UNKNOWN : YES;
    };
  }
  const decide = decider(rule, binding);
  if (!rule.applies) return decide;
  const applies = binding.decide(rule.applies);
  const put = rule.kind === 'check' ? null : binding.layout.setter(rule.decides);
  return (slots) => {
    const t = applies(slots, noRow);
    if (t === YES) return decide(slots, noRow);
    put?.(slots, null);
    return t === NO ? NOT_APPLICABLE : UNKNOWN;
  };
}

function decider(rule: Exclude<Rule, { kind: 'derivation' }>, binding: Binding): RunRule {
  const { layout } = binding;
  switch (rule.kind) {
    case 'check':
      return binding.decide(rule.when);
    case 'conclusion': {
      const when = binding.decide(rule.when);
      const at = layout.slot(rule.decides);
      return (slots) => {
        const t = when(slots, noRow);
        slots[at] = t === UNKNOWN ? null : t === YES;
        return t;
      };
    }
    case 'choice': {
      const codes = rule.choose.map(([code]) => code);
      const choose = bander(rule.choose, binding) ?? chooser(rule.choose.map(([, when]) => binding.decide(when)), codes);
      const at = layout.slot(rule.decides);
      return (slots) => {
        const chosen = choose(slots);
        slots[at] = codes[chosen] ?? null;
        return chosen >= 0 ? YES : UNKNOWN;
      };
    }
    case 'amount': {
      const measure = binding.measure(rule.quantity);
      const at = layout.slot(rule.decides);
      if ((fields[rule.decides] as FieldSpec).kind === 'date') {
        return (slots) => {
          const n = measure(slots, noRow);
          slots[at] = n === n ? dayOf(n) : null;
          slots[at + 1] = n === n ? n : null;
          return n === n ? YES : UNKNOWN;
        };
      }
      return (slots) => {
        const n = measure(slots, noRow);
        slots[at] = n === n ? n : null;
        return n === n ? YES : UNKNOWN;
      };
    }
  }
}
