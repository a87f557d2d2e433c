import { decidedFields, fields, isFieldKey, type FieldKey } from '../model/fields.ts';
import { codesOf } from '../model/spec-of.ts';
import type { Need } from './answer.ts';
import { noRow } from './binding.ts';
import type { Condition } from './condition.ts';
import type { Engine, OpenCase } from './engine.ts';
import { needsOf, needsOfQuantity } from './needs.ts';
import { decidedBy } from './order.ts';
import { UNKNOWN } from './truth.ts';

/** Needs that may settle a conclusion when they are met together. */
type Way = ReadonlySet<Need>;

/** More ways than this help nobody choose. */
const MOST = 24;

const sorted = (ways: readonly Way[]): Way[] => {
  const kept: Way[] = [];
  for (const way of [...ways].sort((a, b) => a.size - b.size)) {
    // A way that holds a shorter one asks for more than it must.
    if (way.size > 0 && !kept.some((k) => [...k].every((need) => way.has(need)))) kept.push(way);
    if (kept.length === MOST) break;
  }
  return kept;
};

/**
 * What could settle an open conclusion, the shortest list first: each is a set of fields that suffices when its
 * answers fall one way. Where one open branch alone may decide, that branch's fields are a way of their own.
 * @returns none where the conclusion is settled
 */
export function waysToSettle(engine: Engine, open: OpenCase, field: FieldKey): readonly (readonly Need[])[] {
  const { binding } = engine;
  const { slots } = open;

  const ofField = (decided: FieldKey, seen: ReadonlySet<FieldKey>): Way[] => {
    const rule = engine.rules.find((r) => decidedBy(r) === decided);
    if (!rule || seen.has(decided)) return [new Set<Need>([decided])];
    const deeper = new Set([...seen, decided]);
    switch (rule.kind) {
      case 'derivation':
        return [new Set<Need>(rule.asks)];
      case 'amount':
        return [expand(needsOfQuantity(rule.quantity, slots, binding), deeper)];
      case 'choice':
        return [new Set(rule.choose.flatMap(([, when]) => [...expand(needsOf(when, slots, binding), deeper)]))];
      case 'check':
        return [];
      default: {
        const applies = rule.applies && binding.decide(rule.applies)(slots, noRow) === UNKNOWN ? rule.applies : null;
        return ofCondition(applies ?? rule.when, deeper);
      }
    }
  };

  const expand = (needs: ReadonlySet<Need>, seen: ReadonlySet<FieldKey>): Way =>
    new Set([...needs].flatMap((need) => (decidedFields.has(need as FieldKey) ? [...(ofField(need as FieldKey, seen)[0] ?? [])] : [need])));

  /** Whether some answer to one need alone settles a condition; of what has no end of answers that is not asked. */
  const settles = (need: Need, c: Condition): boolean => {
    const codes = isFieldKey(need) ? codesOf(fields[need]) : [];
    if (!isFieldKey(need) || codes.length === 0) return false;
    const held = slots[binding.layout.slot(need)] ?? null;
    const settling = codes.some((answer) => {
      engine.change(open, need, answer);
      return binding.decide(c)(slots, noRow) !== UNKNOWN;
    });
    engine.change(open, need, held);
    return settling;
  };

  const ofCondition = (c: Condition, seen: ReadonlySet<FieldKey>): Way[] => {
    if (binding.decide(c)(slots, noRow) !== UNKNOWN) return [];
    switch (c.k) {
      case 'all':
      case 'any': {
        const parts = c.of.filter((part) => binding.decide(part)(slots, noRow) === UNKNOWN).map((part) => ofCondition(part, seen));
        // One branch may decide alone (a no among all, a yes among any); for the other answer all of them are needed.
        return sorted(parts.flat());
      }
      case 'not':
      case 'named':
        return ofCondition(c.of, seen);
      case 'compute': {
        if (typeof c.truth === 'object') return ofCondition(c.truth, seen);
        const needs = needsOf(c, slots, binding);
        const alone = [...needs].filter((need) => settles(need, c));
        return alone.length > 0 ? sorted(alone.map((need) => expand(new Set([need]), seen))) : [expand(needs, seen)];
      }
      case 'is':
        return decidedFields.has(c.field as FieldKey) ? ofField(c.field as FieldKey, seen) : [new Set(needsOf(c, slots, binding))];
      default:
        return [expand(needsOf(c, slots, binding), seen)];
    }
  };

  return sorted(ofField(field, new Set())).map((way) => [...way]);
}
