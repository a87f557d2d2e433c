import { dateInWords } from '../format/dates.ts';
import { yuan } from '../format/money.ts';
import type { Known, Language, Words } from './field-spec.ts';
import { fields, type FieldKey } from './fields.ts';

/** A value as people read it: codes by their words, money in yuan, days written out. */
export function valueInWords(field: FieldKey, value: Known, language: Language): string {
  const spec = fields[field];
  if (spec.kind === 'code') return (spec.codes as Readonly<Record<string, Words>>)[String(value)]?.[language] ?? String(value);
  if (spec.kind === 'money') return yuan(Number(value));
  if (spec.kind === 'date') return dateInWords(String(value), language);
  return String(value);
}
