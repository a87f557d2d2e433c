import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDays as days, arbitraryFacts, arbitraryValue, enteredFields } from '../model/testing/arbitrary-facts.ts';
import { decidedFields, fields, type Facts, type FieldKey } from '../model/fields.ts';
import { subjects, type Subject } from '../model/subjects.ts';
import { allPacks } from '../policy/all-packs.ts';
import { rules } from '../rules/all.ts';
import { compute, holds, number as numberOf, table } from './condition.ts';
import { bind, tableTruth } from './compile.ts';
import { engines, type Engine } from './engine.ts';
import { explain } from './explain.ts';
import { loaders } from './loaders.ts';
import { needsOf } from './needs.ts';
import { decidedBy, inOrder } from './order.ts';
import { pack } from './quantity.ts';
import { readsOf } from './reads.ts';
import { layoutOf } from './slots.ts';
import { check, conclusion } from './rule.ts';

const engineFor = engines(rules, allPacks);
const place = fc.constantFrom('000000', '611021', '370923', '341502');

const verdicts = (engine: Engine, f: Facts, day: string): Map<string, string> => new Map(engine.outcomes(engine.open(f, day)).map((o) => [o.rule.id, o.is]));

describe.each(Object.keys(subjects) as Subject[])('the engine, over any facts of a %s, in any place, on any day', (subject) => {
  const facts = arbitraryFacts(subject);
  const typed = enteredFields(subject);

  it('says what it needs exactly when it does not know, words everything, and never breaks', () => {
    fc.assert(
      fc.property(facts, place, days, (f, p, day) => {
        const engine = engineFor(p, day, subject);
        for (const o of engine.outcomes(engine.open(f, day))) {
          expect(o.fault, o.rule.id).toBeNull();
          // What a rule tells and what it is run for are one answer.
          const { is } = o.answer as { is?: number };
          if (is !== undefined) expect(['fail', 'unknown', 'pass'][is], o.rule.id).toBe(o.is);
          expect(o.needs.length > 0, `${o.rule.id} is ${o.is}`).toBe(o.is === 'unknown');
          for (const need of o.needs) expect(decidedFields.has(need as FieldKey), `${o.rule.id} asks for ${need}`).toBe(false);
          for (const language of ['zh', 'en'] as const) {
            const told = explain(o, language, day);
            const words = told ? [told.says, told.why, told.todo, ...told.law, ...told.needs.map((n) => n.label), told.fix?.label ?? ''].join(' ') : '';
            expect(words, o.rule.id).not.toMatch(/undefined|NaN|Infinity/);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('ends with the same verdicts whether facts are opened whole, loaded by name or typed in any order', () => {
    fc.assert(
      fc.property(facts, place, days, fc.infiniteStream(fc.nat()), (f, p, day, order) => {
        const engine = engineFor(p, day, subject);
        const keys = (Object.keys(f) as FieldKey[]).map((k) => [order.next().value, k] as const).sort((a, b) => a[0] - b[0]);
        const open = engine.open({}, day);
        for (const [, k] of keys) engine.change(open, k, f[k]);
        expect(new Map(engine.outcomes(open).map((o) => [o.rule.id, o.is]))).toEqual(verdicts(engine, f, day));
        expect(verdicts(engines(rules, allPacks, { loaders })(p, day, subject), f, day)).toEqual(verdicts(engine, f, day));
        expect(engine.reopen(open, f, day).verdicts).toEqual(engine.open(f, day).verdicts);
      }),
      { numRuns: 60 },
    );
  });

  it('never turns a settled verdict when a fact is added, but where it contradicts another', () => {
    fc.assert(
      fc.property(facts, place, days, fc.constantFrom(...typed), fc.integer(), (f, p, day, field, seed) => {
        const engine = engineFor(p, day, subject);
        const [value] = fc.sample(arbitraryValue(fields[field]), { numRuns: 1, seed });
        const before = engine.open({ ...f, [field]: null }, day);
        const after = engine.open({ ...f, [field]: value }, day);
        engine.rules.forEach((rule, at) => {
          if (before.verdicts[at] === 1 || after.verdicts[at] === before.verdicts[at]) return;
          // A day may show that all this was under another law, of which the rule says nothing, or that it was not.
          if ((after.verdicts[at] === 3 || before.verdicts[at] === 3) && (fields[field].kind === 'date' || fields[field].kind === 'month')) return;
          const told = `${rule.id} with ${field}: ${before.verdicts[at]} to ${after.verdicts[at]}`;
          expect(mayContradict(rule.id, field), told).toBe(true);
          // Two entries that contradict each other leave the answer open; they never turn it round.
          if (rule.kind !== 'check') expect(after.verdicts[at], told).toBe(1);
        });
      }),
      // The same facts in each run: which entries can contradict each other is a list.
      { numRuns: 300, seed: 20261124 },
    );
  });

  it('re-runs only rules that the field reaches', () => {
    const engine = engineFor('611021', '2010-05-04', subject);
    const open = engine.open({}, '2010-05-04');
    for (const field of typed) {
      const reached = engine.reachedFrom(field);
      expect(engine.change(open, field, null), field).toBeLessThanOrEqual(reached.length);
    }
  });
});

describe('rules that decide', () => {
  it('decide a field that nobody enters, and no two in force at once decide the same', () => {
    for (const rule of rules) {
      const decided = decidedBy(rule);
      if (decided === null) continue;
      expect(decidedFields.has(decided), `${rule.id} decides ${decided}`).toBe(true);
      for (const other of rules) {
        if (other === rule || decidedBy(other) !== decided) continue;
        expect((rule.to !== null && rule.to <= other.from) || (other.to !== null && other.to <= rule.from), `${rule.id} and ${other.id} both decide ${decided}`).toBe(true);
      }
    }
  });

  it('leave no decided field without a rule', () => {
    const decided = new Set(rules.map(decidedBy));
    expect([...decidedFields].filter((f) => f !== 'case_day' && !decided.has(f))).toEqual([]);
  });
});

describe('an engine', () => {
  it('runs what a field reaches through what others decide, and no more', () => {
    const engine = engineFor('611021', '2010-05-04');
    expect(engine.change(engine.open({}, '2010-05-04'), 'remark', '无')).toBe(0);
    const reached = engine.reachedFrom('source_living').map((r) => r.id);
    expect(reached).toContain('eligibility/no-livelihood-2006');
    expect(reached).toContain('eligibility/eligible');
    expect(reached).not.toContain('identity/id-number');
  });

  it('is the same object between two days on which nothing changes, and for places that have no pack of their own', () => {
    expect(engineFor('611021', '2010-05-04')).toBe(engineFor('611021', '2010-05-05'));
    expect(engineFor('611021', '2010-12-31')).not.toBe(engineFor('611021', '2011-01-01'));
    expect(engineFor('611021', '2009-03-04')).not.toBe(engineFor('611021', '2009-03-05'));
    expect(engineFor('999999', '2020-01-01')).toBe(engineFor('000000', '2020-01-01'));
    expect(engineFor('341225', '2022-05-04')).toBe(engineFor('341226', '2022-05-04'));
  });
});

/** What was entered twice over, so that two entries can contradict each other; and checks over all that was entered. */
function mayContradict(rule: string, field: FieldKey): boolean {
  const twice: readonly FieldKey[] = ['id_no', 'birth', 'income_year', 'income_month', 'obligor_present', 'obligor_count', 'obligor_ability', 'obligor_reason', 'obligors', 'incomes', 'dibao_month', 'property_fits', 'deposit', 'savings_limit', 'homes', 'vehicles', 'businesses', 'self_care', 'carer_id_no', 'carer_age', 'people_left'];
  return twice.includes(field) || explains.has(field) || field.startsWith('can_') || fields[field].kind === 'date' || overAll.has(rule);
}
/** What explains a difference away, and is taken not to be so until somebody enters it. */
const explains: ReadonlySet<FieldKey> = new Set<FieldKey>(['months_covered', 'people_joined', 'people_left', 'unable_to_apply', 'fiscal_amount', 'class_amount']);
const overAll: ReadonlySet<string> = new Set(['procedure/dates-exist']);

const broken = check({
  id: 'test/broken',
  about: 'name',
  from: '2000-01-01',
  to: null,
  law: [],
  title: { zh: '坏的规则', en: 'A broken rule' },
  when: compute(['name'], () => {
    throw new Error('no');
  }),
  words: {},
});

describe('a fault inside a rule', () => {
  it('is told as the rule’s own, and accuses nobody', () => {
    const engine = engines([broken], allPacks)('000000', '2010-01-01');
    const [outcome] = engine.outcomes(engine.open({ name: '某' }, '2010-01-01'));
    expect(outcome).toMatchObject({ is: 'unknown', needs: ['name'], fault: 'Error: no' });
  });
});

describe('rules that decide each other in a ring', () => {
  it('are refused', () => {
    const ring = (id: string, decides: 'eligible' | 'no_livelihood', reads: 'eligible' | 'no_livelihood') =>
      conclusion({ id, about: 'name', decides, from: '2000-01-01', to: null, law: [], title: { zh: '', en: '' }, when: holds(reads), words: {} });
    expect(() => inOrder([ring('a', 'eligible', 'no_livelihood'), ring('b', 'no_livelihood', 'eligible')])).toThrow(/ring/);
  });
});

describe('a decision table', () => {
  const rows = [
    { when: [['a'], ['1']], then: 'yes' },
    { when: [['b'], null], then: 'look' },
  ] as const;
  it('answers when the rows that may match agree, else says unknown', () => {
    expect(tableTruth(rows, ['a', '1'])).toBe(2);
    expect(tableTruth(rows, ['a', '2'])).toBe(0);
    expect(tableTruth(rows, ['a', null])).toBe(1);
    expect(tableTruth(rows, ['c', null])).toBe(0);
    expect(tableTruth(rows, ['b', '1'])).toBe(1);
    expect(tableTruth(rows, [null, '2'])).toBe(1);
    expect(tableTruth(rows, [null, null])).toBe(1);
  });

  it('asks for what is blank, or for a closer word where all is filled in and a person must look', () => {
    const c = table(['disab_type', 'disab_grade'], { when: [['limb'], ['one']], then: 'yes' }, { when: [['multiple'], null], then: 'look' });
    const binding = bind(layoutOf(['disab_type', 'disab_grade', 'age']), () => ({ known: false, why: { zh: '', en: '' }, candidates: [], source: null, pack: null }));
    expect([...needsOf(c, ['limb', null, null], binding)]).toEqual(['disab_grade']);
    expect([...needsOf(c, ['multiple', 'one', null], binding)]).toEqual(['disab_type']);
    expect([...readsOf(c).fields]).toEqual(['disab_type', 'disab_grade']);
    const old = binding.decide(numberOf('age').atLeast(pack('old.age')));
    expect(old(['limb', 'one', 61], [])).toBe(1);
  });
});
