import { useState } from 'preact/hooks';
import type { Language } from '../../core/model/field-spec.ts';
import { findPlaces, placeOfCode } from '../sites/places.ts';
import { say, sayWithin } from './words.ts';

interface Props {
  readonly county: string | null;
  readonly language: Language;
  onChoose(county: string | null): void;
}

/** More names are not read; a letter more makes them fewer. */
const MOST = 6;

interface Offer {
  readonly code: string | null;
  readonly label: string;
}

/** A county by its name or code: a search box, and what it finds to choose from. */
export const CountySearch = ({ county, language, onChoose }: Props) => {
  const [said, setSaid] = useState('');
  const named = (code: string): Offer => {
    const place = placeOfCode(code);
    return { code, label: place === null ? code : place.within === null ? `${place.name[language]} ${code}` : sayWithin(language, code, place.within[language]) };
  };
  const typed = placeOfCode(said.trim())?.within ? [named(said.trim())] : [];
  const found = said.trim() === '' ? [] : [...findPlaces(said).map(({ code }) => named(code)), ...typed].slice(0, MOST);
  const chosen = county === null || found.some(({ code }) => code === county) ? [] : [named(county)];
  const offers: readonly Offer[] = [{ code: null, label: say(language, 'fromPage') }, ...chosen, ...found];
  return (
    <fieldset>
      <legend>{say(language, 'county')}</legend>
      <p class="note">{say(language, 'countyWhy')}</p>
      <input type="search" value={said} aria-label={say(language, 'countySearch')} placeholder={say(language, 'countySearch')} onInput={(event) => setSaid(event.currentTarget.value)} />
      <div class="offers">
        {offers.map(({ code, label }) => (
          <label key={code ?? ''}>
            <input type="radio" name="county" checked={county === code} onChange={() => onChoose(code)} /> {label}
          </label>
        ))}
      </div>
      <p class="note" role="status">
        {said.trim() !== '' && found.length === 0 ? say(language, 'noPlace') : ''}
      </p>
    </fieldset>
  );
};
