import type { Language } from '../../model/field-spec.ts';
import { formFields, isFormField, type FormField } from '../../model/form-fields.ts';

/** The head under which a field is exported: its label, money with its unit. */
export function headOf(field: FormField, language: Language): string {
  const spec = formFields[field];
  if (spec.kind !== 'money') return spec.label[language];
  return language === 'zh' ? `${spec.label.zh}（${spec.unit.zh}）` : `${spec.label.en} (${spec.unit.en})`;
}

const own = new Map<string, FormField>();
for (const field of Object.keys(formFields)) if (isFormField(field)) for (const language of ['zh', 'en'] as const) own.set(headOf(field, language), field);

/** The field of a head as we write it ourselves, in either language; below another head it may be of anybody. */
export const ownField = (over: readonly string[] = []): FormField | null => (over.length === 1 ? (own.get(over[0]!.trim()) ?? null) : null);
