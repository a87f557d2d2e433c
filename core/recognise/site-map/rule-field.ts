import { formFields, isFormField } from '../../model/form-fields.ts';
import type { ControlDescription } from '../description.ts';
import { lexicon, type PageField } from '../lexicon.ts';
import type { Meant } from '../site-map.ts';

/** What is said of anybody, and what a case knows it as when it is the supporter's. */
const ofSupporter: Readonly<Record<string, PageField>> = { name: 'obligor_name', id_no: 'obligor_id_no', relation: 'obligor_relation' };

/** The fields that a page can show of a case, in the catalogue's order. */
export const pageFields: readonly PageField[] = (Object.keys(formFields) as (keyof typeof formFields)[]).filter((f): f is PageField => f in lexicon);

const known: ReadonlySet<string> = new Set(pageFields);
export const isPageField = (key: string): key is PageField => known.has(key);

/** The field that rules read a control as; null where they read nothing of it: it is nobody's, or not the recipient's. */
export function ruleField({ field, whose }: Meant, c: ControlDescription): PageField | null {
  // A hidden box is never hers to see: it may tell the place, and nothing else.
  if (field === 'none' || (c.kind === 'hidden' && field !== 'region_code')) return null;
  if (whose === 'supporter') return ofSupporter[field] ?? (field.startsWith('obligor_') && isFormField(field) ? (field as PageField) : null);
  return whose === 'self' && isPageField(field) ? field : null;
}

/** Whose a field of a case is, as a map says it. */
export const meantBy = (field: PageField | 'none'): Meant => ({ field, whose: field.startsWith('obligor_') ? 'supporter' : 'self' });
