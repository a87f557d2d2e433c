import type { VNode } from 'preact';
import type { FieldSpec, Language } from '../../core/model/field-spec.ts';
import { codesOf } from '../../core/model/spec-of.ts';
import { valueInWords } from '../../core/model/value-in-words.ts';
import { say } from './words.ts';

interface Props {
  readonly spec: FieldSpec;
  readonly value: string;
  readonly label: string;
  readonly language: Language;
  onValue(text: string): void;
}

/** A box for a value of a field: a choice, a day, or what is typed. */
export const ValueBox = ({ spec, value, label, language, onValue }: Props): VNode => {
  const codes = codesOf(spec);
  const unit = 'unit' in spec ? spec.unit[language] : '';
  if (codes.length > 0) {
    return (
      <select value={value} aria-label={label} onChange={(e) => onValue(e.currentTarget.value)}>
        <option value="">{say(language, 'choose')}</option>
        {codes.map((code) => (
          <option key={String(code)} value={String(code)}>
            {valueInWords(spec, code, language)}
          </option>
        ))}
      </select>
    );
  }
  return (
    <span class="with-unit">
      {spec.kind === 'date' ? (
        <input type="date" value={value} aria-label={label} onInput={(e) => onValue(e.currentTarget.value)} />
      ) : (
        <input type="text" value={value} aria-label={label} autocomplete="off" onInput={(e) => onValue(e.currentTarget.value)} />
      )}
      {unit !== '' && <span>{unit}</span>}
    </span>
  );
};
