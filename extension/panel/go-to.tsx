import type { VNode } from 'preact';
import type { Language } from '../../core/model/field-spec.ts';
import { labelOf } from '../../core/model/spec-of.ts';
import { isFormField, type FormField } from '../../core/model/form-fields.ts';
import { sayGoTo } from './words.ts';

interface Props {
  /** null, or a field that the form has no box for: there is nowhere to go. */
  readonly field: string | null;
  readonly language: Language;
  here(field: string): boolean;
  goTo(field: FormField): void;
}

/** Leads to the field's box in the page. */
export const GoTo = ({ field, language, here, goTo }: Props): VNode | null =>
  field !== null && isFormField(field) && here(field) ? (
    <button type="button" class="small go" onClick={() => goTo(field)}>
      {sayGoTo(language, labelOf(field, language))}
    </button>
  ) : null;
