import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/model/field-spec.ts';
import { doubtInWords, doubtOfEntry } from '../../core/recognise/site-map/doubt.ts';
import { meantInWords } from '../../core/recognise/site-map/fields.ts';
import { controlKey, type FormMark, type MappedControl, type SiteMap } from '../../core/recognise/site-map.ts';
import type { Origin } from '../sites/origin.ts';
import { putEntry } from './desk.ts';
import { say, sayDoubted } from './words.ts';

/** Signs that turn or hide what stands around them are not shown. */
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '');

const nameOf = ({ label, name, id, section }: MappedControl, language: Language): string => {
  const own = visible(label || name || id) || say(language, 'noLabel');
  return section === '' ? own : `${own}（${visible(section)}）`;
};

interface Entry {
  readonly form: FormMark;
  readonly control: MappedControl;
}

const keyOf = ({ form, control }: Entry): string => JSON.stringify([form.title, form.labels, controlKey(control)]);
const entriesOf = (map: SiteMap | null): Entry[] => map?.forms.flatMap(({ title, labels, controls }) => controls.map((control) => ({ form: { title, labels }, control }))) ?? [];

/** What it is read as; one that contradicts its own label is not, until somebody confirms it in the page. */
const Meaning = ({ control, language }: { readonly control: MappedControl; readonly language: Language }) => {
  const doubt = doubtOfEntry(control);
  return (
    <>
      {meantInWords(control)[language]}
      {doubt !== null && <small class="warn"> {sayDoubted(language, doubtInWords(doubt)[language])}</small>}
    </>
  );
};

interface Props {
  readonly origin: Origin;
  readonly map: SiteMap | null;
  readonly language: Language;
  /** Set by the administrator: shown, not to be deleted here. */
  readonly locked?: boolean;
}

/** What somebody said of a site's controls, an entry a row. One that was deleted stays in its row until the page is left, with the way back. */
export const MapEntries = ({ origin, map, language, locked = false }: Props) => {
  const [removed, setRemoved] = useState<readonly Entry[]>([]);
  const [moved, setMoved] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (moved !== '') button.current?.focus();
  }, [moved, removed, map]);
  const standing = entriesOf(map);
  const keys = new Set(standing.map(keyOf));
  const gone = removed.filter((entry) => !keys.has(keyOf(entry)));
  const isGone = new Set(gone.map(keyOf));
  // A row keeps its place when its entry goes, so that the eye and the focus do too.
  const rows = [...standing, ...gone].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  if (rows.length === 0) return <p class="note">{say(language, 'noMap')}</p>;
  const put = (entry: Entry, stays: boolean): void => {
    setRemoved(stays ? removed.filter((other) => keyOf(other) !== keyOf(entry)) : [...removed, entry]);
    setMoved(`${stays} ${keyOf(entry)}`);
    void putEntry(origin, entry.form, entry.control, stays);
  };
  return (
    <table class="entries">
      <thead>
        <tr>
          <th scope="col">{say(language, 'control')}</th>
          <th scope="col">{say(language, 'meant')}</th>
          <th scope="col" class="form">
            {say(language, 'form')}
          </th>
          {!locked && <td />}
        </tr>
      </thead>
      <tbody>
        {rows.map((entry) => {
          const { form, control } = entry;
          const key = keyOf(entry);
          const away = isGone.has(key);
          const name = nameOf(control, language);
          const word = say(language, away ? 'undo' : 'remove');
          return (
            <tr key={key} class={away ? 'away' : ''}>
              <th scope="row">{name}</th>
              <td>{away ? say(language, 'removed') : <Meaning control={control} language={language} />}</td>
              <td class="form">{form.title.join(' ')}</td>
              {!locked && (
                <td class="act">
                  <button type="button" class="secondary" ref={moved.endsWith(key) ? button : null} aria-label={`${word}：${name}`} onClick={() => put(entry, away)}>
                    {word}
                  </button>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
