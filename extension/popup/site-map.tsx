import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/model/field-spec.ts';
import type { MapProblem } from '../../core/recognise/site-map/read-map.ts';
import { mergeMaps, type Difference } from '../../core/recognise/site-map/merge-maps.ts';
import { emptyMap, type SiteMap as FieldMap } from '../../core/recognise/site-map.ts';
import type { KeptMap } from '../sites/kept-map.ts';
import type { Origin } from '../sites/origin.ts';
import { isOwnTab, openAsTab, openOptions, pickIn, takeMap, undoMap } from './desk.ts';
import { download, readFile } from './map-file.ts';
import { MapDifferences } from './map-differences.tsx';
import { MapProblems } from './map-problems.tsx';
import { say, sayKept } from './words.ts';

interface Props {
  readonly origin: Origin;
  readonly tab: number | null;
  readonly kept: KeptMap;
  readonly language: Language;
}

/** What came of the file that was chosen. */
type Chosen = { readonly problems: readonly MapProblem[] } | { readonly map: FieldMap; readonly differences: readonly Difference[] };

const sizeOf = (map: FieldMap | null): number => map?.forms.reduce((n, form) => n + form.controls.length, 0) ?? 0;

/** What is known of this site's controls: pointed out here, handed out and taken in as a file. */
export const SiteMap = ({ origin, tab, kept, language }: Props) => {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [failed, setFailed] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const { map, before } = kept;

  const attempt = (doing: Promise<unknown>): void => {
    setFailed(false);
    doing.catch(() => setFailed(true));
  };
  const close = (): void => {
    setChosen(null);
    choose.current?.focus();
  };
  const read = (input: HTMLInputElement): void => {
    const [picked] = input.files ?? [];
    // the same file can be chosen again once it is mended
    const done = (): void => {
      input.value = '';
    };
    if (picked === undefined) return;
    attempt(
      readFile(picked)
        .then((found) => setChosen('problems' in found ? found : { map: found.map, differences: mergeMaps(map ?? emptyMap(origin), found.map).differences }))
        .finally(done),
    );
  };

  return (
    <section class="map" aria-labelledby="map-name">
      <h3 id="map-name">{say(language, 'map')}</h3>
      <p class="plain" role="status">
        {sayKept(language, sizeOf(map))}
      </p>
      <div class="row">
        {tab !== null && (
          <button type="button" class="secondary" onClick={() => attempt(pickIn(tab))}>
            {say(language, 'pick')}
          </button>
        )}
        <button type="button" class="secondary" ref={choose} onClick={() => (isOwnTab() ? file.current?.click() : attempt(openAsTab(origin)))}>
          {say(language, 'import')}
        </button>
        {map !== null && (
          <button type="button" class="secondary" onClick={() => download(map)}>
            {say(language, 'export')}
          </button>
        )}
      </div>
      <input ref={file} type="file" accept=".json,application/json" hidden aria-label={say(language, 'import')} onChange={(event) => read(event.currentTarget)} />
      {map !== null && (
        <button type="button" class="secondary" onClick={() => attempt(openOptions(origin))}>
          {say(language, 'entries')}
        </button>
      )}
      {before !== undefined && chosen === null && (
        <button type="button" class="secondary" onClick={() => attempt(undoMap(origin))}>
          {say(language, 'undoImport')}
        </button>
      )}
      {chosen !== null && 'problems' in chosen && <MapProblems problems={chosen.problems} language={language} onClose={close} />}
      {chosen !== null && 'map' in chosen && (
        <MapDifferences
          origin={origin}
          map={chosen.map}
          differences={chosen.differences}
          language={language}
          onTake={() => {
            attempt(takeMap(origin, chosen.map));
            close();
          }}
          onClose={close}
        />
      )}
      {failed && (
        <p class="note" role="alert">
          {say(language, 'failed')}
        </p>
      )}
    </section>
  );
};
