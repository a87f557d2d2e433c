import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../core/model/field-spec.ts';
import { doubtInWords, doubtOfEntry } from '../../core/recognise/site-map/doubt.ts';
import { meantInWords } from '../../core/recognise/site-map/fields.ts';
import type { Difference } from '../../core/recognise/site-map/merge-maps.ts';
import type { MappedControl, Meant, SiteMap } from '../../core/recognise/site-map.ts';
import { hostOf, type Origin } from '../sites/origin.ts';
import { say, sayControl, sayDifferences, sayDoubt, sayOtherSite } from './words.ts';

/** Signs that turn or hide what stands around them are not shown. */
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '');

interface Props {
  readonly origin: Origin;
  readonly map: SiteMap;
  readonly differences: readonly Difference[];
  readonly language: Language;
  onTake(): void;
  onClose(): void;
}

/** An entry that contradicts its own label is not used before somebody confirms it in the page. */
const Doubted = ({ control, language }: { readonly control: MappedControl; readonly language: Language }) => {
  const doubt = doubtOfEntry(control);
  return doubt === null ? null : <span class="warn"> {sayDoubt(language, doubtInWords(doubt)[language])}</span>;
};

/** What will be read differently, shown before a map is taken. */
export const MapDifferences = ({ origin, map, differences, language, onTake, onClose }: Props) => {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const words = (meant: Meant | null): string => (meant === null ? say(language, 'asRecognised') : meantInWords(meant)[language]);
  return (
    <div class="confirm" role="group" aria-labelledby="map-differences">
      <p id="map-differences" role="status">
        {sayDifferences(language, differences.length)}
      </p>
      {map.origin !== origin && <p class="warn">{sayOtherSite(language, hostOf(map.origin), hostOf(origin))}</p>}
      {differences.length > 0 && (
        <ul class="lines" tabindex={0} aria-labelledby="map-differences">
          {differences.map(({ control, from, to }, i) => (
            <li key={i}>
              <b>{sayControl(language, visible(control.label || control.name || control.id), visible(control.section))}</b> {words(from)} → {words(to)}
              {to !== null && <Doubted control={control} language={language} />}
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        {differences.length > 0 && (
          <button type="button" class="primary" onClick={onTake}>
            {say(language, 'take')}
          </button>
        )}
        <button type="button" class="secondary" ref={back} onClick={onClose}>
          {say(language, differences.length > 0 ? 'disableNo' : 'close')}
        </button>
      </div>
    </div>
  );
};
