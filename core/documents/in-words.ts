import { isRealDate } from '../format/dates.ts';
import { yuan } from '../format/money.ts';
import { readMonth } from '../format/months.ts';
import type { FieldSpec, Known, Words } from '../model/field-spec.ts';
import { valueInWords } from '../model/value-in-words.ts';

const same = (text: string): Words => ({ zh: text, en: text });

/** A number without an exponent and without more places than anybody measures. */
function plainNumber(n: number): string {
  const text = String(n);
  return /e/i.test(text) ? n.toFixed(6).replace(/\.?0+$/, '') : text;
}

/** A value as it is printed; null where there is nothing that could be: blank text, no number, a code that is none. */
export function printed(spec: FieldSpec, value: unknown): Words | null {
  if (value === null || value === undefined || spec.kind === 'list') return null;
  if (spec.kind === 'code') return typeof value === 'string' && Object.prototype.hasOwnProperty.call(spec.codes, value) ? (spec.codes as Readonly<Record<string, Words>>)[value]! : null;
  if (spec.kind === 'truth') return typeof value === 'boolean' ? { zh: valueInWords(spec, value, 'zh'), en: valueInWords(spec, value, 'en') } : null;
  if (spec.kind === 'money') return typeof value === 'number' && Number.isSafeInteger(value) ? same(yuan(value)) : null;
  if (spec.kind === 'integer' || spec.kind === 'decimal') return typeof value === 'number' && Number.isFinite(value) ? same(plainNumber(value)) : null;
  if (typeof value !== 'string' || value.trim() === '') return null;
  // A day that is not in the calendar stands as it was typed, for a person to see.
  const fit = spec.kind === 'date' ? isRealDate(value) : spec.kind === 'month' ? readMonth(value) === value : false;
  return fit ? { zh: valueInWords(spec, value as Known, 'zh'), en: valueInWords(spec, value as Known, 'en') } : same(value.trim());
}
