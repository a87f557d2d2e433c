import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts, FieldKey } from '../model/fields.ts';
import { allPacks } from '../policy/all-packs.ts';
import { rules } from '../rules/all.ts';
import { noRow } from './binding.ts';
import { bind } from './compile.ts';
import * as c from './condition.ts';
import type { Condition } from './condition.ts';
import { engines } from './engine.ts';
import { needsOf, needsOfQuantity } from './needs.ts';
import * as q from './quantity.ts';
import { layoutOf } from './slots.ts';

// What is asked for is held against what matters, by brute force: a field that is not known matters when some way of
// filling in the others makes the answer hang on it.

type Domain = Readonly<Partial<Record<FieldKey, readonly unknown[]>>>;

/** Every case over a domain, whole. */
function* whole(domain: readonly (readonly [FieldKey, readonly unknown[]])[]): Generator<Record<string, unknown>> {
  const [first, ...others] = domain;
  if (!first) return yield {};
  for (const rest of whole(others)) for (const value of first[1]) yield { ...rest, [first[0]]: value };
}

/** The fields on which the answer hangs in some way of filling in what is not known. */
function mattering(domain: Domain, facts: Readonly<Record<string, unknown>>, answer: (whole: Record<string, unknown>) => unknown): Set<string> {
  const open = (Object.entries(domain) as [FieldKey, readonly unknown[]][]).filter(([k]) => (facts[k] ?? null) === null);
  const found = new Set<string>();
  for (const [field, values] of open) {
    for (const others of whole(open.filter(([k]) => k !== field))) {
      const answers = new Set(values.map((v) => answer({ ...facts, ...others, [field]: v })));
      if (answers.size > 1) {
        found.add(field);
        break;
      }
    }
  }
  return found;
}

interface Tally {
  cases: number;
  asked: number;
  omitted: string[];
  superfluous: number;
}

const tallied = (): Tally => ({ cases: 0, asked: 0, omitted: [], superfluous: 0 });

function count(into: Tally, facts: unknown, needs: ReadonlySet<string>, matter: ReadonlySet<string>): void {
  into.cases++;
  into.asked += needs.size;
  for (const field of matter) if (!needs.has(field)) into.omitted.push(`${field} of ${JSON.stringify(facts)}`);
  for (const need of needs) if (!matter.has(need)) into.superfluous++;
}

const told = (name: string, t: Tally): string => `${name}: ${t.cases} open cases, ${t.asked} needs, ${t.omitted.length} omitted, ${t.superfluous} superfluous`;

function held(name: string, t: Tally): void {
  expect(t.cases, name).toBeGreaterThan(20);
  expect(t.omitted, told(name, t)).toEqual([]);
  expect(t.superfluous / t.asked, told(name, t)).toBeLessThanOrEqual(0.05);
}

const conclusions = engines(rules.filter((r) => r.kind !== 'check'), allPacks);

/** Every case over a domain with any of its fields left out, which a rule leaves open. */
function tally(rule: string, on: string, place: string, domain: Domain, also: Facts = {}): Tally {
  const engine = conclusions(place, on);
  const at = engine.rules.findIndex((r) => r.id === rule);
  const known = new Map<string, unknown>();
  const answer = (facts: Record<string, unknown>): unknown => {
    const key = JSON.stringify(Object.keys(domain).map((k) => facts[k]));
    if (!known.has(key)) {
      const open = engine.open({ ...also, ...facts } as Facts, on);
      const of = engine.rules[at]!;
      known.set(key, `${open.verdicts[at]} ${of.kind === 'check' ? '' : String(engine.decided(open, of.decides))}`);
    }
    return known.get(key);
  };
  const t = tallied();
  for (const facts of whole((Object.entries(domain) as [FieldKey, readonly unknown[]][]).map(([k, v]) => [k, [null, ...v]]))) {
    const open = engine.open({ ...also, ...facts } as Facts, on);
    if (open.verdicts[at] !== 1) continue;
    // The age is worked out from either; a person is asked for the number.
    const needs = engine.outcome(open, at)!.needs.map((need) => (need === 'id_no' ? 'birth' : need)).filter((need) => need in domain);
    count(t, facts, new Set(needs), mattering(domain, facts, answer));
  }
  return t;
}

const disability = {
  birth: ['1945-03-02', '1970-01-01', '2012-01-01'],
  disab_type: ['none', 'limb', 'visual', 'mental', 'multiple'],
  disab_grade: ['one', 'two', 'three', 'four'],
} as const;

describe('what a conclusion asks for', () => {
  it('of inability to work is what matters', () => {
    held('eligibility/unable-to-work-2021', tally('eligibility/unable-to-work-2021', '2022-05-04', '000000', disability, { disab_parts: { rows: [{ disab_type: 'mental', disab_grade: 'one' }], complete: true } }));
  });

  it('of the class of self-care is what matters', () => {
    const both = [false, true];
    held('support/care-level-2021', tally('support/care-level-2021', '2022-05-04', '000000', { can_eat: both, can_dress: both, can_rise: both, can_toilet: both, can_walk: both, can_bathe: both }));
  });

  it('of eligibility under the regulations of 2006 is what matters', () => {
    const domain = {
      birth: ['1945-03-02', '1970-01-01', '2000-01-01'],
      disab_type: ['none', 'limb'],
      labour: ['able', 'none'],
      source_living: ['none', 'some'],
      obligor_present: ['none', 'some'],
    };
    held('eligibility/eligible of 2010', tally('eligibility/eligible', '2010-05-04', '000000', domain));
  });

  it('of eligibility under the measures of 2021 is what matters', () => {
    const domain = {
      birth: ['1945-03-02', '1970-01-01', '2012-01-01'],
      disab_type: ['none', 'limb', 'mental'],
      disab_grade: ['two', 'three'],
      income_year: [0, 900_000],
      property_fits: ['yes', 'no'],
      obligor_present: ['none', 'some'],
      child_choice: ['tekun', 'child-allowance'],
    };
    held('eligibility/eligible of 2022', tally('eligibility/eligible', '2022-05-04', '000000', domain, { dibao_month: 40000, child_kind: 'orphan' }));
  });
});

describe('what a condition in which each field stands once asks for', () => {
  const truths = ['can_eat', 'can_dress', 'can_rise', 'can_toilet'] as const;
  const domain: Domain = { ...Object.fromEntries(truths.map((k) => [k, [false, true]])), age: [0, 1, 2, 3], family_size: [0, 1, 2], sex: ['male', 'female'], mode: ['centralised', 'home-based'] };
  const layout = layoutOf(Object.keys(domain) as FieldKey[]);
  const leaves: readonly Condition[] = [
    ...truths.map((k) => c.holds(k)), c.number('age').atLeast(2), c.number('family_size').under(2), c.choice('sex').is('male'), c.choice('mode').oneOf('centralised'),
  ];
  /** Cuts the leaves into a tree: each stands in it once, or not at all. */
  const tree = (of: readonly Condition[], random: Iterator<number>): Condition => {
    const next = (most: number): number => (random.next().value as number) % most;
    const [one] = of;
    if (one && of.length === 1) return next(3) === 0 ? c.not(one) : one;
    const cut = 1 + next(of.length - 1);
    const sides = [tree(of.slice(0, cut), random), tree(of.slice(cut), random)] as const;
    switch (next(7)) {
      case 0:
      case 1:
        return c.all(...sides);
      case 2:
      case 3:
        return c.any(...sides);
      case 4:
        return c.iff(...sides);
      case 5:
        return c.atLeast(q.countOf(...sides), 1 + next(2));
      default:
        return c.several(1 + next(2), ...sides);
    }
  };

  it('is exactly what matters', () => {
    const t = tallied();
    const b = bind(layout, () => ({ known: false, why: { zh: '', en: '' }, candidates: [], source: null, pack: null }));
    const some = fc.record(Object.fromEntries(Object.entries(domain).map(([k, values]) => [k, fc.option(fc.constantFrom(...(values as unknown[])), { freq: 2 })])));
    fc.assert(
      fc.property(fc.shuffledSubarray([...leaves], { minLength: 2, maxLength: 5 }), fc.infiniteStream(fc.nat()), some, (of, random, facts) => {
        const x = tree(of, random);
        const decide = b.decide(x);
        const slots = layout.load(facts as Facts);
        if (decide(slots, noRow) !== 1) return;
        const read = Object.fromEntries(Object.entries(domain).filter(([k]) => of.some((leaf) => JSON.stringify(leaf).includes(`"${k}"`)))) as Domain;
        count(t, facts, needsOf(x, slots, b), mattering(read, facts, (all) => decide(layout.load(all as Facts), noRow)));
      }),
      { numRuns: 400 },
    );
    held('random conditions', t);
    expect(t.superfluous, told('random conditions', t)).toBe(0);
  });
});

describe('what an open quantity asks for', () => {
  const layout = layoutOf(['age', 'family_size', 'mode', 'birth', 'apply_date', 'can_eat', 'disab_type', 'disab_grade', 'name', 'account_name', 'obligors']);
  const b = bind(layout, (p) => (p === 'old.age' ? ({ known: true, value: 60, per: null } as never) : { known: false, why: { zh: '', en: '' }, candidates: [], source: null, pack: null }));
  const ask = (x: q.Quantity, facts: Facts): string[] => [...needsOfQuantity(x, layout.load(facts), b)];
  const asked = (x: Condition, facts: Facts): string[] => [...needsOf(x, layout.load(facts), b)];
  const o = c.rows('obligors');
  const list = (complete: boolean, ...rows: readonly object[]): Facts => ({ obligors: { rows, complete } as never });

  it('is what is not known of it', () => {
    expect(ask(q.sum(q.amount('age'), q.amount('family_size'), 1), { age: 1 })).toEqual(['family_size']);
    expect(ask(q.sum(q.amount('age'), q.amount('family_size')), { age: 1, family_size: 2 })).toEqual([]);
    expect(ask(q.sum(q.pack('old.age'), q.pack('minor.age')), {})).toEqual(['pack:minor.age']);
    expect(ask(q.roundUp(q.amount('age'), 2), {})).toEqual(['age']);
    expect(ask(q.monthStart(q.day('birth')), {})).toEqual(['birth']);
    expect(ask(q.givenDay('2010-02-30'), {})).toEqual([]);
    expect(ask(q.countOf(c.holds('can_eat'), c.number('age').atLeast(1)), { age: 1 })).toEqual(['can_eat']);
  });

  it('of a choice among quantities is the choice, then what was chosen', () => {
    const x = q.by('mode', { centralised: q.amount('age'), 'home-based': 1 });
    expect(ask(x, {})).toEqual(['mode', 'age']);
    expect(ask(x, { age: 1 })).toEqual(['mode']);
    expect(ask(x, { mode: 'centralised' })).toEqual(['age']);
    expect(ask(x, { mode: 'home-based' })).toEqual([]);
    expect(ask(q.by('mode', { centralised: 1 }), { mode: 'home-based' })).toEqual(['mode']);
    const y = q.either(c.holds('can_eat'), q.amount('age'), q.amount('family_size'));
    expect(ask(y, {})).toEqual(['can_eat', 'age', 'family_size']);
    expect(ask(y, { can_eat: true })).toEqual(['age']);
    expect(ask(y, { can_eat: false })).toEqual(['family_size']);
    expect(ask(y, { can_eat: false, family_size: 1 })).toEqual([]);
  });

  it('of a quotient by nothing is the figure below the line', () => {
    expect(ask(q.quotient(q.amount('age'), q.amount('family_size')), { age: 1, family_size: 0 })).toEqual(['family_size']);
    expect(ask(q.quotient(1, q.sum(q.amount('family_size'), 0)), { family_size: 0 })).toEqual(['family_size']);
    expect(ask(q.quotient(1, q.roundDown(q.amount('family_size'), 2)), { family_size: 1 })).toEqual(['family_size']);
    expect(ask(q.quotient(1, o.count()), list(true))).toEqual(['obligors']);
    expect(ask(q.quotient(1, o.total((r) => r.amount('age'))), list(true))).toEqual(['obligors']);
    expect(ask(q.quotient(1, q.by('mode', { centralised: 0 })), { mode: 'centralised' })).toEqual(['mode']);
    expect(ask(q.quotient(1, q.difference(q.pack('old.age'), 60)), {})).toEqual(['pack:old.age']);
    expect(ask(q.quotient(q.amount('age'), q.amount('family_size')), { family_size: 0 })).toContain('age');
    expect(ask(q.quotient(q.amount('age'), q.amount('family_size')), {})).toEqual(['age', 'family_size']);
  });

  it('of working days is a day, or the calendar of a year that has none', () => {
    const x = q.workdaysFrom(q.day('birth'), q.day('apply_date'));
    expect(ask(x, { birth: '2022-03-01' })).toContain('apply_date');
    expect(ask(x, { birth: '2022-03-01', apply_date: '2022-03-08' })).toEqual([]);
    expect(ask(x, { birth: '2022-03-01', apply_date: '2090-03-08' })).toEqual(['calendar']);
    expect(ask(q.workdaysAfter(q.day('birth'), 3), { birth: '2090-03-08' })).toEqual(['calendar']);
    expect(ask(q.workdaysAfter(q.day('birth'), q.amount('age')), { birth: '2022-03-08' })).toContain('age');
  });

  it('of a list is the list while it may go on, and what its rows lack', () => {
    const such = o.count((r) => r.number('age').atLeast(2));
    expect(ask(such, {})).toEqual(['obligors']);
    expect(ask(such, list(false, { age: 3 }))).toEqual(['obligors']);
    expect(ask(such, list(true, { age: 3 }, {}))).toEqual(['obligors[1].age']);
    expect(ask(such, list(false, {}))).toEqual(['obligors', 'obligors[0].age']);
    const total = o.total((r) => r.amount('age'), (r) => r.choice('status').is('tekun'));
    expect(ask(total, list(true, { status: 'tekun' }, { status: 'none' }, { age: 1 }))).toEqual(['obligors[0].age', 'obligors[2].status']);
    expect(ask(o.total((r) => r.amount('age')), list(true, {}, { age: 1 }))).toEqual(['obligors[0].age']);
    expect(asked(c.atLeast(o.count(), 1), {})).toEqual(['obligors']);
    expect(asked(o.every((r) => r.holds('property_low')), list(true, {}, { property_low: true }))).toEqual(['obligors[0].property_low']);
    expect(asked(o.some((r) => r.holds('property_low')), list(false, { property_low: false }))).toEqual(['obligors']);
    expect(asked(o.some((r) => c.atLeast(r.by('status', { tekun: 1 }), 1)), list(true, {}))).toEqual(['obligors[0].status']);
    expect(asked(o.some((r) => c.atLeast(r.by('status', { tekun: r.amount('age') }), 1)), list(true, { status: 'tekun' }, { status: 'none' }))).toEqual(['obligors[0].age', 'obligors[1].status']);
    expect(asked(o.some((r) => r.table(['status', 'relation'], { when: [['tekun'], ['child']], then: 'yes' })), list(true, { status: 'tekun' }))).toEqual(['obligors[0].relation']);
  });

  it('of rows that may still come is also what of the case they are held against', () => {
    const held = o.every((r) => c.atLeast(r.amount('age'), q.amount('family_size')));
    expect(asked(held, {})).toEqual(['obligors', 'family_size']);
    expect(asked(held, { family_size: 2 })).toEqual(['obligors']);
    expect(asked(held, list(false, { age: 3 }))).toEqual(['obligors', 'family_size']);
    expect(asked(held, list(true))).toEqual([]);
    expect(ask(o.count((r) => c.all(r.holds('property_low'), c.holds('can_eat'))), {})).toEqual(['obligors', 'can_eat']);
    expect(ask(o.total((r) => q.sum(r.amount('age'), q.amount('family_size'))), {})).toEqual(['obligors', 'family_size']);
  });

  it('of what is computed is what it answers, or what data says in its stead', () => {
    const computed = (truth?: Condition): Condition => c.compute(['age', 'family_size'], () => ({ is: 1, needs: ['age'] }), [], truth);
    expect(asked(computed(), {})).toEqual(['age']);
    expect(asked(computed(c.all(c.number('age').atLeast(1), c.number('family_size').atLeast(1))), { age: 1 })).toEqual(['family_size']);
  });

  it('of a comparison, a table, a likeness is what stands open in it', () => {
    expect(asked(c.equal(q.amount('age'), q.amount('family_size')), { age: 1 })).toEqual(['family_size']);
    expect(asked(c.same('name', 'account_name'), { name: '某' })).toEqual(['account_name']);
    expect(asked(c.same('name', 'account_name'), {})).toEqual(['name', 'account_name']);
    expect(asked(c.look('mode'), { mode: 'centralised' })).toEqual(['mode']);
    expect(asked(c.given('birth'), {})).toEqual(['birth']);
    const x = c.table(['disab_type', 'disab_grade'], { when: [['limb'], ['one']], then: 'yes' }, { when: [['multiple'], null], then: 'look' });
    expect(asked(x, { disab_type: 'limb' })).toEqual(['disab_grade']);
    expect(asked(x, {})).toEqual(['disab_type', 'disab_grade']);
    expect(asked(x, { disab_type: 'multiple', disab_grade: 'one' })).toEqual(['disab_type']);
    expect(asked(c.notAfter(q.day('birth'), q.day('apply_date')), { birth: '2010-02-30', apply_date: '2010-03-01' })).toEqual(['birth']);
  });
});
