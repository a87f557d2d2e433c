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
  const taken = new Set<PageField>([...named.map((n) => n.field as PageField), ...offers.map((o) => o.field)]);
  return { now, offers, lacking: pageFields.filter((field) => !taken.has(field) && shapeFits(field, control, formVocabulary)) };
}
