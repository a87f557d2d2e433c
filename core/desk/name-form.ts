import type { FormDescription } from '../recognise/description.ts';
import { kindOfForm } from '../recognise/form-kind.ts';
import { recognise, type Recognition } from '../recognise/recognise.ts';
import { findMapped } from '../recognise/site-map/find-mapped.ts';
import { saidBy } from '../recognise/site-map/said.ts';
import type { SiteMap } from '../recognise/site-map.ts';

/** Fewer fields than this are a search box or a log-in, not a case. */
const FEWEST = 4;

/** What the controls of a page are named, first as a map of the site says. */
export const namesOf = (form: FormDescription, map: SiteMap | null): readonly Recognition[] => recognise(form, saidBy(form, findMapped(form, map)));

/** Names the controls of a page; null where it is no form of a case. */
export function nameForm(form: FormDescription, map: SiteMap | null): readonly Recognition[] | null {
  // A household member's own form has the same labels, but the case is another person's.
  if (kindOfForm(form) === 'member') return null;
  const named = namesOf(form, map);
  // Where somebody said what a box is, it is a form by their word.
  return named.length >= FEWEST || named.some(({ because }) => because.includes('map')) ? named : null;
}
