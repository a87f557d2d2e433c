import { useState } from 'preact/hooks';
import type { Language } from '../../core/model/field-spec.ts';
import { County } from '../popup/county.tsx';
import { hostOf } from '../sites/origin.ts';
import { Confirm } from './confirm.tsx';
import { allow, change, forget, pause, resume, type SiteRow } from './desk.ts';
import { MapEntries } from './map-entries.tsx';
import { say, sayEntries, sayPausedUntil, sayUsed } from './words.ts';

interface Props {
  readonly site: SiteRow;
  readonly county: string | null;
  readonly language: Language;
  /** The entries are shown at once: it was come for. */
  readonly open: boolean;
}

const Waiting = ({ site: { origin }, county, language }: Props) => {
  const [refused, setRefused] = useState(false);
  return (
    <>
      <p class="locked">{say(language, 'waitingWhy')}</p>
      <div class="acts">
        <button
          type="button"
          class="primary"
          onClick={() =>
            void allow([{ origin, settings: { place: county, language } }]).then(
              (granted) => setRefused(!granted),
              () => setRefused(true),
            )
          }
        >
          {say(language, 'allow')}
        </button>
      </div>
      <p class="note" role="status">
        {refused ? say(language, 'refused') : ''}
      </p>
    </>
  );
};

/** One site: how it stands, what is set for it, what it remembers, and the way to have it forgotten. */
export const SiteCard = (props: Props) => {
  const { site, language, open } = props;
  const { origin, settings, preset, lockedCounty, used, pause: until, map, presetMap } = site;
  const state = settings === null ? 'waiting' : until > 0 ? 'paused' : 'on';
  const entries = map?.forms.reduce((n, form) => n + form.controls.length, 0) ?? 0;
  return (
    <article aria-label={hostOf(origin)}>
      <div class="site">
        <h3 dir="ltr">{hostOf(origin)}</h3>
        <span class={state === 'on' ? 'switch on' : 'switch'}>{say(language, state)}</span>
      </div>
      {settings === null ? (
        <Waiting {...props} />
      ) : (
        <>
          <p class="note">
            {sayUsed(language, used)}
            {until > 0 && ` · ${sayPausedUntil(language, until)}`}
          </p>
          <County place={settings.place} language={language} locked={lockedCounty} onChoose={(place) => void change(origin, { ...settings, place })} />
          <details open={open}>
            <summary>{sayEntries(language, entries)}</summary>
            <MapEntries origin={origin} map={map} language={language} />
          </details>
          {presetMap !== null && (
            <details>
              <summary>
                {say(language, 'presetMap')} <span class="locked">{say(language, 'locked')}</span>
              </summary>
              <MapEntries origin={origin} map={presetMap} language={language} locked />
            </details>
          )}
          <div class="acts">
            <button type="button" class="secondary" onClick={() => void (until > 0 ? resume : pause)(origin)}>
              {say(language, until > 0 ? 'resume' : 'pause')}
            </button>
            {preset ? (
              <span class="locked">{say(language, 'presetSite')}</span>
            ) : (
              <Confirm label={say(language, 'forget')} ask={say(language, 'forgetAsk')} yes={say(language, 'forgetYes')} language={language} onYes={() => forget(origin)} />
            )}
          </div>
        </>
      )}
    </article>
  );
};
