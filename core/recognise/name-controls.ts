import { formFields, isFormField, type FormField } from '../model/form-fields.ts';
import type { ControlDescription, FormDescription } from './description.ts';
import { candidates, surest } from './evidence.ts';
import { kindOfForm, type FormKind } from './form-kind.ts';
import { readLabel } from './label.ts';
import { lexicon, standardLabels } from './lexicon.ts';
import { otherFields, type OtherFieldKey } from './other-fields.ts';
import { placeControls } from './procedure.ts';
import { recogniseAs } from './recognise.ts';
import type { Party, Place } from './sections.ts';
import { vocabularyOf, type AnyField } from './vocabulary.ts';
import { ofWhom, type Whose } from './whose.ts';

export type { Whose };

/** What a control is, as far as the page tells. */
export interface Named {
  /** The control's own `ref`. */
  readonly ref: number;
  /** The field's id; null where nobody can tell, or it is none that we know. */
  readonly field: AnyField | null;
  readonly whose: Whose;
  /** 0..1 */
  readonly sure: number;
  /** For machines and logs: 'label:身份证号', 'name:sfzh', 'options', 'value:citizen-id', 'section:乡镇审核'. */
  readonly because: readonly string[];
}

/** The fields of a case and all others that forms ask for. */
export const wholeVocabulary = vocabularyOf({ ...lexicon, ...otherFields }, (field) => (isFormField(field) ? formFields[field].kind : otherFields[field as OtherFieldKey].kind), true, {
  // A passport has such a number too, so none is held against the rules of ID numbers.
  id_no: ['证件号码', '证件号', '有效证件号码', '证件编号'],
  // Whose, and where, is not said.
  basic_amount: standardLabels,
});

/** What a case knows of a supporter or an office, said of anybody: whose it is stands beside it. */
const general: { readonly [K in FormField]?: readonly [field: AnyField, whose: Whose] } = {
  obligor_name: ['name', 'supporter'],
  obligor_id_no: ['id_no', 'supporter'],
  obligor_relation: ['relation', 'supporter'],
  village_operator: ['operator', 'self'],
  town_operator: ['operator', 'self'],
  county_operator: ['operator', 'self'],
};

/** The field and whose it is, of what a case knows by one name for both; null for all others. */
export const generalField = (field: AnyField): readonly [field: AnyField, whose: Whose] | null => (isFormField(field) ? (general[field] ?? null) : null);

const ofParty: Readonly<Record<Party, Whose>> = { supporter: 'supporter', family: 'member', member: 'member', staff: 'staff', 'other-person': 'other', thing: 'thing', query: 'query' };
const ofForm: Readonly<Record<FormKind, Whose>> = { case: 'self', member: 'member', institution: 'home', query: 'query' };

const nowhere: Place = { level: null, step: null, party: null, said: '' };
const isBetween = (c: ControlDescription): boolean => c.labels.some((l) => /^[至到~-]$/.test(readLabel(l.text).core || l.text.trim()));

const ownerOf = (party: Party | null, kind: FormKind): Whose => (kind === 'query' ? 'query' : party ? ofParty[party] : ofForm[kind]);

/** Names one control by itself. @param party of whom the part of the form speaks in which it stands */
export function nameControl(c: ControlDescription, party: Party | null, kind: FormKind): Named {
  const silent: Named = { ref: c.ref, field: null, whose: 'self', sure: 0, because: [] };
  if (isBetween(c)) return silent;
  const { whose, control } = ofWhom(c);
  const best = surest(candidates(control, nowhere, wholeVocabulary));
  if (!best) return silent;
  const [field, another] = generalField(best.field) ?? [best.field, null];
  return { ref: c.ref, field, whose: kind === 'query' ? 'query' : (whose ?? another ?? ownerOf(party, kind)), sure: best.sure, because: best.because };
}

/** Names every control of a form, also those that no rule reads: of a member, of the staff, of a home, of a query. */
export function nameControls(form: FormDescription): readonly Named[] {
  const kind = kindOfForm(form);
  const places = placeControls(form.controls);
  const used = new Map(recogniseAs(kind, form, places).map((r) => [r.ref, r]));
  return form.controls.map((c, i): Named => {
    const { ref } = c;
    const found = used.get(ref);
    if (found) {
      const [field, whose] = generalField(found.field) ?? [found.field, 'self' as const];
      return { ref, field, whose: kind === 'member' ? 'member' : whose, sure: found.sure, because: found.because };
    }
    return nameControl(c, places[i]?.party ?? null, kind);
  });
}
