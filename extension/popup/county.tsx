import type { Language } from '../../core/model/field-spec.ts';
import { placeOfCode, places } from '../sites/places.ts';
import { say } from './words.ts';

interface Props {
  readonly place: string | null;
  /** What it is asked as; of this site where left out. */
  readonly label?: string;
  readonly language: Language;
  readonly disabled?: boolean;
  /** Set by the administrator, and not to be changed here. */
  readonly locked?: boolean;
  onChoose(place: string | null): void;
}

/** A place that has no figures of its own is not in the list, but may have been named by its code. */
const named = (code: string, language: Language): string => {
  const found = placeOfCode(code);
  return found?.within ? `${code}（${found.within[language]}）` : code;
};

export const County = ({ place, label, language, disabled = false, locked = false, onChoose }: Props) => (
  <label class="county">
    <span>{label ?? say(language, 'county')}</span>
    <select value={place ?? ''} disabled={disabled || locked} onChange={(event) => onChoose(event.currentTarget.value || null)}>
      <option value="">{say(language, 'fromPage')}</option>
      {place !== null && places.every(({ code }) => code !== place) && <option value={place}>{named(place, language)}</option>}
      {places.map(({ code, name }) => (
        <option key={code} value={code}>
          {name[language]} {code}
        </option>
      ))}
    </select>
    {locked && <small class="locked">{say(language, 'locked')}</small>}
  </label>
);
