import type { PlainDate } from '../format/dates.ts';
import type { Known } from '../model/field-spec.ts';
import type { Facts, FieldKey } from '../model/fields.ts';
import { subjects, type Subject } from '../model/subjects.ts';
import { chain, NATION, type PackSet } from '../policy/pack-set.ts';
import { policyChanges, resolve, type Policy } from '../policy/resolve.ts';
import { dayNumber } from '../format/day-number.ts';
import { noRow, type Binding } from './binding.ts';
import { bind } from './compile.ts';
import { decidedBy, inOrder, readsOfRule } from './order.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import type { Rule } from './rule.ts';
import { runnerOf, type Code, type RunRule } from './run.ts';
import { layoutOf, type LoadCase, type Slots } from './slots.ts';
import { straightRun, type Straight } from './straight.ts';
import { UNKNOWN } from './truth.ts';

/** A case that is open for checking: its values in slots, and each rule's last verdict. */
export interface OpenCase {
  readonly slots: Slots;
  /** One a rule, in the engine's order. */
  readonly verdicts: Code[];
  /** The places of the rules whose verdict the last change moved. */
  readonly moved: number[];
}

/** The rules of one subject in one place and one period, compiled. Made by `engines`. */
export class Engine {
  readonly subject: Subject;
  readonly policy: Policy;
  /** In dependency order: each after those that decide what it reads. */
  readonly rules: readonly Rule[];
  readonly binding: Binding;
  readonly #run: readonly RunRule[];
  /** By field: the places of the rules that read it, and of those that are reached from it through what these decide. */
  readonly #readers = new Map<FieldKey, { readonly direct: readonly number[]; readonly reached: readonly number[] }>();
  /** The slot that a rule decides, or -1, and who reads it. */
  readonly #decides: readonly number[];
  readonly #heirs: readonly (readonly number[])[];
  readonly #deciders: ReadonlyMap<string, Rule>;
  readonly #due: Uint8Array;
  readonly #dayAt: number;
  readonly #blank: Code[];
  /** Cases come in many of one day. */
  #lastDay = '';
  #lastNumber: number | null = null;

  constructor(subject: Subject, rules: readonly Rule[], policy: Policy, { loadCase, straight }: { readonly loadCase?: LoadCase | undefined; readonly straight?: Straight | undefined } = {}) {
    this.subject = subject;
    this.policy = policy;
    this.rules = inOrder(rules);
    this.binding = bind(layoutOf(subjects[subject].fields, loadCase), (parameter) => policy.get(parameter));
    this.#run = this.rules.map((rule) => (straight && straightRun(rule, straight, this.binding)) ?? runnerOf(rule, this.binding));
    this.#dayAt = this.binding.layout.slot('case_day');
    this.#blank = this.rules.map(() => UNKNOWN);
    this.#due = new Uint8Array(this.rules.length);
    const direct = new Map<FieldKey, number[]>();
    this.rules.forEach((rule, at) => {
      for (const field of readsOfRule(rule).fields) direct.set(field, [...(direct.get(field) ?? []), at]);
    });
    const decided = this.rules.map(decidedBy);
    this.#deciders = new Map(this.rules.flatMap((rule) => (rule.kind === 'check' ? [] : [[rule.decides, rule]])));
    this.#decides = decided.map((field) => (field === null ? -1 : this.binding.layout.slot(field)));
    this.#heirs = decided.map((field) => (field === null ? [] : (direct.get(field) ?? [])));
    for (const [field, readers] of direct) {
      const reached = new Set(readers);
      // Rules stand in dependency order, and a set is walked while it grows.
      for (const at of reached) for (const heir of this.#heirs[at] ?? []) reached.add(heir);
      this.#readers.set(field, { direct: readers, reached: [...reached].sort((a, b) => a - b) });
    }
  }

  /**
   * Opens a case and runs every rule on it.
   * @param day the day whose law applies; rules read it as `case_day`
   */
  open(facts: Facts, day: PlainDate): OpenCase {
    const open = this.load(facts, day);
    this.check(open);
    return open;
  }

  /** Takes another case in the place of one that is done with: a file of cases needs no new one for each. */
  reopen(open: OpenCase, facts: Facts, day: PlainDate): OpenCase {
    this.binding.layout.reload(open.slots, facts);
    this.#putDay(open.slots, day);
    open.moved.length = 0;
    this.check(open);
    return open;
  }

  /** Puts a case into slots without running anything. */
  load(facts: Facts, day: PlainDate): OpenCase {
    const slots = this.binding.layout.load(facts);
    this.#putDay(slots, day);
    return { slots, verdicts: this.#blank.slice(), moved: [] };
  }

  #putDay(slots: Slots, day: PlainDate): void {
    if (day !== this.#lastDay) {
      this.#lastDay = day;
      const n = dayNumber(day);
      this.#lastNumber = n === n ? n : null;
    }
    slots[this.#dayAt] = day;
    slots[this.#dayAt + 1] = this.#lastNumber;
  }

  /** Runs every rule on a case that is open; answers its verdicts, written in place. */
  check(open: OpenCase): readonly Code[] {
    const { slots, verdicts } = open;
    const run = this.#run;
    for (let at = 0; at < run.length; at++) verdicts[at] = run[at]!(slots, noRow);
    return verdicts;
  }

  /**
   * Changes one value and re-runs only the rules that it reaches.
   * @returns how many rules ran; `open.moved` names those whose verdict moved
   */
  change(open: OpenCase, field: FieldKey, value: unknown): number {
    const { slots, verdicts, moved } = open;
    this.binding.layout.set(slots, field, value);
    moved.length = 0;
    const readers = this.#readers.get(field);
    if (!readers) return 0;
    const due = this.#due;
    for (const at of readers.direct) due[at] = 1;
    let ran = 0;
    for (const at of readers.reached) {
      if (due[at] === 0) continue;
      due[at] = 0;
      const slot = this.#decides[at]!;
      const before = slot < 0 ? null : slots[slot];
      const verdict = this.#run[at]!(slots, noRow);
      ran++;
      if (verdict !== verdicts[at]) {
        verdicts[at] = verdict;
        moved.push(at);
      }
      if (slot >= 0 && slots[slot] !== before) for (const heir of this.#heirs[at]!) due[heir] = 1;
    }
    return ran;
  }

  /** The rules that a change of the field may run, directly or through what others decide. */
  reachedFrom(field: FieldKey): readonly Rule[] {
    return (this.#readers.get(field)?.reached ?? []).map((at) => this.rules[at]!);
  }

  /** What a rule decides of an open case; null while it is open. */
  decided(open: OpenCase, field: FieldKey): Known | null {
    return (open.slots[this.binding.layout.slot(field)] ?? null) as Known | null;
  }

  /** What each rule found, worked out on demand. */
  outcomes(open: OpenCase): Outcome[] {
    return this.rules.flatMap((_, at) => this.outcome(open, at) ?? []);
  }

  /** What one rule found; null for a derivation that did its work. */
  outcome(open: OpenCase, at: number): Outcome | null {
    return outcomeOf(this.rules[at]!, open.verdicts[at] ?? 1, open.slots, this.binding, this.#deciders);
  }
}

/** What loads the cases of each subject: `loaders.ts`, made from the catalogue. */
export type Loaders = Readonly<Partial<Record<Subject, LoadCase>>>;

/** What is made beforehand for those who check many cases: it saves time and costs size. */
export interface Made {
  readonly loaders?: Loaders;
  /** The rules as plain code: `rules/straight.ts`. */
  readonly straight?: Straight;
}

export type EngineFor = (place: string, day: PlainDate, subject?: Subject) => Engine;

/** The last of days, sorted, that is not after the day; before the first, none. */
function lastUpTo(day: PlainDate, days: readonly PlainDate[]): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What changes in a place, and the engines made for it so far, by subject and period. */
interface PlaceEngines {
  readonly days: readonly PlainDate[];
  readonly made: Map<string, Engine>;
}

/** Makes engines over a set of rules and packs: one for each subject, place and stretch of time in which nothing changes. */
export function engines(rules: readonly Rule[], packs: PackSet, { loaders = {}, straight }: Made = {}): EngineFor {
  const ruleChanges = rules.flatMap((r) => (r.to === null ? [r.from] : [r.from, r.to]));
  const places = new Map<string, PlaceEngines>();
  const placeOf = (place: string): PlaceEngines => {
    // Places without a pack of their own have the same figures as each other, in the one that they lie in.
    const nearest = chain(packs, place)[0]?.place ?? NATION;
    const own = nearest === place || nearest === NATION ? nearest : `~${nearest}`;
    let found = places.get(own);
    if (!found) places.set(own, (found = { days: [...new Set([...ruleChanges, ...policyChanges(packs, place)])].sort(), made: new Map() }));
    return found;
  };
  return (place, day, subject = 'case') => {
    const { days, made } = placeOf(place);
    const key = `${subject} ${lastUpTo(day, days)}`;
    let engine = made.get(key);
    if (!engine) {
      const inForce = rules.filter((r) => (r.subject ?? 'case') === subject && r.from <= day && (r.to === null || day < r.to));
      made.set(key, (engine = new Engine(subject, inForce, resolve(packs, place, day), { loadCase: loaders[subject], straight })));
    }
    return engine;
  };
}
