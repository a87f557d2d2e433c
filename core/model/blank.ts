import type { FieldSpec, Known, ListSpec, ValueSpec, Words } from './field-spec.ts';
import { decidedFields, fields, type Facts, type FieldKey } from './fields.ts';
import { sectionsStart } from './sections.ts';
import { subjects, type Subject } from './subjects.ts';

/** One place of a blank form for one value. */
export interface BlankValue {
  /** As the catalogue and files have it; of a list’s column, its key within the row. */
  readonly key: string;
  readonly label: Words;
  readonly kind: ValueSpec['kind'];
  /** What a number counts; null where it counts nothing or is none. Money is written in yuan and kept in fen. */
  readonly unit: Words | null;
  /** What may be chosen, in order; null where anything of its kind may be written. */
  readonly codes: readonly { readonly code: string; readonly label: Words }[] | null;
}

/** A table of a blank form: its columns and one row with nothing in it. */
export interface BlankList {
  readonly key: string;
  readonly label: Words;
  readonly kind: 'list';
  readonly columns: readonly BlankValue[];
  readonly row: Readonly<Record<string, Known | null>>;
}

export interface BlankSection {
  readonly label: Words;
  readonly fields: readonly (BlankValue | BlankList)[];
}

/** A blank form as plain data, from which a page, a sheet or a printed form can be drawn. */
export interface BlankForm {
  readonly subject: Subject;
  readonly label: Words;
  readonly sections: readonly BlankSection[];
}

const ofCase: ReadonlySet<FieldKey> = new Set(subjects.case.fields);
const shared: Words = { zh: '地点和供养对象', en: 'Place and recipient' };

function valuePlace(key: string, spec: ValueSpec): BlankValue {
  const unit = 'unit' in spec && spec.unit.zh !== '' ? { ...spec.unit } : null;
  const codes = spec.kind === 'code' ? Object.entries(spec.codes).map(([code, label]) => ({ code, label: { ...label } })) : null;
  return { key, label: { ...spec.label }, kind: spec.kind, unit, codes };
}

function listPlace(key: string, spec: ListSpec): BlankList {
  const of = Object.entries(spec.of);
  return { key, label: { ...spec.label }, kind: 'list', columns: of.map(([column, s]) => valuePlace(column, s)), row: Object.fromEntries(of.map(([column]) => [column, null])) };
}

function place(key: FieldKey): BlankValue | BlankList {
  const spec: FieldSpec = fields[key];
  return spec.kind === 'list' ? listPlace(key, spec) : valuePlace(key, spec);
}

/** The fields of a subject that somebody may enter, in sections, in the order of the catalogue; what rules decide is left out. */
export function blankForm(subject: Subject): BlankForm {
  const { label, fields: keys } = subjects[subject];
  const entered = keys.filter((key) => !decidedFields.has(key));
  // What another subject takes over from the case comes first: of whom it is, and where.
  const taken = subject === 'case' ? [] : entered.filter((key) => ofCase.has(key));
  const sections: { readonly label: Words; readonly fields: (BlankValue | BlankList)[] }[] = [];
  for (const key of entered.filter((own) => !taken.includes(own))) {
    const starts = sectionsStart[key] ?? (sections.length === 0 ? label : undefined);
    if (starts) sections.push({ label: { ...starts }, fields: [] });
    sections.at(-1)?.fields.push(place(key));
  }
  if (taken.length > 0) sections.unshift({ label: { ...shared }, fields: taken.map(place) });
  return { subject, label: { ...label }, sections };
}

/** A case, home, ledger, agreement, report or record of which nothing is known yet, with every field that may be filled in. */
export const blankFacts = (subject: Subject): Facts =>
  Object.fromEntries(subjects[subject].fields.filter((key) => !decidedFields.has(key)).map((key) => [key, null])) as Facts;
