import { evidenceInWords } from '../../core/desk/question.ts';
import { readControls, type Reading } from '../../core/desk/read-controls.ts';
import type { Circumstances } from '../../core/desk/desk.ts';
import { checkCase, type Report } from '../../core/engine/check-case.ts';
import type { Facts, FieldKey } from '../../core/model/fields.ts';
import type { FormField } from '../../core/model/form-fields.ts';
import type { Language } from '../../core/model/field-spec.ts';
import { secretsOf } from './secrets.ts';
import type { SeenForm } from './seen.ts';

/** A form as the sections of the panel read it: its case, checked, in the panel's language. */
export interface CaseView {
  readonly form: SeenForm;
  readonly circumstances: Circumstances;
  readonly reading: Reading;
  readonly facts: Facts;
  readonly report: Report;
  /** Numbers that stand in its boxes and are not to be shown unasked. */
  readonly secrets: readonly string[];
  /** Whether the form has a box for a field. */
  here(field: string): boolean;
}

export function viewOf(form: SeenForm, language: Language): CaseView {
  const circumstances = { ...form.circumstances, language };
  const reading = readControls(form.controls);
  return {
    form,
    circumstances,
    reading,
    facts: reading.facts,
    report: checkCase(reading.facts, circumstances),
    secrets: secretsOf(form.controls),
    here: (field) => reading.reads.has(field as FieldKey),
  };
}

/** What a section may do beside showing. */
export interface SectionProps {
  readonly view: CaseView;
  readonly language: Language;
  /** Values that are tried in a copy of the case; the page is not touched. */
  readonly tried: Tried;
  goTo(field: FormField): void;
  /** null takes a value away. */
  tryOut(field: FieldKey, value: TriedValue | null): void;
}

export type TriedValue = string | number | boolean;
export type Tried = ReadonlyMap<FieldKey, TriedValue>;

/** The case as it would be with what is tried. */
export const withTried = (facts: Facts, tried: Tried): Facts => ({ ...facts, ...Object.fromEntries(tried) }) as Facts;

/** How sure the name of a control is, in words; '' where nobody said. */
export function surenessOf({ sure, because }: { readonly sure?: number | undefined; readonly because?: readonly string[] | undefined }, language: Language): string {
  if (sure === undefined || because === undefined) return '';
  const percent = because.includes('map') ? 100 : Math.min(99, Math.round(sure * 100));
  const why = evidenceInWords(because, language).join(language === 'zh' ? '、' : ', ');
  return language === 'zh' ? `把握 ${percent}%（${why}）` : `${percent}% sure (${why})`;
}
