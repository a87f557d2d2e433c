import type { FormDescription } from '../description.ts';
import { most, type MappedControl, type MappedForm, type Meant, type SiteMap } from '../site-map.ts';
import { matchMapped } from './find-mapped.ts';
import { markControls } from './mark-control.ts';
import { markForm, sameForm } from './mark-form.ts';

/** Whether two entries can't both stand: a field of the recipient or of the supporter is told of one control. */
export const rivals = (a: Meant, b: Meant): boolean => a.field !== 'none' && a.field === b.field && a.whose === b.whose && (a.whose === 'self' || a.whose === 'supporter');

/** The entry of one control of a form, by the word of somebody who sees it. */
export function entryFor(form: FormDescription, ref: number, meant: Meant): MappedControl | null {
  const at = form.controls.findIndex((c) => c.ref === ref);
  const mark = markControls(form.controls)[at];
  return mark ? { ...mark, ...meant, confirmed: true } : null;
}

/** What a map says of this form, none of its controls where it says nothing. */
export function formIn(map: SiteMap | null, form: FormDescription): MappedForm {
  const mark = markForm(form);
  return sameForm(map?.forms ?? [], mark) ?? { ...mark, controls: [] };
}

/**
 * This form as its map says it, with one control said anew; null where it is full or has no such control.
 * The form is then known by how it looks now.
 */
export function correct(form: FormDescription, map: SiteMap | null, ref: number, meant: Meant): MappedForm | null {
  const entry = entryFor(form, ref, meant);
  if (!entry) return null;
  const before = matchMapped(form, map).get(ref);
  const others = formIn(map, form).controls.filter((c) => c !== before && !rivals(c, entry));
  return others.length < most.controls ? { ...markForm(form), controls: [...others, entry] } : null;
}

/** A map with one form as it is said now; a form of which nothing is said is not in it. */
export function putForm(map: SiteMap, form: MappedForm): SiteMap {
  const known = sameForm(map.forms, form);
  const others = map.forms.filter((f) => f !== known);
  if (form.controls.length === 0) return { ...map, forms: others };
  return others.length < most.forms ? { ...map, forms: [...others, form] } : map;
}
