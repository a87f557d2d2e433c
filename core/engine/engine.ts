import type { PlainDate } from '../format/dates.ts';
import { fieldKeys, isFieldKey, type Facts, type FieldKey } from '../model/fields.ts';
import { policyChanges, resolve, type Policy } from '../policy/resolve.ts';
import type { Answer, Need } from './answer.ts';
import { answerOf, compile, needsOf, type Binding, type Decide, type Slots } from './compile.ts';
import { readsOf } from './condition.ts';
import { groundsOf, type Ground } from './grounds.ts';
import type { Check, Conclusion, Rule } from './rule.ts';
import { NO, UNKNOWN, YES } from './truth.ts';

const slotOf: ReadonlyMap<FieldKey, number> = new Map(fieldKeys.map((key, at) => [key, at]));

export type Verdict = 'pass' | 'fail' | 'unknown' | 'not-applicable';

/** What a rule found: plain data, still without a language. */
export interface Outcome {
  readonly rule: Check | Conclusion;
  readonly is: Verdict;
  /** Empty exactly when it is settled. */
  readonly needs: readonly Need[];
  /** Of a computed condition; null for a condition that is a tree. */
  readonly answer: Answer | null;
  readonly grounds: readonly Ground[];
  /** An exception inside the rule: a finding about the rule, not about the case. */
  readonly fault: string | null;
}

interface Compiled {
  readonly rule: Rule;
  readonly reads: ReadonlySet<FieldKey>;
  readonly applies: Decide | null;
  readonly decide: Decide | null;
}

/** A case that is open for checking: its values in slots, and each rule's last verdict. */
export interface OpenCase {
  readonly slots: Slots;
  readonly verdicts: Verdict[];
}

const reads = (rule: Rule): ReadonlySet<FieldKey> => {
  if (rule.kind === 'derivation') return new Set(rule.reads);
  const found = readsOf(rule.when);
  if (rule.applies) readsOf(rule.applies, found);
  return found;
};

/** What a rule decides for others; null for a check. */
const decides = (rule: Rule): FieldKey | null => (rule.kind === 'check' ? null : rule.decides);

/**
 * Rules in an order in which each comes after those that decide what it reads.
 * @throws Error when rules decide each other in a ring
 */
export function inOrder(rules: readonly Rule[]): Rule[] {
  const left = new Set(rules);
  const ordered: Rule[] = [];
  while (left.size > 0) {
    const undecided = new Set([...left].map(decides));
    const ready = [...left].filter((rule) => ![...reads(rule)].some((field) => field !== decides(rule) && undecided.has(field)));
    if (ready.length === 0) throw new Error(`Rules decide each other in a ring: ${[...left].map((r) => r.id).join(', ')}`);
    for (const rule of ready) {
      ordered.push(rule);
      left.delete(rule);
    }
  }
  return ordered;
}

/** The rules of one place and one period, compiled. Made by `engineFor`. */
export class Engine {
  readonly rules: readonly Rule[];
  readonly #compiled: readonly Compiled[];
  readonly #readers: ReadonlyMap<FieldKey, readonly number[]>;
  readonly #binding: Binding;
  readonly policy: Policy;

  constructor(rules: readonly Rule[], policy: Policy) {
    this.policy = policy;
    this.rules = inOrder(rules);
    this.#binding = { slot: (field) => slotOf.get(field) ?? -1, setting: (parameter) => policy.get(parameter) };
    this.#compiled = this.rules.map((rule) => ({
      rule,
      reads: reads(rule),
      applies: rule.kind !== 'derivation' && rule.applies ? compile(rule.applies, this.#binding) : null,
      decide: rule.kind === 'derivation' ? null : compile(rule.when, this.#binding),
    }));
    const readers = new Map<FieldKey, number[]>();
    this.#compiled.forEach((c, at) => {
      for (const field of c.reads) readers.set(field, [...(readers.get(field) ?? []), at]);
    });
    this.#readers = readers;
  }

  /**
   * Opens a case and runs every rule on it.
   * @param day the day whose law applies; rules read it as `case_day`
   */
  open(facts: Facts, day: PlainDate): OpenCase {
    const slots: Slots = Array.from({ length: fieldKeys.length }, () => null);
    for (const key of Object.keys(facts)) {
      if (isFieldKey(key)) slots[this.#binding.slot(key)] = facts[key] ?? null;
    }
    slots[this.#binding.slot('case_day')] = day;
    const open: OpenCase = { slots, verdicts: [] };
    for (let at = 0; at < this.#compiled.length; at++) this.#run(open, at);
    return open;
  }

  /**
   * Changes one value and re-runs only the rules that the field reaches.
   * @returns the ids of the rules that ran
   */
  change<K extends FieldKey>(open: OpenCase, field: K, value: Facts[K]): string[] {
    open.slots[this.#binding.slot(field)] = value ?? null;
    const due = new Set(this.#readers.get(field));
    const ran: string[] = [];
    // Rules stand in dependency order, so one pass forward reaches everything.
    for (let at = 0; at < this.#compiled.length; at++) {
      const c = this.#compiled[at];
      if (!c || !due.has(at)) continue;
      const decided = decides(c.rule);
      const before = decided === null ? null : open.slots[this.#binding.slot(decided)];
      this.#run(open, at);
      ran.push(c.rule.id);
      if (decided !== null && open.slots[this.#binding.slot(decided)] !== before) {
        for (const reader of this.#readers.get(decided) ?? []) due.add(reader);
      }
    }
    return ran;
  }

  /** What each rule found, worked out on demand. */
  outcomes(open: OpenCase): Outcome[] {
    return this.#compiled.flatMap((c, at) => {
      if (c.rule.kind === 'derivation') return [];
      return [this.#outcome(open, c.rule, open.verdicts[at] ?? 'unknown')];
    });
  }

  #run(open: OpenCase, at: number): void {
    const c = this.#compiled[at];
    if (!c) return;
    const { rule } = c;
    if (rule.kind === 'derivation') {
      open.slots[this.#binding.slot(rule.decides)] = rule.derive(rule.reads.map((f) => open.slots[this.#binding.slot(f)] ?? null));
      return;
    }
    const applies = c.applies ? c.applies(open.slots) : YES;
    const truth = applies === YES && c.decide ? c.decide(open.slots) : UNKNOWN;
    open.verdicts[at] = applies === NO ? 'not-applicable' : truth === YES ? 'pass' : truth === NO ? 'fail' : 'unknown';
    if (rule.kind === 'conclusion') open.slots[this.#binding.slot(rule.decides)] = truth === UNKNOWN ? null : truth === YES;
  }

  #outcome(open: OpenCase, rule: Check | Conclusion, is: Verdict): Outcome {
    const condition = is === 'unknown' && rule.applies && compile(rule.applies, this.#binding)(open.slots) === UNKNOWN ? rule.applies : rule.when;
    const answer = rule.when.k === 'compute' && is !== 'not-applicable' && condition === rule.when ? answerOf(rule.when, open.slots, this.#binding) : null;
    return {
      rule,
      is,
      needs: is === 'unknown' ? [...this.#typed(needsOf(condition, open.slots, this.#binding), open)] : [],
      answer,
      grounds: is === 'not-applicable' ? [] : groundsOf(condition, open.slots, this.#binding),
      fault: answer && 'fault' in answer ? String(answer.fault) : null,
    };
  }

  /** Needs that a person can meet: a field that a rule decides gives way to what that rule lacks. */
  #typed(needs: ReadonlySet<Need>, open: OpenCase, into: Set<Need> = new Set()): Set<Need> {
    for (const need of needs) {
      const decider = this.#compiled.find((c) => decides(c.rule) === need)?.rule;
      if (!decider) into.add(need);
      else if (decider.kind === 'derivation') decider.asks.forEach((field) => into.add(field));
      else this.#typed(needsOf(decider.when, open.slots, this.#binding), open, into);
    }
    return into;
  }
}

/** Makes engines over a set of rules: one for each place and each stretch of time in which nothing changes. */
export function engines(rules: readonly Rule[]): (place: string, day: PlainDate) => Engine {
  const made = new Map<string, Engine>();
  const ruleChanges = rules.flatMap((r) => (r.to === null ? [r.from] : [r.from, r.to]));
  return (place, day) => {
    const own = resolve(place, day).place;
    const since = [...ruleChanges, ...policyChanges(own)].reduce((last, d) => (d <= day && d > last ? d : last), '');
    const key = `${own} ${since}`;
    const kept = made.get(key);
    if (kept) return kept;
    const inForce = rules.filter((r) => r.from <= day && (r.to === null || day < r.to));
    const engine = new Engine(inForce, resolve(own, day));
    made.set(key, engine);
    return engine;
  };
}
