import type { Language } from '../../../core/model/field-spec.ts';
import type { Held } from '../../../core/model/fields.ts';
import { specOf } from '../../../core/model/spec-of.ts';
import { valueInWords } from '../../../core/model/value-in-words.ts';

/** What a record says of a field, in words and with its unit; the rows of a list one after the other. */
export function heldInWords(field: string, held: Held, language: Language): string {
  const spec = specOf(field);
  // Written by a newer version: its field is not in this one's catalogue.
  if (spec === undefined) return typeof held === 'object' ? String(held.rows.length) : String(held);
  if (typeof held !== 'object') return `${valueInWords(spec, held, language)}${'unit' in spec ? ` ${spec.unit[language]}` : ''}`;
  if (spec.kind !== 'list') return '';
  const rows = held.rows.map((row) =>
    Object.entries(row)
      .flatMap(([key, value]) => (value === null || value === undefined ? [] : [heldInWords(`${field}.${key}`, value, language)]))
      .join(language === 'zh' ? '，' : ', '),
  );
  return rows.join(language === 'zh' ? '；' : '; ');
}

export const fieldLabel = (field: string, language: Language): string => specOf(field)?.label[language] ?? field;
