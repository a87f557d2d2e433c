import type { ComponentChildren, VNode } from 'preact';
import type { Language } from '../../../core/model/field-spec.ts';
import type { PackSet } from '../../../core/policy/pack-set.ts';
import { areas, asksArea, FIRST_DAY, LAST_DAY, modes, type Choice, type ChoiceField, type Problems } from './choice.ts';
import type { CalculatorWords } from './words.ts';

export interface FieldsProps {
  readonly choice: Choice;
  readonly set: PackSet;
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

/** One of a few, all of them in sight. */
function OneOf<T extends string>({ field, of, names, props }: { field: 'area' | 'mode'; of: readonly T[]; names: Readonly<Record<T, string>>; props: FieldsProps }): VNode {
  return (
    <fieldset class={`field ${field}`} role="radiogroup" disabled={props.disabled} aria-describedby={errorId(field)} aria-required="true" aria-invalid={props.problems[field] ? 'true' : 'false'}>
      <legend>{props.words.label[field]}</legend>
      <div class="radios">
        {of.map((one) => (
          <label key={one} class="radio">
            <input type="radio" name={field} value={one} id={`${field}-${one}`} checked={props.choice[field] === one} onChange={() => props.onChoose(field, one)} />
            {names[one]}
          </label>
        ))}
      </div>
      <Complaint field={field} props={props} />
    </fieldset>
  );
}

/** The choices, each with its label and its complaint. */
export function Fields(props: FieldsProps): VNode {
  const { choice, words, language } = props;
  return (
    <div class={asksArea(choice.place, props.set) ? 'fields by-area' : 'fields'}>
      <Labelled field="place" props={props}>
        <select {...common('place', props)} value={choice.place} onChange={(event) => props.onChoose('place', event.currentTarget.value)} onBlur={() => props.onVisit('place', false)}>
          <option value="">{words.choose}</option>
          {props.set.places.map((pack) => (
            <option key={pack.place} value={pack.place}>
              {pack.name[language]}
            </option>
          ))}
        </select>
      </Labelled>
      {asksArea(choice.place, props.set) && <OneOf field="area" of={areas} names={words.area} props={props} />}
      <Labelled field="date" props={props}>
        <input {...common('date', props)} {...inputEvents('date', props)} type="date" min={FIRST_DAY} max={LAST_DAY} value={choice.date} />
      </Labelled>
      <OneOf field="mode" of={modes} names={words.mode} props={props} />
      <Labelled field="months" props={props}>
        <div class="with-unit">
          <input {...common('months', props)} {...inputEvents('months', props)} type="text" inputMode="numeric" autocomplete="off" maxLength={6} value={choice.months} />
          <span>{words.monthUnit}</span>
        </div>
      </Labelled>
    </div>
  );
}
