import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import { decidedFields, fields, type FieldKey, type Facts } from './fields.ts';
import { jsonSchemaOf, schemaOf, type FactsSchema } from './schema.ts';
import { subjects, type Subject } from './subjects.ts';

const allSubjects = Object.keys(subjects) as readonly Subject[];
const takes = (data: unknown, subject: Subject = 'case'): boolean => schemaOf(subject).safeParse(data).success;

it('lets through what the catalogue calls facts, by its types', () => {
  expectTypeOf<z.output<FactsSchema>>().toExtend<Facts>();
  expectTypeOf<z.output<FactsSchema>['sex']>().toEqualTypeOf<'male' | 'female' | null | undefined>();
  expectTypeOf<NonNullable<z.output<FactsSchema>['obligors']>['rows'][number]['age']>().toEqualTypeOf<number | null | undefined>();
});

describe('schemaOf', () => {
  it('takes a case, whole or blank', () => {
    expect(takes({})).toBe(true);
    expect(takes({ name: '云山', sex: 'male', birth: '1884-02-29', age: 61, basic_amount: 30000, relocated: true, last_paid_month: '2020-02' })).toBe(true);
    expect(takes({ name: null, obligors: { rows: [{ name: '云水', age: 70, status: null }, {}], complete: false } })).toBe(true);
  });

  const refused: readonly (readonly [string, unknown])[] = [
    ['another key', { sexy: 'male' }],
    ['a field of another subject', { ledger_month: '2020-01' }],
    ['a field that rules decide', { eligible: true }],
    ['another code', { sex: '1' }],
    ['a code that every object has', { sex: 'constructor' }],
    ['text for a number', { age: '61' }],
    ['half a year of age', { age: 61.5 }],
    ['an age of 400', { age: 400 }],
    ['an age below nothing', { age: -1 }],
    ['half a fen', { basic_amount: 0.5 }],
    ['a standard below nothing', { basic_amount: -1 }],
    ['no number', { house_area: Number.NaN }],
    ['without end', { house_area: Number.POSITIVE_INFINITY }],
    ['a day that is in no calendar', { birth: '2009-02-30' }],
    ['a day written otherwise', { birth: '2009/02/03' }],
    ['a month for a day', { birth: '2009-02' }],
    ['a day for a month', { last_paid_month: '2009-02-01' }],
    ['month 13', { last_paid_month: '2009-13' }],
    ['a number for yes', { relocated: 1 }],
    ['rows alone', { obligors: [] }],
    ['rows that nobody says are all', { obligors: { rows: [] } }],
    ['a row with another key', { obligors: { rows: [{ sexy: 1 }], complete: true } }],
    ['a row with another kind', { obligors: { rows: [{ age: 'x' }], complete: true } }],
    ['too many rows', { obligors: { rows: Array.from({ length: 2001 }, () => ({})), complete: true } }],
    ['a book', { name: 'x'.repeat(4001) }],
    ['an array', []],
    ['nothing', null],
  ];
  it.each(refused)('refuses %s', (_, data) => expect(takes(data)).toBe(false));

  it('has each field of its subject that somebody may enter, and no other', () => {
    for (const subject of allSubjects) {
      const has = Object.keys((schemaOf(subject) as unknown as { shape: object }).shape);
      expect(has).toEqual(subjects[subject].fields.filter((key) => !decidedFields.has(key)));
    }
  });

  it('is made once', () => expect(schemaOf('case')).toBe(schemaOf('case')));
});

describe('jsonSchemaOf', () => {
  type Json = { readonly properties: Record<string, Json>; readonly anyOf?: readonly Json[]; readonly title?: string; readonly description?: string; readonly enum?: readonly string[]; readonly pattern?: string; readonly format?: string; readonly minimum?: number };

  it.each(allSubjects)('of %s names each field in both languages', (subject) => {
    const json = jsonSchemaOf(subject) as unknown as Json;
    expect(JSON.stringify(json)).not.toMatch(/undefined|NaN/);
    for (const [key, property] of Object.entries(json.properties)) {
      const { label } = fields[key as FieldKey];
      expect(property.title, key).toBe(label.zh);
      expect(property.description, key).toContain(label.en);
    }
  });

  it('says what an editor may offer', () => {
    const { properties } = jsonSchemaOf('case') as unknown as Json;
    expect(properties['sex']?.anyOf?.[0]?.enum).toEqual(['male', 'female']);
    expect(properties['birth']?.anyOf?.[0]).toMatchObject({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date' });
    expect(properties['last_paid_month']?.anyOf?.[0]).toMatchObject({ pattern: '^\\d{4}-\\d{2}$' });
    expect(properties['basic_amount']?.description).toContain('分/月');
    expect(properties['basic_amount']?.anyOf?.[0]?.minimum).toBe(0);
  });
});
