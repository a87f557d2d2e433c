import type { ControlDescription, FormDescription } from '../description.ts';
import { candidates, shapeFits } from '../evidence.ts';
import type { PageField } from '../lexicon.ts';
import { placeControls } from '../procedure.ts';
import type { Recognition } from '../recognise.ts';
import { formVocabulary } from '../vocabulary.ts';
import { pageFields } from './rule-field.ts';

export interface Offer {
  readonly field: PageField;
  /** 0..1 */
  readonly sure: number;
  readonly because: readonly string[];
}

/** What a control may be instead. */
export interface Choices {
  /** What it is taken for now, and from what evidence. */
  readonly now: Recognition | null;
  /** What else the page says it may be, the surest first; also what is too unsure to be used. */
  readonly offers: readonly Offer[];
  /** The fields that no control of the form has yet and that such a control could hold, in the catalogue's order. */
  readonly lacking: readonly PageField[];
  /** Those that another control of the form has: two may have been taken for each other. */
  readonly elsewhere: readonly PageField[];
}

const most = 4;

/** @param named what the form is recognised as now */
export function choicesFor(form: FormDescription, ref: number, named: readonly Recognition[]): Choices | null {
  const at = form.controls.findIndex((c) => c.ref === ref);
  const control: ControlDescription | undefined = form.controls[at];
  const place = placeControls(form.controls)[at];
  if (!control || !place) return null;
  const now = named.find((n) => n.ref === ref) ?? null;
  // In a list or in somebody else's part of the form labels are believed less; as an offer they are good enough.
  const found = new Map<PageField, Offer>();
  for (const where of place.party === null ? [place] : [place, { ...place, party: null }]) {
    for (const { field, sure, because } of candidates(control, where, formVocabulary)) {
      if (field !== now?.field && !found.has(field as PageField)) found.set(field as PageField, { field: field as PageField, sure, because });
    }
  }
  const offers = [...found.values()].sort((a, b) => b.sure - a.sure).slice(0, most);
  const others = pageFields.filter((field) => field !== now?.field && !offers.some((o) => o.field === field) && shapeFits(field, control, formVocabulary));
  const has = (field: PageField): boolean => named.some((n) => n.field === field);
  return { now, offers, lacking: others.filter((field) => !has(field)), elsewhere: others.filter(has) };
}
