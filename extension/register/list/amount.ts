import { yuan } from '../../../core/format/money.ts';
import type { Language } from '../../../core/model/field-spec.ts';
import type { Card } from '../../cases/store/person.ts';
import { say } from '../words.ts';

/** The basic standard as the record says it: a month, else a year. Nothing is worked out. */
export function amountOf({ facts: { basic_amount: month, basic_amount_year: year } }: Card, language: Language): string {
  if (typeof month === 'number') return `${yuan(month)} ${say(language, 'perMonth')}`;
  return typeof year === 'number' ? `${yuan(year)} ${say(language, 'perYear')}` : '';
}
