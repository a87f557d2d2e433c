import type { FormField } from '../model/form-fields.ts';
import type { ControlDescription, FormDescription } from './description.ts';
import { candidates, surest, type Candidate } from './evidence.ts';
import { kindOfForm, type FormKind } from './form-kind.ts';
import { gridCells } from './grid.ts';
import { readLabel } from './label.ts';
import { lexicon, type PageField } from './lexicon.ts';
import { placeControls } from './procedure.ts';
import { formVocabulary } from './vocabulary.ts';
import type { Place } from './sections.ts';

export interface Recognition {
  /** The control's own `ref`. */
  readonly ref: number;
  readonly field: FormField;
  /** 0..1 */
  readonly sure: number;
  /** For machines and logs: 'label:身份证号', 'name:sfzh', 'options', 'value:citizen-id', 'section:乡镇审核', 'max-length:18'. */
  readonly because: readonly string[];
}

/** Less between two controls is a tie. */
const tie = 0.002;

const isTo = (c: ControlDescription | undefined): boolean => c !== undefined && c.labels.some((l) => /^[至到]$/.test(readLabel(l.text).core));
const startsRange = (c: ControlDescription): boolean => /^[至到]$/.test(readLabel(c.after).core);
const saysRange = (c: ControlDescription, field: PageField): boolean =>
  c.labels.some((l) => lexicon[field].range?.labels.includes(readLabel(l.text).core) ?? false);

interface Claim extends Candidate {
  readonly field: PageField;
  readonly ref: number;
}

/** What a map says of controls by their `ref`: the field that each is read as, null for none. */
export type Said = ReadonlyMap<number, PageField | null>;

const nothingSaid: Said = new Map();

function claimsOf(controls: readonly ControlDescription[], places: readonly Place[], said: Said): Claim[] {
  const cells = gridCells(controls);
  const claims: Claim[] = [];
  const given = new Set(said.values());
  const add = (claim: Claim): void => {
    if (!said.has(claim.ref) && !given.has(claim.field)) claims.push(claim);
  };
  controls.forEach((c, i) => {
    const place = places[i];
    if (!place) return;
    const before = controls[i - 1];
    // the second box of a range is named by the first
    if (isTo(c) || (before && startsRange(before))) return;
    const best = surest(candidates(c, place, formVocabulary)) as (Candidate & { readonly field: PageField }) | null;
    if (!best) return;
    if (cells.has(c.ref) && place.party !== 'supporter') return;
    const after = controls[i + 1];
    const ranged = after !== undefined && (isTo(after) || startsRange(c));
    const named = saysRange(c, best.field);
    if (ranged !== named) return;
    add({ ...best, ref: c.ref });
    const other = lexicon[best.field].range?.other;
    if (ranged && other) add({ ...best, field: other as PageField, ref: after.ref });
  });
  return claims;
}

/**
 * Names the controls of a form, in the order of the controls. One field goes to one control at most, the surest;
 * where two are as sure, to none. Queries, and forms about a home or its staff, are recognised as nothing.
 * @param said what a map of the site says: it goes before all evidence, but on a query
 */
export const recognise = (form: FormDescription, said: Said = nothingSaid): readonly Recognition[] => recogniseAs(kindOfForm(form), form, placeControls(form.controls), said);

/** The same, where it is known what the form is for and where each of its controls stands. */
export function recogniseAs(kind: FormKind, form: FormDescription, placed: readonly Place[], said: Said = nothingSaid): readonly Recognition[] {
  if (kind === 'query') return [];
  const mapped = form.controls.flatMap(({ ref }): Recognition[] => {
    const field = said.get(ref);
    return field ? [{ ref, field, sure: 1, because: ['map'] }] : [];
  });
  if (kind === 'institution') return mapped;
  const places = kind === 'member' ? placed.map((p) => (p.party === 'member' ? { ...p, party: null } : p)) : placed;
  const byField = new Map<PageField, Claim[]>();
  const claims = claimsOf(form.controls, places, said);
  for (const claim of claims) {
    const rivals = byField.get(claim.field);
    if (rivals) rivals.push(claim);
    else byField.set(claim.field, [claim]);
  }
  const won = new Set<Claim>();
  for (const rivals of byField.values()) {
    rivals.sort((a, b) => b.steady - a.steady);
    const [first, second] = rivals;
    if (first && (!second || first.steady - second.steady > tie)) won.add(first);
  }
  const found = claims.filter((c) => won.has(c)).map(({ ref, field, sure, because }) => ({ ref, field, sure, because }));
  if (mapped.length === 0) return found;
  const order = new Map(form.controls.map((c, i) => [c.ref, i]));
  return [...mapped, ...found].sort((a, b) => (order.get(a.ref) ?? 0) - (order.get(b.ref) ?? 0));
}
