import type { FieldSpec, Known, Language } from './field-spec.ts';
import { fields, type FieldKey } from './fields.ts';

/** The description of a field, or of a field of a row (`obligors.age`). */
export function specOf(ref: string): FieldSpec {
  if (!ref.includes('.')) return fields[ref as FieldKey];
  const [key, of] = ref.split('.') as [FieldKey, string | undefined];
  const spec: FieldSpec = fields[key];
  return of !== undefined && spec.kind === 'list' ? (spec.of[of] ?? spec) : spec;
}

/** The values of a field that has few; none of any other. */
export const codesOf = (spec: FieldSpec): readonly Known[] => (spec.kind === 'code' ? Object.keys(spec.codes) : spec.kind === 'truth' ? [true, false] : []);

export const labelOf = (ref: string, language: Language): string => specOf(ref).label[language];
