import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldSpec } from '../model/field-spec.ts';
import { subjects } from '../model/subjects.ts';
import { fields, decidedFields, type Facts, type FieldKey } from '../model/fields.ts';
import { addDays } from '../format/dates.ts';
import { arbitraryCitizenNumber } from '../format/testing/citizen-numbers.ts';
import { rules } from '../rules/all.ts';
import { compute, holds, number as numberOf, table } from './condition.ts';
import { bind, tableTruth } from './compile.ts';
import { engines, type Engine } from './engine.ts';
import { needsOf } from './needs.ts';
import { inOrder } from './order.ts';
import { pack } from './quantity.ts';
import { readsOf } from './reads.ts';
import { layoutOf } from './slots.ts';
import { check, conclusion } from './rule.ts';

const engineFor = engines(rules);
const days = fc.integer({ min: 0, max: 9000 }).map((n) => addDays('2004-01-01', n));
const certificate = fc.tuple(arbitraryCitizenNumber({ region: '611021' }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })).map(([id, k, g]) => `${id}${k}${g}`);

/** A value that the field may hold, and some that it should not. */
function valueOf(spec: FieldSpec): fc.Arbitrary<unknown> {
  switch (spec.kind) {
    case 'list':
      return fc.record({
        rows: fc.array(fc.record(Object.fromEntries(Object.entries(spec.of).map(([k, s]) => [k, fc.option(valueOf(s), { freq: 3 })])), { requiredKeys: [] }), { maxLength: 3 }),
        complete: fc.boolean(),
      });
    case 'month':
      return fc.oneof(days.map((d) => d.slice(0, 7)), fc.constant('2010-13'));
    case 'code':
      return fc.constantFrom(...Object.keys(spec.codes));
    case 'citizen-id':
      return fc.oneof(arbitraryCitizenNumber({ region: '611021' }), fc.string());
    case 'disability-certificate':
      return fc.oneof(certificate, fc.string());
    case 'date':
      return fc.oneof(days, fc.constant('2010-02-30'));
    case 'integer':
      return fc.integer({ min: 0, max: 120 });
    case 'decimal':
      return fc.double({ min: 0, max: 1000, noNaN: true });
    case 'money':
      return fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(12000, 30000, 360000, 144000, 230000));
    case 'truth':
      return fc.boolean();
    default:
      return fc.string({ maxLength: 12 });
  }
}

const typed: readonly FieldKey[] = subjects.case.fields.filter((k) => !decidedFields.has(k));
const facts: fc.Arbitrary<Facts> = fc.record(Object.fromEntries(typed.map((k) => [k, fc.option(valueOf(fields[k]), { freq: 3 })])), { requiredKeys: [] }) as fc.Arbitrary<Facts>;
const place = fc.constantFrom('000000', '611021', '370923');

const verdicts = (engine: Engine, f: Facts, day: string): Map<string, string> => new Map(engine.outcomes(engine.open(f, day)).map((o) => [o.rule.id, o.is]));

describe('the engine, over any case, place and day', () => {
  it('says what it needs exactly when it does not know, and never breaks', () => {
    fc.assert(
      fc.property(facts, place, days, (f, p, day) => {
        const engine = engineFor(p, day);
        for (const o of engine.outcomes(engine.open(f, day))) {
          expect(o.fault, o.rule.id).toBeNull();
          expect(o.needs.length > 0, `${o.rule.id} is ${o.is}`).toBe(o.is === 'unknown');
          for (const need of o.needs) expect(decidedFields.has(need as FieldKey), `${o.rule.id} asks for ${need}`).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('ends with the same verdicts whether a case is opened whole or typed in any order', () => {
    fc.assert(
      fc.property(facts, place, days, fc.infiniteStream(fc.nat()), (f, p, day, order) => {
        const engine = engineFor(p, day);
        const keys = (Object.keys(f) as FieldKey[]).map((k) => [order.next().value, k] as const).sort((a, b) => a[0] - b[0]);
        const open = engine.open({}, day);
        for (const [, k] of keys) engine.change(open, k, f[k]);
        expect(new Map(engine.outcomes(open).map((o) => [o.rule.id, o.is]))).toEqual(verdicts(engine, f, day));
      }),
      { numRuns: 200 },
    );
  });

  it('never turns a settled verdict when a fact is added that contradicts nothing', () => {
    // Two facts can contradict each other (a birth date and an ID number); then settled becomes open, never its opposite.
    fc.assert(
      fc.property(facts, place, days, fc.constantFrom(...typed), (f, p, day, hidden) => {
        const engine = engineFor(p, day);
        const whole = verdicts(engine, f, day);
        const { [hidden]: _, ...less } = f;
        const before = verdicts(engine, less, day);
        for (const [rule, is] of before) {
          const after = whole.get(rule);
          if (is === 'pass' && after === 'fail') expect(mayBreak(rule, hidden), `${rule}: ${hidden} turned pass to fail`).toBe(true);
          if (is === 'fail' && after === 'pass') expect.unreachable(`${rule}: ${hidden} turned fail to pass`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('re-runs only rules that the field reaches', () => {
    const engine = engineFor('611021', '2010-05-04');
    const open = engine.open({}, '2010-05-04');
    expect(engine.change(open, 'remark', '无')).toBe(0);
    for (const field of typed) {
      const ran = engine.change(open, field, null);
      expect(ran, field).toBeLessThanOrEqual(engine.reachedFrom(field).length);
    }
    const reached = engine.reachedFrom('source_living').map((r) => r.id);
    expect(reached).toContain('eligibility/no-livelihood-2006');
    expect(reached).toContain('eligibility/eligible');
    expect(reached).not.toContain('identity/id-number');
  });

  it('is the same object between two days on which nothing changes', () => {
    expect(engineFor('611021', '2010-05-04')).toBe(engineFor('611021', '2010-12-31'));
    expect(engineFor('611021', '2010-12-31')).not.toBe(engineFor('611021', '2011-01-01'));
    expect(engineFor('611021', '2009-03-04')).not.toBe(engineFor('611021', '2009-03-05'));
    expect(engineFor('999999', '2020-01-01')).toBe(engineFor('000000', '2020-01-01'));
  });
});

/** Rules over all that was entered (do the dates exist? are they in order?): each new entry is one more thing that may be wrong. */
const mayBreak = (rule: string, field: FieldKey): boolean => rule === 'procedure/dates-exist' && fields[field].kind === 'date';

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
    const engine = engines([broken])('000000', '2010-01-01');
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
