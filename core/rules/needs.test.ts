import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '../format/day-number.ts';
import type { Condition } from '../engine/condition.ts';
import { noRow } from '../engine/binding.ts';
import { Engine, engines, type OpenCase } from '../engine/engine.ts';
import { constantOf } from '../engine/figure.ts';
import { decidedBy, readsOfRule } from '../engine/order.ts';
import { askedBy, partsOf, type Quantity } from '../engine/quantity.ts';
import type { Example, Rule } from '../engine/rule.ts';
import type { Slots } from '../engine/slots.ts';
import type { FieldSpec, Rows, ValueSpec } from '../model/field-spec.ts';
import { decidedFields, fields, type Facts, type FieldKey } from '../model/fields.ts';
import { subjects, type Subject } from '../model/subjects.ts';
import { arbitraryValue } from '../model/testing/arbitrary-facts.ts';
import { allPacks } from '../policy/all-packs.ts';
import { NATION } from '../policy/packs.ts';
import { rules } from './all.ts';
import { caseOf, Dice, records, type Bag } from './testing/careful.ts';

// What every rule asks for is held against what matters, by trying: from cases that are partly filled in and left open,
// the rest is filled in many ways, and one field then takes one value after another. A field is needed where the verdict,
// still open without it, hangs on it. A blank may stand for something (a province's case that nobody claims) or be made
// up for (a date of birth beside an ID number): facts that would only overturn what is settled without them are counted
// apart. No condition that is data and no single source of a fact knows such a thing: there the two are one.

const days = ['1998-05-01', '2009-06-01', '2015-03-01', '2018-05-01', '2022-05-10', '2026-09-01'] as const;
/** Partial cases a rule and day, ways to fill in the rest of each, values of the field in each; all ways where there are no more than so many. */
const tries = { cases: 4, rests: 10, values: 6, draws: 6, ways: 200 } as const;

const files = import.meta.glob<{ readonly default?: Rule; readonly examples?: readonly Example[] }>(['./*/*.ts', '!./*/*.test.ts'], { eager: true });
const examplesOf = new Map(Object.values(files).flatMap((m) => (m.default ? [[m.default.id, m.examples ?? []] as const] : [])));

/** Numbers from a fixed seed, of its own for each rule: a change of one moves no other. */
class Random {
  #state: number;
  constructor(seed: string) {
    this.#state = [...seed].reduce((n, c) => Math.imul(n ^ c.charCodeAt(0), 16777619), 2166136261) >>> 0;
  }
  upTo(n: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 4294967296) * (n + 1));
  }
  of<T>(from: readonly T[]): T {
    return from[this.upTo(from.length - 1)]!;
  }
  some<T>(from: readonly T[], most: number): T[] {
    const left = [...from];
    return Array.from({ length: Math.min(most, from.length) }, () => left.splice(this.upTo(left.length - 1), 1)[0]!);
  }
}

/** Everything that a rule is made of: its conditions but those of rows, and the numbers and days that it holds its fields against. */
function partsOfRule(rule: Rule, engine: Engine): { readonly conditions: Set<Condition>; readonly numbers: Set<number> } {
  const [conditions, numbers] = [new Set<Condition>(), new Set<number>()];
  const ofQuantity = (q: Quantity, inRow: boolean): void => {
    const n = constantOf(q, engine.binding.setting);
    if (n !== null && n === n) numbers.add(n);
    const ofRows = inRow || (typeof q === 'object' && (q.q === 'rows' || q.q === 'total'));
    for (const part of partsOf(q)) ofQuantity(part, ofRows);
    for (const c of askedBy(q)) of(c, ofRows);
  };
  const of = (c: Condition, inRow: boolean): void => {
    if (!inRow) conditions.add(c);
    const ofRows = inRow || c.k === 'some' || c.k === 'every';
    if (c.k === 'atLeast' || c.k === 'under' || c.k === 'equal') for (const q of [c.a, c.b]) ofQuantity(q, ofRows);
    else if (c.k === 'compute' && typeof c.truth === 'object') of(c.truth, ofRows);
    else if ('of' in c && c.k !== 'among') for (const part of Array.isArray(c.of) ? (c.of as readonly Condition[]) : [c.of as Condition]) of(part, ofRows);
  };
  if (rule.kind === 'derivation') return { conditions, numbers };
  if (rule.applies) of(rule.applies, false);
  if (rule.kind === 'choice') for (const [, when] of rule.choose) of(when, false);
  else if (rule.kind === 'amount') ofQuantity(rule.quantity, false);
  else of(rule.when, false);
  return { conditions, numbers };
}

const isRows = (v: unknown): v is Rows => typeof v === 'object' && v !== null && 'rows' in v;
const isBlank = (v: unknown): boolean => v === null || v === undefined;

/** Something unknown of a case: a field, a list that may go on, a field of a row. */
interface Gap {
  readonly field: FieldKey;
  readonly row?: number;
  readonly column?: string;
}
const nameOf = ({ field, row, column }: Gap): string => (row === undefined ? field : `${field}[${row}].${column}`);

/** What a blank is to an open verdict: it hangs on it, or what fills it could only overturn what is settled without; null where neither was found. */
type Bearing = 'needed' | 'overturns' | null;

/** One rule with those that decide what it reads, and the values to try. */
class Trial {
  readonly engine: Engine;
  readonly at: number;
  readonly reads: readonly FieldKey[];
  /** By field: what a derivation asks for in its stead. */
  readonly stands = new Map<string, Set<string>>();
  readonly rule: Rule;
  readonly on: string;
  readonly #random: Random;
  readonly #pool = new Map<string, readonly unknown[]>();
  readonly #conditions: readonly Condition[];
  readonly #careful: () => Bag;

  constructor(rule: Rule, all: Engine, on: string, random: Random, careful: () => Bag) {
    const closure = new Set<Rule>([rule]);
    for (const r of closure) for (const f of readsOfRule(r).fields) for (const d of all.rules) if (decidedBy(d) === f) closure.add(d);
    this.engine = new Engine(all.subject, [...closure], all.policy);
    this.at = this.engine.rules.indexOf(rule);
    this.rule = rule;
    this.#random = random;
    this.on = on;
    this.#careful = careful;
    const entered = (r: Rule, seen = new Set<Rule>()): FieldKey[] => {
      if (seen.has(r)) return [];
      seen.add(r);
      return [...readsOfRule(r).fields].flatMap((f) => {
        const decider = [...closure].find((d) => decidedBy(d) === f);
        return decider ? entered(decider, seen) : decidedFields.has(f) || f === 'case_day' ? [] : [f];
      });
    };
    this.reads = [...new Set(entered(rule))];
    for (const d of closure) {
      if (d.kind === 'derivation') for (const f of entered(d)) this.stands.set(f, new Set([...(this.stands.get(f) ?? []), ...d.asks]));
    }
    const parts = [...closure].map((r) => partsOfRule(r, this.engine));
    this.#conditions = parts.flatMap((p) => [...p.conditions]);
    const numbers = new Set(parts.flatMap((p) => [...p.numbers]));
    const examples = [...closure].flatMap((r) => (examplesOf.get(r.id) ?? []).map((e) => e.given as Bag));
    const some = [...examples, ...Array.from({ length: 4 }, careful)];
    for (const field of this.reads) {
      const spec: FieldSpec = fields[field];
      if (spec.kind === 'list') {
        const rows = some.flatMap((bag) => (isRows(bag[field]) ? bag[field].rows : []));
        for (const k of this.#columnsOf(field)) this.#pool.set(`${field}.${k}`, this.#values(spec.of[k]!, rows.map((r) => r[k]), numbers));
      } else this.#pool.set(field, this.#values(spec, some.map((bag) => bag[field]), numbers));
    }
  }

  #columnsOf(field: FieldKey): string[] {
    const spec: FieldSpec = fields[field];
    return spec.kind === 'list' ? Object.keys(spec.of) : [];
  }

  #values(spec: ValueSpec, seen: readonly unknown[], numbers: ReadonlySet<number>): readonly unknown[] {
    const near = [...numbers].flatMap((n) => [n - 1, n, n + 1]);
    switch (spec.kind) {
      case 'code':
        return Object.keys(spec.codes);
      case 'truth':
        return [true, false];
      case 'integer':
      case 'decimal':
      case 'money':
        return [...new Set([0, 1, ...near.filter((n) => n >= 0), ...seen.filter((v) => typeof v === 'number')])];
      case 'date':
      case 'month': {
        const found = near.filter((n) => n > -30_000 && n < 30_000 && Math.abs(n) > 3000).map((n) => dayOf(n));
        const today = dayNumber(this.on);
        const cut = (d: string): string => (spec.kind === 'month' ? d.slice(0, 7) : d);
        return [...new Set([...[0, 1, 20, 200, 2000].map((n) => cut(dayOf(today - n))), ...found.map(cut), ...seen.filter((v) => typeof v === 'string')])];
      }
      default:
        return [...new Set([...seen.filter((v) => typeof v === 'string'), ...fc.sample(arbitraryValue(spec), { numRuns: 4, seed: 7 }), ''])];
    }
  }

  #row(field: FieldKey, like: Readonly<Record<string, unknown>> | undefined, whole: boolean): Record<string, unknown> {
    return Object.fromEntries(
      this.#columnsOf(field).map((k) => [k, !whole && this.#random.upTo(2) === 0 ? null : like && !isBlank(like[k]) && this.#random.upTo(1) === 0 ? like[k] : this.#random.of(this.#pool.get(`${field}.${k}`)!)]),
    );
  }

  /** A value of a field: often as a careful clerk has it. */
  #value(field: FieldKey, bag: Bag, whole: boolean): unknown {
    const held = bag[field];
    if (this.#columnsOf(field).length === 0) return !isBlank(held) && this.#random.upTo(2) > 0 ? held : this.#random.of(this.#pool.get(field)!);
    if (whole && isRows(held) && this.#random.upTo(2) === 0) return held;
    const like = isRows(held) ? held.rows : [];
    return { rows: Array.from({ length: this.#random.upTo(2) }, (_, i) => this.#row(field, like[i], whole)), complete: whole || this.#random.upTo(2) > 0 };
  }

  /** A case with much left blank. */
  partly(): Bag {
    const bag = this.#careful();
    const blank = 1 + this.#random.upTo(2);
    return Object.fromEntries(this.reads.map((f) => [f, this.#random.upTo(3) < blank ? null : this.#value(f, bag, false)]));
  }

  gaps(facts: Bag): Gap[] {
    return this.reads.flatMap((field): Gap[] => {
      const held = facts[field];
      if (isBlank(held)) return [{ field }];
      if (!isRows(held)) return [];
      const cells = held.rows.flatMap((r, row) => this.#columnsOf(field).filter((k) => isBlank(r[k])).map((column) => ({ field, row, column })));
      return held.complete ? cells : [{ field }, ...cells];
    });
  }

  /** Fills in a gap, with some value. */
  #filled(facts: Bag, { field, row, column }: Gap, to: unknown): unknown {
    const held = facts[field];
    if (row !== undefined) return isRows(held) ? { ...held, rows: held.rows.map((r, i) => (i === row ? { ...r, [column!]: to } : r)) } : held;
    if (isRows(held) && isRows(to)) return { rows: [...held.rows, ...to.rows], complete: to.complete };
    return to;
  }

  #valuesFor(gap: Gap, bag: Bag, most: number): unknown[] {
    if (gap.column !== undefined) return this.#random.some(this.#pool.get(`${gap.field}.${gap.column}`)!, most);
    if (this.#columnsOf(gap.field).length === 0) {
      const held = bag[gap.field];
      return [...(isBlank(held) ? [] : [held]), ...this.#random.some(this.#pool.get(gap.field)!, most)];
    }
    return Array.from({ length: most }, () => this.#value(gap.field, bag, true));
  }

  /** Fills in every gap, but for one. */
  rest(facts: Bag, gaps: readonly Gap[], but?: Gap): { readonly bag: Bag; readonly facts: Bag } {
    const bag = this.#careful();
    const filled = { ...facts };
    for (const gap of gaps) {
      if (gap === but) continue;
      const to = gap.column === undefined ? this.#value(gap.field, bag, true) : this.#random.of(this.#pool.get(`${gap.field}.${gap.column}`)!);
      filled[gap.field] = this.#filled(filled, gap, to);
    }
    return { bag, facts: filled };
  }

  answer(open: OpenCase): string {
    return `${open.verdicts[this.at]} ${this.rule.kind === 'check' ? '' : String(this.engine.decided(open, (this.rule as Exclude<Rule, { kind: 'check' }>).decides))}`;
  }

  open(facts: Bag): OpenCase {
    return this.engine.open(facts as Facts, this.on);
  }

  /** What tells whether all that is settled of a case, conditions and decisions, is so of another. */
  staysAsIn(facts: Bag): (other: OpenCase) => boolean {
    const { engine } = this;
    const { slots } = this.open(facts);
    const known = [
      ...this.#conditions.map((c) => engine.binding.decide(c)).map((decide) => (of: Slots): unknown => decide(of, noRow)),
      ...engine.rules.map(decidedBy).filter((f) => f !== null).map((f) => engine.binding.layout.slot(f)).map((at) => (of: Slots): unknown => of[at] ?? 1),
    ].map((look) => [look, look(slots)] as const).filter(([, held]) => held !== 1);
    return (other) => known.every(([look, held]) => look(other.slots) === held);
  }

  /** What is asked for where the verdict is open; null where it is not. */
  needs(facts: Bag): ReadonlySet<string> | null {
    const open = this.open(facts);
    return open.verdicts[this.at] === 1 ? new Set(this.engine.outcome(open, this.at)!.needs) : null;
  }

  /** What one gap is, in one way of filling in the rest: the verdict must be open without it, and what is settled stay so. */
  #bears(rest: Bag, gap: Gap, values: readonly unknown[], stays: (other: OpenCase) => boolean): Bearing {
    const open = this.open(rest);
    const isOpen = open.verdicts[this.at] === 1 && stays(open);
    const answers = new Map<string, boolean>();
    for (const to of values) {
      this.engine.change(open, gap.field, this.#filled(rest, gap, to));
      const answer = this.answer(open);
      if (answers.get(answer) !== true) answers.set(answer, isOpen && stays(open));
    }
    return [...answers.values()].filter(Boolean).length > 1 ? 'needed' : answers.size > 1 ? 'overturns' : null;
  }

  /** What a gap is, as far as some ways of filling in the rest tell. */
  sampled(facts: Bag, gaps: readonly Gap[], gap: Gap): Bearing {
    const stays = this.staysAsIn(facts);
    let found: Bearing = null;
    for (let i = 0; i < tries.rests && found !== 'needed'; i++) {
      const { bag, facts: rest } = this.rest(facts, gaps, gap);
      found = this.#bears(rest, gap, this.#valuesFor(gap, bag, tries.values), stays) ?? found;
    }
    return found;
  }

  /** The values of a field whose values are few; null for any other. */
  #few({ field, column }: Gap): readonly unknown[] | null {
    const spec: FieldSpec = fields[field];
    const of = column === undefined ? spec : spec.kind === 'list' ? spec.of[column]! : spec;
    return of.kind === 'code' || of.kind === 'truth' ? this.#pool.get(column === undefined ? field : `${field}.${column}`)! : null;
  }

  /** A case in which only fields with few values are blank, so few that all ways of filling them in can be tried. */
  nearlyWhole(): Bag {
    const bag = this.#careful();
    const entered: Bag = Object.fromEntries(this.reads.map((f) => [f, this.#value(f, bag, true)]));
    const { facts } = this.rest(entered, this.gaps(entered));
    let ways = 1;
    const gaps = this.reads.flatMap((field): Gap[] => {
      const held = facts[field];
      return isRows(held) ? held.rows.flatMap((_, row) => this.#columnsOf(field).map((column) => ({ field, row, column }))) : [{ field }];
    });
    for (const gap of this.#random.some(gaps, gaps.length)) {
      const few = this.#few(gap);
      if (few === null || ways * few.length > tries.ways || this.#random.upTo(3) === 0) continue;
      ways *= few.length;
      facts[gap.field] = this.#filled(facts, gap, null);
    }
    return facts;
  }

  /** What each gap is, by every way of filling in the rest. */
  whole(facts: Bag): (readonly [Gap, Bearing])[] {
    const gaps = this.gaps(facts);
    const stays = this.staysAsIn(facts);
    return gaps.map((gap) => {
      let found: Bearing = null;
      const fill = (filled: Bag, [next, ...others]: readonly Gap[]): void => {
        if (found === 'needed') return;
        if (next) for (const to of this.#few(next)!) fill({ ...filled, [next.field]: this.#filled(filled, next, to) }, others);
        else found = this.#bears(filled, gap, this.#few(gap)!, stays) ?? found;
      };
      fill(facts, gaps.filter((g) => g !== gap));
      return [gap, found] as const;
    });
  }
}

const dice = (random: Random): Dice => new Dice(Array.from({ length: 400 }, () => random.upTo(0xffff)));

interface Tally {
  readonly rules: Set<string>;
  cases: number;
  /** Cases that are open, yet no filling in changes the verdict: a figure is lacking, a number can't be read, three blanks would have to be four. */
  settledAlike: number;
  gaps: number;
  needed: number;
  asked: number;
  readonly superfluous: string[];
  overturning: number;
  readonly omitted: string[];
}
const tallied = (): Tally => ({ rules: new Set(), cases: 0, settledAlike: 0, gaps: 0, needed: 0, asked: 0, superfluous: [], overturning: 0, omitted: [] });
const told = (t: Tally): string =>
  `${t.rules.size} rules, ${t.cases} open cases (${t.settledAlike} more that no blank settles): ${t.gaps} blanks tried, ${t.needed} needed, ${t.asked} asked for, ${t.omitted.length} omitted, ${t.superfluous.length} superfluous; ${t.overturning} not asked for could overturn what is settled`;

const engineFor = engines(rules, allPacks);

/** Each rule on each of the days, with those that decide what it reads. */
function* trials(seed: number): Generator<Trial> {
  for (const on of days) {
    for (const subject of Object.keys(subjects) as Subject[]) {
      const all = engineFor(NATION, on, subject);
      for (const rule of all.rules) {
        const random = new Random(`${seed} ${rule.id} ${on}`);
        const careful = (): Bag => (subject === 'case' ? caseOf(dice(random), on, NATION) : records[subject](dice(random), on));
        if (rule.kind !== 'derivation') yield new Trial(rule, all, on, random, careful);
      }
    }
  }
}

/** Holds what is asked for of one case against what was found of each of its gaps. */
function count(t: Tally, { rule, on, stands }: Trial, facts: Bag, needs: ReadonlySet<string>, found: readonly (readonly [Gap, Bearing])[]): void {
  if (found.every(([, bears]) => bears === null)) {
    t.settledAlike++;
    return;
  }
  t.rules.add(rule.id);
  t.cases++;
  // What is filled in and asked for all the same must be looked at again: a number that nobody can read, two days that differ.
  const blank = [...needs].filter((need) => found.some(([gap]) => nameOf(gap) === need));
  t.asked += blank.length;
  const bearing = new Set<string>();
  const where = `${rule.id} on ${on}, of ${JSON.stringify(Object.fromEntries(Object.entries(facts).filter(([, v]) => v !== null)))}`;
  for (const [gap, bears] of found) {
    t.gaps++;
    const name = nameOf(gap);
    const instead = [...(stands.get(gap.field) ?? [])];
    if (bears !== null) for (const need of [name, ...instead]) bearing.add(need);
    if (bears === 'needed') t.needed++;
    if (bears === null || needs.has(name) || instead.some((need) => needs.has(need))) continue;
    if (bears === 'overturns') t.overturning++;
    else t.omitted.push(`${name} beside ${[...needs].join(', ')}: ${where}`);
  }
  for (const need of blank) if (!bearing.has(need)) t.superfluous.push(`${need}: ${where}`);
}

describe('what every rule asks for', () => {
  it('leaves out nothing on which its verdict hangs', () => {
    const t = tallied();
    for (const trial of trials(1)) {
      for (let draw = 0, tried = 0; draw < tries.draws && tried < tries.cases; draw++) {
        const facts = draw === 0 ? {} : trial.partly();
        const needs = trial.needs(facts);
        if (needs === null) continue;
        tried++;
        const gaps = trial.gaps(facts);
        count(t, trial, facts, needs, gaps.map((gap) => [gap, trial.sampled(facts, gaps, gap)]));
      }
    }
    // Values that were not tried may matter: what is superfluous a sample can't tell.
    t.superfluous.length = 0;
    // oxlint-disable-next-line no-console -- the figures are what this test is read for
    console.info(`needs, sampled: ${told(t)}`);
    expect(t.needed).toBeGreaterThan(5000);
    expect(t.omitted, told(t)).toEqual([]);
  });

  it('is that and little else, where every way of filling in can be tried', () => {
    const t = tallied();
    for (const trial of trials(2)) {
      for (let draw = 0, tried = 0; draw < tries.draws && tried < tries.cases; draw++) {
        const facts = trial.nearlyWhole();
        const needs = trial.needs(facts);
        // Where a figure or a calendar is lacking, no facts settle it.
        if (needs === null || [...needs].some((need) => need.startsWith('pack:') || need === 'calendar')) continue;
        tried++;
        count(t, trial, facts, needs, trial.whole(facts));
      }
    }
    // oxlint-disable-next-line no-console -- the figures are what this test is read for
    console.info(`needs, whole: ${told(t)}`);
    expect(t.needed).toBeGreaterThan(500);
    expect(t.omitted, told(t)).toEqual([]);
    expect(t.superfluous.length / t.asked, told(t)).toBeLessThanOrEqual(0.05);
  });
});
