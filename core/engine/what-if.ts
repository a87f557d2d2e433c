import { dayOf } from '../format/day-number.ts';
import type { PlainDate } from '../format/dates.ts';
import type { Known, Rows } from '../model/field-spec.ts';
import { decidedFields, type Facts, type FieldKey } from '../model/fields.ts';
import { codesOf, specOf } from '../model/spec-of.ts';
import { noRow } from './binding.ts';
import type { Condition } from './condition.ts';
import type { Engine, OpenCase } from './engine.ts';
import { decidedBy, readsOfRule } from './order.ts';
import { askedBy, partsOf, type Quantity } from './quantity.ts';
import type { Rule } from './rule.ts';

/** One field that would be otherwise: of the case, or of a row of a list. */
export interface Change {
  readonly field: FieldKey;
  /** Which row and which of its fields, for a list. */
  readonly row?: { readonly index: number; readonly field: string };
  readonly from: Known | null;
  readonly to: Known;
}

/** Changes that together would turn a conclusion. */
export interface WhatIf {
  readonly changes: readonly Change[];
  readonly becomes: Known;
}

/** Who somebody is does not change; what would hold were they another tells nobody anything. */
const fixed: ReadonlySet<string> = new Set(['id_no', 'birth', 'sex', 'name', 'case_day', 'apply_date', 'region_code', 'disab_no', 'cert_no']);
const MOST = 12;

type Candidates = Map<string, Set<Known>>;

/** The values that leaves of a condition turn at. */
class Leaves {
  readonly found: Candidates = new Map();
  readonly #engine: Engine;
  readonly #open: OpenCase;

  constructor(engine: Engine, open: OpenCase) {
    this.#engine = engine;
    this.#open = open;
  }

  #add(ref: string, values: Iterable<Known>): void {
    if (decidedFields.has(ref as FieldKey) || fixed.has(ref)) return;
    const kept = this.found.get(ref) ?? new Set<Known>();
    for (const v of values) kept.add(v);
    this.found.set(ref, kept);
  }

  #codes(ref: string): void {
    const codes = codesOf(specOf(ref));
    if (codes.length > 0) this.#add(ref, codes);
  }

  /** Where one side is a field and the other can be measured, the field's value at the bound and on both sides of it. */
  #bound(field: Quantity, limit: Quantity): void {
    if (typeof field !== 'object' || field.q !== 'field') return;
    const n = this.#engine.binding.measure(limit)(this.#open.slots, noRow);
    if (n !== n) return;
    const spec = specOf(field.field);
    // A yuan to the one side or the other; a day, a year of age, a person.
    const step = spec.kind === 'money' ? 100 : 1;
    const values = [n, n - step, n + step].filter((v) => v >= 0 || spec.kind === 'date');
    this.#add(field.field, spec.kind === 'date' ? values.map((v) => dayOf(v)) : spec.kind === 'month' ? values.map((v) => dayOf(v).slice(0, 7)) : values);
  }

  quantity(q: Quantity): void {
    for (const part of partsOf(q)) this.quantity(part);
    for (const c of askedBy(q)) this.condition(c);
    if (typeof q === 'object' && q.q === 'by') this.#codes(q.field);
  }

  condition(c: Condition): void {
    switch (c.k) {
      case 'all':
      case 'any':
      case 'several':
      case 'iff':
        for (const part of c.of) this.condition(part);
        break;
      case 'not':
      case 'named':
      case 'some':
      case 'every':
        this.condition(c.of);
        break;
      case 'is':
      case 'among':
        this.#codes(c.field);
        break;
      case 'table':
        for (const f of c.columns) this.#codes(f);
        break;
      case 'compute':
        for (const f of c.reads) this.#codes(f);
        if (typeof c.truth === 'object') this.condition(c.truth);
        break;
      case 'atLeast':
      case 'under':
      case 'equal':
        this.#bound(c.a, c.b);
        this.#bound(c.b, c.a);
        this.quantity(c.a);
        this.quantity(c.b);
        break;
      default:
    }
  }

  rule(rule: Rule): void {
    if (rule.kind === 'derivation') return;
    if (rule.applies) this.condition(rule.applies);
    if (rule.kind === 'choice') for (const [, when] of rule.choose) this.condition(when);
    else if (rule.kind === 'amount') this.quantity(rule.quantity);
    else this.condition(rule.when);
  }
}

/** The rules that a decided field comes from. */
function sources(engine: Engine, field: FieldKey, into: Set<Rule> = new Set()): Set<Rule> {
  for (const rule of engine.rules) {
    if (decidedBy(rule) !== field || into.has(rule)) continue;
    into.add(rule);
    for (const read of readsOfRule(rule).fields) if (decidedFields.has(read)) sources(engine, read, into);
  }
  return into;
}

const isRows = (value: unknown): value is Rows => typeof value === 'object' && value !== null && 'rows' in value;

/** What is so for a reference to a row's field, for each row that is there; else for the field itself. */
function changesFor(facts: Facts, ref: string, to: Known): Change[] {
  const [field, column] = ref.split('.') as [FieldKey, string | undefined];
  const held = (facts[field] ?? null) as Known | Rows | null;
  if (column === undefined) return held === to || isRows(held) ? [] : [{ field, from: held, to }];
  return isRows(held)
    ? held.rows.flatMap((row, index) => ((row[column] ?? null) === to ? [] : [{ field, row: { index, field: column }, from: row[column] ?? null, to }]))
    : [];
}

/** The case's value of a field as it would be. */
function changed(facts: Facts, { field, row, to }: Change): unknown {
  if (!row) return to;
  const list = facts[field] as unknown as Rows;
  return { ...list, rows: list.rows.map((r, i) => (i === row.index ? { ...r, [row.field]: to } : r)) };
}

const distance = ({ from, to }: Change): number => (typeof from === 'number' && typeof to === 'number' ? Math.abs(to - from) : 0);

/** Of several values of one field that lead to the same answer, the one nearest to what is there. */
function nearest(found: readonly WhatIf[]): WhatIf[] {
  const best = new Map<string, WhatIf>();
  for (const w of found) {
    const key = String(w.becomes) + w.changes.map((c) => `${c.field} ${c.row?.index ?? ''} ${c.row?.field ?? ''} ${typeof c.to === 'number' ? '' : String(c.to)}`).join('; ');
    const kept = best.get(key);
    if (!kept || w.changes.reduce((n, c) => n + distance(c), 0) < kept.changes.reduce((n, c) => n + distance(c), 0)) best.set(key, w);
  }
  return [...best.values()];
}

/** No more than anybody reads; of each answer as many as of the others, as far as there are. */
function few(found: readonly WhatIf[]): WhatIf[] {
  if (found.length <= MOST) return [...found];
  const seen = new Map<Known, number>();
  const turn = new Map(found.map((w) => {
    const nth = seen.get(w.becomes) ?? 0;
    seen.set(w.becomes, nth + 1);
    return [w, nth];
  }));
  const kept = new Set([...found].sort((a, b) => turn.get(a)! - turn.get(b)!).slice(0, MOST));
  return found.filter((w) => kept.has(w));
}

/** The answers that a conclusion may come to; null where they are without number. */
function answersOf(rule: Rule | undefined): readonly Known[] | null {
  if (rule?.kind === 'choice') return [...new Set(rule.choose.map(([code]) => code))];
  return rule?.kind === 'conclusion' ? [true, false] : null;
}

/**
 * What would turn a conclusion: every single change of what was entered that leads to another decided answer, and, for
 * an answer to which none does, pairs of changes. Each was tried on the rules themselves, so it is so.
 * @param field what the conclusion decides
 * @param wanted only answers that are this
 */
export function whatIf(engine: Engine, facts: Facts, day: PlainDate, field: FieldKey, wanted?: Known): readonly WhatIf[] {
  const open = engine.open(facts, day);
  const now = engine.decided(open, field);
  const leaves = new Leaves(engine, open);
  for (const rule of sources(engine, field)) leaves.rule(rule);
  const changes = [...leaves.found].flatMap(([ref, values]) => [...values].flatMap((to) => changesFor(facts, ref, to)));
  const turns = (): Known | null => {
    const then = engine.decided(open, field);
    return then !== null && then !== now && (wanted === undefined || then === wanted) ? then : null;
  };
  const trying = <T>(change: Change, from: Facts, run: (facts: Facts) => T): T => {
    const value = changed(from, change);
    engine.change(open, change.field, value);
    const result = run({ ...from, [change.field]: value });
    engine.change(open, change.field, from[change.field] ?? null);
    return result;
  };
  const singles = changes.flatMap((change): WhatIf[] =>
    trying(change, facts, () => {
      const becomes = turns();
      return becomes === null ? [] : [{ changes: [change], becomes }];
    }),
  );
  const reached = new Set(singles.map((w) => w.becomes));
  const answers = answersOf(engine.rules.find((rule) => decidedBy(rule) === field));
  const isLeft = (answer: Known): boolean => answer !== now && (wanted === undefined || answer === wanted) && !reached.has(answer);
  if (answers ? !answers.some(isLeft) : reached.size > 0) return few(nearest(singles));
  const pairs: WhatIf[] = [];
  for (const [i, first] of changes.entries()) {
    trying(first, facts, (so) => {
      for (const second of changes.slice(i + 1)) {
        if (second.field === first.field) continue;
        trying(second, so, () => {
          const becomes = turns();
          if (becomes !== null && !reached.has(becomes)) pairs.push({ changes: [first, second], becomes });
        });
      }
    });
  }
  return few(nearest([...singles, ...pairs]));
}
