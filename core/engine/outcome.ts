import { dayOf } from '../format/day-number.ts';
import type { FieldSpec } from '../model/field-spec.ts';
import { decidedFields, fields, type FieldKey } from '../model/fields.ts';
import type { Answer, Fact, FactsOfAnswer, Fix, Need } from './answer.ts';
import { noRow, type Binding } from './binding.ts';
import { groundsOf, type Ground } from './grounds.ts';
import { needsOf, needsOfQuantity } from './needs.ts';
import type { Check, Conclusion, FactOf, FixOf, Reason, Rule } from './rule.ts';
import type { Code } from './run.ts';
import type { Slots } from './slots.ts';
import { NO, UNKNOWN, YES } from './truth.ts';

export type Verdict = 'pass' | 'fail' | 'unknown' | 'not-applicable';
const verdicts: readonly Verdict[] = ['fail', 'unknown', 'pass', 'not-applicable'];

/** What goes into the words of an outcome. */
export interface Told {
  readonly reason?: string;
  readonly facts?: FactsOfAnswer;
  readonly fix?: Fix;
  readonly field?: FieldKey;
}

/** What a rule found: plain data, still without a language. */
export interface Outcome {
  readonly rule: Rule;
  readonly is: Verdict;
  /** Empty exactly when it is settled. */
  readonly needs: readonly Need[];
  readonly answer: Told;
  readonly grounds: readonly Ground[];
  /** An exception inside the rule: a finding about the rule, not about the case. */
  readonly fault: string | null;
}

function factOf(f: FactOf, slots: Slots, binding: Binding): Fact | null {
  if (f.f === 'value') {
    const value = slots[binding.layout.slot(f.field)] ?? null;
    return value === null || typeof value === 'object' ? null : { code: String(value), of: f.field };
  }
  if (f.f === 'source') {
    const setting = binding.setting(f.parameter);
    return setting.known ? setting.source.title : setting.why;
  }
  const n = binding.measure(f.of)(slots, noRow);
  if (n !== n) return null;
  if (f.f === 'number') return n;
  // What is worked out may end in a part of a fen.
  if (f.f === 'yuan') return { yuan: Math.round(n) };
  if (f.f === 'percent') return { percent: n };
  return f.f === 'date' ? { date: dayOf(n) } : { date: dayOf(n).slice(0, 7) };
}

function fixOf(f: FixOf, slots: Slots, binding: Binding): Fix | null {
  const { to } = f;
  if (typeof to === 'object' && 'code' in to) return { field: f.field, value: to.code };
  if (typeof to === 'object' && 'sameAs' in to) {
    const value = slots[binding.layout.slot(to.sameAs)] ?? null;
    return value === null || typeof value === 'object' ? null : { field: f.field, value };
  }
  const n = binding.measure(to)(slots, noRow);
  if (n !== n) return null;
  const kind: FieldSpec['kind'] = fields[f.field].kind as FieldSpec['kind'];
  return { field: f.field, value: kind === 'date' ? dayOf(n) : kind === 'month' ? dayOf(n).slice(0, 7) : n };
}

const nothing: Told = {};

/** The words of a rule whose condition is data: the first of its reasons that is so, its facts, its fix. */
function toldBy(rule: Check | Conclusion, is: Verdict, slots: Slots, binding: Binding): Told {
  if (!rule.reasons && !rule.facts && !rule.fix) return nothing;
  const found: Reason | undefined = rule.reasons?.find((r) => r.on === is && binding.decide(r.when)(slots, noRow) === YES);
  const facts: Record<string, Fact> = {};
  for (const name in rule.facts) {
    const value = factOf(rule.facts[name]!, slots, binding);
    if (value !== null) facts[name] = value;
  }
  const mends = found?.fix ?? (is === 'fail' ? rule.fix : undefined);
  const fix = mends ? fixOf(mends, slots, binding) : null;
  return {
    ...(found && { reason: found.reason }),
    ...(found?.field && { field: found.field }),
    ...(fix && { fix }),
    facts,
  };
}

/** What an open rule lacks: first what says whether it applies, then what it looks at where it does. */
function openNeeds(rule: Exclude<Rule, { kind: 'derivation' }>, slots: Slots, binding: Binding): Set<Need> {
  const into = new Set<Need>();
  if (rule.applies) {
    // Of what it does not apply to it will never say anything.
    if (binding.decide(rule.applies)(slots, noRow) === NO) return into;
    needsOf(rule.applies, slots, binding, into);
  }
  if (rule.kind === 'amount') return needsOfQuantity(rule.quantity, slots, binding, into);
  if (rule.kind !== 'choice') return needsOf(rule.when, slots, binding, into);
  for (const [, when] of rule.choose) {
    needsOf(when, slots, binding, into);
    if (binding.decide(when)(slots, noRow) === YES) break;
  }
  // None of the cases holds: a closer word on what they read is what is asked for.
  if (into.size === 0) into.add(rule.about);
  return into;
}

/** By field: the rule that decides it. */
export type Deciders = ReadonlyMap<string, Rule>;

/** Needs that a person can meet: a field that a rule decides gives way to what that rule lacks. */
function typed(needs: ReadonlySet<Need>, slots: Slots, binding: Binding, deciders: Deciders, into: Set<Need>, seen: Set<Need>): Set<Need> {
  for (const need of needs) {
    if (seen.has(need)) continue;
    seen.add(need);
    const decider = deciders.get(need);
    if (!decider) {
      // What no rule in force decides, nobody can fill in.
      if (!decidedFields.has(need as FieldKey)) into.add(need);
    } else if (decider.kind === 'derivation') decider.asks.forEach((field) => into.add(field));
    else typed(openNeeds(decider, slots, binding), slots, binding, deciders, into, seen);
  }
  return into;
}

/** Works out what a rule found, with its reasons; null for a derivation that did its work. */
export function outcomeOf(rule: Rule, code: Code, slots: Slots, binding: Binding, deciders: Deciders): Outcome | null {
  const is = verdicts[code]!;
  if (rule.kind === 'derivation') {
    try {
      rule.derive(binding.layout.reader(rule.reads)(slots));
      return null;
    } catch (fault) {
      return { rule, is: 'unknown', needs: rule.asks, answer: {}, grounds: [], fault: String(fault) };
    }
  }
  if (is === 'not-applicable') return { rule, is, needs: [], answer: {}, grounds: [], fault: null };
  const asksWhetherItApplies = is === 'unknown' && rule.applies !== undefined && binding.decide(rule.applies)(slots, noRow) === UNKNOWN;
  const when = rule.kind === 'check' || rule.kind === 'conclusion' ? rule.when : null;
  const computed: (Answer & { readonly fault?: unknown }) | null = when?.k === 'compute' && !asksWhetherItApplies ? binding.answer(when)(slots) : null;
  const needs = is === 'unknown' ? [...typed(openNeeds(rule, slots, binding), slots, binding, deciders, new Set(), new Set())] : [];
  const ground = asksWhetherItApplies ? rule.applies! : when;
  const chosen = rule.kind === 'choice' && is === 'pass' ? rule.choose.find(([, c]) => binding.decide(c)(slots, noRow) === YES)?.[1] : undefined;
  return {
    rule,
    is,
    needs: needs.length > 0 || is !== 'unknown' ? needs : [rule.about],
    answer: computed ?? toldBy(rule, is, slots, binding),
    grounds: ground ? groundsOf(ground, slots, binding) : chosen ? groundsOf(chosen, slots, binding) : [],
    fault: computed?.fault === undefined ? null : String(computed.fault),
  };
}
