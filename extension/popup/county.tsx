import type { Language } from '../../core/model/field-spec.ts';
import { places } from '../sites/places.ts';
import { say } from './words.ts';

interface Props {
  readonly place: string | null;
  readonly language: Language;
  readonly disabled?: boolean;
  onChoose(place: string | null): void;
}

export const County = ({ place, language, disabled = false, onChoose }: Props) => (
  <label class="county">
    <span>{say(language, 'county')}</span>
    <select value={place ?? ''} disabled={disabled} onChange={(event) => onChoose(event.currentTarget.value || null)}>
      <option value="">{say(language, 'fromPage')}</option>
      {places.map(({ code, name }) => (
        <option key={code} value={code}>
          {name[language]} {code}
        </option>
      ))}
    </select>
  </label>
);
