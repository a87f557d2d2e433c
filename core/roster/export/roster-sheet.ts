import { isRealDate } from '../../format/dates.ts';
import type { Language, Words } from '../../model/field-spec.ts';
import type { Facts } from '../../model/fields.ts';
import { formFields, isFormField, type FormField } from '../../model/form-fields.ts';
import { valueInWords } from '../../model/value-in-words.ts';
import { headOf } from '../head/own-heads.ts';
import type { OutCell, OutColumn, OutSheet } from './sheet.ts';

export const rosterName: Words = { zh: '名册', en: 'Register' };

/** All fields of the catalogue that a roster can hold, in its order. */
export const rosterFields = Object.keys(formFields).filter(isFormField);

/** The fields that any of the cases has a value of: columns without one would only be in the way. */
export function fieldsInUse(cases: Iterable<Facts>): FormField[] {
  const used = new Set<FormField>();
  for (const facts of cases) for (const field of rosterFields) if ((facts[field] ?? null) !== null) used.add(field);
  return rosterFields.filter((field) => used.has(field));
}

const widths: Readonly<Record<string, number>> = { 'citizen-id': 21, 'disability-certificate': 23, date: 12, integer: 8, decimal: 10, money: 12, code: 14, digits: 22, text: 14 };
const wide: ReadonlySet<FormField> = new Set(['address', 'hukou_addr', 'apply_reason', 'remark', 'institution']);

/** So many common characters a text takes: Chinese ones take two. */
const breadth = (text: string): number => [...text].reduce((n, c) => n + (c > '\u2e7f' ? 2 : 1), 0);

function columnOf(field: FormField, language: Language): OutColumn {
  const head = headOf(field, language);
  return { head, width: Math.min(40, Math.max(breadth(head) + 2, wide.has(field) ? 32 : (widths[formFields[field].kind] ?? 14))) };
}

/** The value of a field as a cell: names of digits and ID numbers as text, so that no digit is lost. */
export function cellOf(field: FormField, facts: Facts, language: Language): OutCell {
  const value = facts[field] ?? null;
  if (value === null) return null;
  const spec = formFields[field];
  if (spec.kind === 'money') return typeof value === 'number' ? { fen: value } : null;
  if (spec.kind === 'date') return isRealDate(String(value)) ? { day: String(value) } : String(value);
  if (spec.kind === 'code') return valueInWords(spec, value, language);
  return typeof value === 'number' ? value : String(value);
}

/** Cases as a table that this program, and people, can read again. */
export const rosterSheet = (cases: Iterable<Facts>, fields: readonly FormField[], language: Language): OutSheet => ({
  name: rosterName[language],
  columns: fields.map((field) => columnOf(field, language)),
  rows: (function* rows() {
    for (const facts of cases) yield fields.map((field) => cellOf(field, facts, language));
  })(),
});
