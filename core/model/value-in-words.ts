import { dateInWords } from '../format/dates.ts';
import { yuan } from '../format/money.ts';
import type { FieldSpec, Known, Language, Words } from './field-spec.ts';

/** A month `YYYY-MM` written out. */
export const monthInWords = (month: string, language: Language): string =>
  language === 'zh' ? `${month.slice(0, 4)}年${Number(month.slice(5))}月` : dateInWords(`${month}-01`, 'en').replace(/^1 /, '');

/** A value as people read it: codes by their words, money in yuan, days written out, yes and no. */
export function valueInWords(spec: FieldSpec, value: Known, language: Language): string {
  if (spec.kind === 'code') return (spec.codes as Readonly<Record<string, Words>>)[String(value)]?.[language] ?? String(value);
  if (spec.kind === 'money') return yuan(Number(value));
  if (spec.kind === 'date') return dateInWords(String(value), language);
  if (spec.kind === 'month') return monthInWords(String(value), language);
  if (spec.kind === 'truth') return String(value) === 'true' ? { zh: '是', en: 'yes' }[language] : { zh: '否', en: 'no' }[language];
  return String(value);
}
