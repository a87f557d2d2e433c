import { describe, expect, it } from 'vitest';
import { checkCase } from '../engine/check-case.ts';
import { blankFacts, blankForm } from './blank.ts';
import { decidedFields, fields, type FieldKey } from './fields.ts';
import type { FieldSpec } from './field-spec.ts';
import { readFacts } from './read-facts.ts';
import { schemaOf } from './schema.ts';
import { sectionsStart } from './sections.ts';
import { subjects, type Subject } from './subjects.ts';

const allSubjects = Object.keys(subjects) as readonly Subject[];

describe.each(allSubjects)('the blank form of %s', (subject) => {
  const form = blankForm(subject);
  const keys = form.sections.flatMap((section) => section.fields.map((field) => field.key));

  it('has each field that may be entered, once', () => {
    expect([...keys].sort()).toEqual(subjects[subject].fields.filter((key) => !decidedFields.has(key)).sort());
  });

  it('has a name for each section, and something in it', () => {
    for (const { label, fields: of } of form.sections) {
      expect(label.zh && label.en).toBeTruthy();
      expect(of.length).toBeGreaterThan(0);
    }
    expect(new Set(form.sections.map((section) => section.label.zh)).size).toBe(form.sections.length);
  });

  it('says of each field what the catalogue says', () => {
    for (const field of form.sections.flatMap((section) => section.fields)) {
      const spec: FieldSpec = fields[field.key as FieldKey];
      expect(field.label).toEqual(spec.label);
      expect(field.kind).toBe(spec.kind);
      if (field.kind === 'list' && spec.kind === 'list') {
        expect(field.columns.map((column) => column.key)).toEqual(Object.keys(spec.of));
        expect(field.row).toEqual(Object.fromEntries(Object.keys(spec.of).map((key) => [key, null])));
      } else if (field.kind === 'code') {
        expect(field.codes?.map(({ code }) => code)).toEqual(spec.kind === 'code' ? Object.keys(spec.codes) : []);
      }
    }
  });

  it('can be sent anywhere, and shares nothing with the catalogue', () => {
    expect(structuredClone(form)).toEqual(form);
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
    const [first] = form.sections;
    expect(first?.fields[0]?.label).not.toBe(fields[first?.fields[0]?.key as FieldKey].label);
  });

  it('has blank facts that say nothing', () => {
    const blank = blankFacts(subject);
    expect(Object.keys(blank).sort()).toEqual([...keys].sort());
    expect(schemaOf(subject).safeParse(blank).success).toBe(true);
    expect(readFacts(blank, subject).problems).toEqual([]);
  });
});

it('blank facts are checked as no facts are', () => {
  const options = { today: '2026-11-24', place: null, language: 'zh' } as const;
  expect(checkCase(blankFacts('case'), options)).toEqual(checkCase({}, options));
});

it('sections begin at fields that somebody may enter', () => {
  for (const key of Object.keys(sectionsStart)) expect(decidedFields.has(key as FieldKey), key).toBe(false);
});
