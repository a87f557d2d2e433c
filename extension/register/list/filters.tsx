import type { VNode } from 'preact';
import type { Language } from '../../../core/model/field-spec.ts';
import { codesOf, specOf } from '../../../core/model/spec-of.ts';
import { valueInWords } from '../../../core/model/value-in-words.ts';
import { say, type WordKey } from '../words.ts';
import { changed, type Filter } from './filter.ts';

interface Props {
  readonly filter: Filter;
  readonly townships: readonly string[];
  readonly language: Language;
  onFilter(filter: Filter): void;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  onValue(value: string): void;
}

const Choice = ({ label, value, options, onValue }: ChoiceProps): VNode => (
  <label class="box">
    <span>{label}</span>
    <select value={value} onChange={(e) => onValue(e.currentTarget.value)}>
      {options.map(([of, text]) => (
        <option key={of} value={of}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

const codes = (field: 'mode' | 'member_state', language: Language): (readonly [string, string])[] => codesOf(specOf(field)).map((code) => [String(code), valueInWords(specOf(field), code, language)]);

const orders: readonly (readonly [NonNullable<Filter['order']>, WordKey])[] = [
  ['changed', 'byChanged'],
  ['name', 'byName'],
  ['township', 'byTownship'],
];

// “All” must be none of the values, and a township may be blank.
const all = '*';

/** What is looked for. */
export const Filters = ({ filter, townships, language, onFilter }: Props): VNode => {
  const every = [all, say(language, 'all')] as const;
  const said = (value: string): string | undefined => (value === all ? undefined : value);
  return (
    <div class="filters" role="search">
      <label class="box wide">
        <span>{say(language, 'search')}</span>
        <input type="search" value={filter.text ?? ''} onInput={(e) => onFilter(changed(filter, { text: e.currentTarget.value || undefined }))} />
      </label>
      <Choice
        label={say(language, 'township')}
        value={filter.township ?? all}
        options={[every, ...townships.map((t) => [t, t || say(language, 'blank')] as const)]}
        onValue={(value) => onFilter(changed(filter, { township: said(value) }))}
      />
      <Choice label={say(language, 'mode')} value={filter.mode ?? all} options={[every, ...codes('mode', language)]} onValue={(value) => onFilter(changed(filter, { mode: said(value) as Filter['mode'] }))} />
      <Choice label={say(language, 'state')} value={filter.state ?? all} options={[every, ...codes('member_state', language)]} onValue={(value) => onFilter(changed(filter, { state: said(value) as Filter['state'] }))} />
      <Choice label={say(language, 'order')} value={filter.order ?? 'changed'} options={orders.map(([order, key]) => [order, say(language, key)])} onValue={(value) => onFilter(changed(filter, { order: value as Filter['order'] }))} />
    </div>
  );
};
