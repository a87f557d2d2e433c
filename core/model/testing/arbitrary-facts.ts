import fc from 'fast-check';
import { addDays } from '../../format/dates.ts';
import { arbitraryCitizenNumber } from '../../format/testing/citizen-numbers.ts';
import type { FieldSpec } from '../field-spec.ts';
import { decidedFields, fields, type Facts, type FieldKey } from '../fields.ts';
import { subjects, type Subject } from '../subjects.ts';

export const arbitraryDays = fc.integer({ min: 0, max: 9000 }).map((n) => addDays('2004-01-01', n));
const certificate = fc.tuple(arbitraryCitizenNumber({ region: '611021' }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })).map(([id, k, g]) => `${id}${k}${g}`);

/** A value that the field may hold, and some that it should not. */
export function arbitraryValue(spec: FieldSpec): fc.Arbitrary<unknown> {
  switch (spec.kind) {
    case 'list':
      return fc.record({
        rows: fc.array(fc.record(Object.fromEntries(Object.entries(spec.of).map(([k, s]) => [k, fc.option(arbitraryValue(s), { freq: 3 })])), { requiredKeys: [] }), { maxLength: 3 }),
        complete: fc.boolean(),
      });
    case 'month':
      return fc.oneof(arbitraryDays.map((d) => d.slice(0, 7)), fc.constant('2010-13'));
    case 'code':
      return fc.constantFrom(...Object.keys(spec.codes));
    case 'citizen-id':
      return fc.oneof(arbitraryCitizenNumber({ region: '611021' }), fc.string());
    case 'disability-certificate':
      return fc.oneof(certificate, fc.string());
    case 'date':
      return fc.oneof(arbitraryDays, fc.constant('2010-02-30'));
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

/** The fields of a subject that a person enters. */
export const enteredFields = (subject: Subject): readonly FieldKey[] => subjects[subject].fields.filter((k) => !decidedFields.has(k));

/** Facts of a subject: any field may be blank, may be null, may hold what it should not. */
export const arbitraryFacts = (subject: Subject): fc.Arbitrary<Facts> =>
  fc.record(Object.fromEntries(enteredFields(subject).map((k) => [k, fc.option(arbitraryValue(fields[k]), { freq: 3 })])), { requiredKeys: [] }) as fc.Arbitrary<Facts>;
