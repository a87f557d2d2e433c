import type { ComponentChildren, VNode } from 'preact';
import type { Language } from '../../../core/model/field-spec.ts';
import { places } from '../../../core/policy/packs.ts';
import { FIRST_DAY, LAST_DAY, modes, type Choice, type ChoiceField, type Problems } from './choice.ts';
import type { CalculatorWords } from './words.ts';

export interface FieldsProps {
  readonly choice: Choice;
  /** Only those that are to be shown by now. */
  readonly problems: Problems;
  readonly disabled: boolean;
  readonly language: Language;
  readonly words: CalculatorWords;
  onChoose(field: ChoiceField, text: string): void;
  /** The person has been in the field and left it, or settled on a choice. */
  onVisit(field: ChoiceField, broken: boolean): void;
}

const errorId = (field: ChoiceField): string => `${field}-error`;

/** The message below a control; the place stays when empty, so that nothing jumps for a screen reader. */
function Complaint({ field, props }: { field: ChoiceField; props: FieldsProps }): VNode {
  const problem = props.problems[field];
  return (
    <p class="complaint" id={errorId(field)}>
      {problem && props.words.problem[field][problem]}
    </p>
  );
}

function Labelled({ field, props, children }: { field: ChoiceField; props: FieldsProps; children: ComponentChildren }): VNode {
  return (
    <div class={`field ${field}`}>
      <label for={field}>{props.words.label[field]}</label>
      {children}
      <Complaint field={field} props={props} />
    </div>
  );
}

/** What every control of a field has in common. */
function common(field: ChoiceField, props: FieldsProps) {
  return {
    id: field,
    disabled: props.disabled,
    'aria-invalid': props.problems[field] ? ('true' as const) : ('false' as const),
    'aria-describedby': errorId(field),
    'aria-required': 'true' as const,
  };
}

function inputEvents(field: ChoiceField, props: FieldsProps) {
  return {
    onInput: (event: { currentTarget: HTMLInputElement }) => props.onChoose(field, event.currentTarget.value),
    onBlur: (event: { currentTarget: HTMLInputElement }) => props.onVisit(field, event.currentTarget.validity.badInput),
  };
}

function ModeChoice(props: FieldsProps): VNode {
  return (
    <fieldset class="field mode" role="radiogroup" disabled={props.disabled} aria-describedby={errorId('mode')} aria-required="true" aria-invalid={props.problems.mode ? 'true' : 'false'}>
      <legend>{props.words.label.mode}</legend>
      <div class="radios">
        {modes.map((mode) => (
          <label key={mode} class="radio">
            <input type="radio" name="mode" value={mode} id={`mode-${mode}`} checked={props.choice.mode === mode} onChange={() => props.onChoose('mode', mode)} />
            {props.words.mode[mode]}
          </label>
        ))}
      </div>
      <Complaint field="mode" props={props} />
    </fieldset>
  );
}

/** The four choices, each with its label and its complaint. */
export function Fields(props: FieldsProps): VNode {
  const { choice, words, language } = props;
  return (
    <div class="fields">
      <Labelled field="place" props={props}>
        <select {...common('place', props)} value={choice.place} onChange={(event) => props.onChoose('place', event.currentTarget.value)} onBlur={() => props.onVisit('place', false)}>
          <option value="">{words.choose}</option>
          {places.map((pack) => (
            <option key={pack.place} value={pack.place}>
              {pack.name[language]}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled field="date" props={props}>
        <input {...common('date', props)} {...inputEvents('date', props)} type="date" min={FIRST_DAY} max={LAST_DAY} value={choice.date} />
      </Labelled>
      <ModeChoice {...props} />
      <Labelled field="months" props={props}>
        <div class="with-unit">
          <input {...common('months', props)} {...inputEvents('months', props)} type="text" inputMode="numeric" autocomplete="off" maxLength={6} value={choice.months} />
          <span>{words.monthUnit}</span>
        </div>
      </Labelled>
    </div>
  );
}
