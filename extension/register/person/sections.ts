import type { Words } from '../../../core/model/field-spec.ts';
import type { Facts, FieldKey, Held } from '../../../core/model/fields.ts';
import { sectionsStart } from '../../../core/model/sections.ts';
import { subjects } from '../../../core/model/subjects.ts';

export interface Section {
  readonly title: Words | null;
  readonly fields: readonly (readonly [field: string, held: Held])[];
}

/** What a record knows, in the catalogue's sections; what this version has no field for comes last. */
export function sectionsOf(facts: Facts): readonly Section[] {
  const all = facts as Readonly<Record<string, Held | null | undefined>>;
  const known = new Set<string>(subjects.case.fields);
  const found: { title: Words | null; fields: [string, Held][] }[] = [];
  let current: (typeof found)[number] = { title: null, fields: [] };
  for (const field of subjects.case.fields) {
    const title = sectionsStart[field];
    if (title) found.push((current = { title, fields: [] }));
    const held = all[field] ?? null;
    if (held !== null) current.fields.push([field, held]);
  }
  const other = Object.entries(all).flatMap(([field, held]): [string, Held][] => (known.has(field) || held === null || held === undefined ? [] : [[field, held]]));
  return [...found, { title: null, fields: other }].filter(({ fields }) => fields.length > 0);
}

/** The fields that may be added to a record. */
export const missingFields = (facts: Facts, isValue: (field: FieldKey) => boolean): readonly FieldKey[] => subjects.case.fields.filter((field) => isValue(field) && (facts[field] ?? null) === null);
