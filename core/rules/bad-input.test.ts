import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engines } from '../engine/engine.ts';
import { explain } from '../engine/explain.ts';
import type { FieldSpec } from '../model/field-spec.ts';
import { decidedFields, fields, type Facts, type FieldKey } from '../model/fields.ts';
import { subjects, type Subject } from '../model/subjects.ts';
import { allPacks } from '../policy/all-packs.ts';
import { rules } from './all.ts';
import { caseOf, dice, records, type Bag } from './testing/careful.ts';

const engineFor = engines(rules, allPacks);
const blanks = ['', ' ', '   ', '　', '\t'];

/** What no form should hold, of each kind of field. */
function garbage(spec: FieldSpec): readonly unknown[] {
  switch (spec.kind) {
    case 'list':
      return [{ rows: [], complete: true }, { rows: [{}, {}], complete: true }, { rows: Array.from({ length: 300 }, () => ({})), complete: false }];
    case 'truth':
      return [null];
    case 'code':
      return ['', 'constructor', '无'];
    case 'integer':
    case 'decimal':
    case 'money':
      return [-1, -0, -1e12, 1e15, 1e300, Number.MIN_VALUE, Number.MAX_VALUE];
    default:
      return [...blanks, '9'.repeat(200), 'X'.repeat(4000), '2010-02-30', '2010-13', '0000-00-00', '9999-12-31', '0001-01-01', '🙂', '\u0000', '{needs}', '‮110101'];
  }
}
/** Sums and lists of which several others are made: what stands there contradicts each of them. */
const hub = /^(parties|fund_sources|payments|staff|ledger_|income_|spent_|opening|closing|recipients_|report_)/;

const days = ['2003-05-04', '2010-05-04', '2015-05-04', '2018-05-04', '2022-03-01', '2026-08-03'];

describe.each(Object.keys(subjects) as Subject[])('what makes no sense, in any one field of a %s', (subject) => {
  const typed = (subjects[subject].fields as readonly FieldKey[]).filter((key) => !decidedFields.has(key));
  const run = (facts: Bag, day: string) => {
    const engine = engineFor('000000', day, subject);
    return engine.outcomes(engine.open(facts as Facts, day)).map((o) => ({ o, told: explain(o, 'zh', day) }));
  };

  it('breaks no rule, and is said in few and short words', () => {
    fc.assert(
      fc.property(dice, fc.constantFrom(...days), fc.constantFrom(...typed), (d, day, key) => {
        const whole = subject === 'case' ? caseOf(d, day, '000000') : records[subject](d, day);
        for (const value of garbage(fields[key])) {
          const found = run({ ...whole, [key]: value }, day);
          expect(found.flatMap(({ o }) => (o.fault === null ? [] : [`${o.rule.id}: ${o.fault}`])), `${key} ${String(value).slice(0, 30)}`).toEqual([]);
          const fails = found.filter(({ o }) => o.rule.kind === 'check' && o.is === 'fail');
          expect(fails.length, `${key} ${String(value).slice(0, 30)}: ${fails.map(({ o }) => o.rule.id).join()}`).toBeLessThanOrEqual(hub.test(key) ? 8 : 4);
          for (const { told } of fails) expect(told?.says.length ?? 0, told?.says).toBeLessThan(160);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is no finding where it is only blank', () => {
    for (const key of typed.filter((k) => !['list', 'truth', 'code', 'integer', 'decimal', 'money'].includes(fields[k].kind))) {
      for (const blank of blanks) {
        for (const day of days) {
          const fails = run({ [key]: blank }, day).filter(({ o }) => o.rule.kind === 'check' && o.is === 'fail');
          expect(fails.map(({ o, told }) => `${key}: ${o.rule.id} ${told?.says}`)).toEqual([]);
        }
      }
    }
  });
});
