import type { Language } from '../../core/model/field-spec.ts';
import { countyOf, type Policy } from '../managed/policy.ts';
import type { KeptMap } from '../sites/kept-map.ts';
import type { Origin } from '../sites/origin.ts';
import type { SiteSettings } from '../sites/settings.ts';
import type { Tally } from '../status/tally.ts';
import { County } from './county.tsx';
import { change, showPanel } from './desk.ts';
import { lookOf } from './look.ts';
import { Pause } from './pause.tsx';
import { SiteHead } from './site-head.tsx';
import { SiteMap } from './site-map.tsx';
import { SwitchOff } from './switch-off.tsx';
import { say, sayFrames, sayPaused } from './words.ts';

interface Props {
  readonly origin: Origin;
  readonly settings: SiteSettings;
  readonly policy: Policy;
  readonly tally: Tally | null;
  readonly pause: number;
  readonly tab: number | null;
  readonly kept: KeptMap;
  readonly language: Language;
}

const ThisPage = ({ tally, language }: Pick<Props, 'tally' | 'language'>) => {
  const { sentence, counts } = lookOf(tally);
  return (
    <section aria-label={say(language, 'thisPage')} aria-live="polite">
      {counts.length > 0 && (
        <ul class="counts">
          {counts.map(({ state, count }) => (
            <li key={state} class={count > 0 ? state : 'none'}>
              <span class="word">{say(language, state)}</span> <span class="number">{count}</span>
            </li>
          ))}
        </ul>
      )}
      {sentence !== null && <p class="plain">{say(language, sentence)}</p>}
      {tally !== null && tally.frames > 0 && <p class="note">{sayFrames(language, tally.frames, tally.checking)}</p>}
    </section>
  );
};

export const SiteOn = ({ origin, settings, policy, tally, pause, tab, kept, language }: Props) => (
  <>
    <SiteHead origin={origin} on language={language} />
    {pause > 0 ? <p class="plain" role="status">{sayPaused(language, pause)}</p> : <ThisPage tally={tally} language={language} />}
    {tab !== null && (
      <button type="button" class="secondary" onClick={() => void showPanel(tab)}>
        {say(language, 'panel')}
      </button>
    )}
    <County
      place={settings.place}
      language={language}
      locked={countyOf(policy, origin) !== null}
      onChoose={(place) => void change(origin, { ...settings, place })}
    />
    <SiteMap origin={origin} tab={tab} kept={kept} language={language} />
    <Pause origin={origin} pause={pause} language={language} />
    {policy.sites.has(origin) ? <p class="locked">{say(language, 'presetOn')}</p> : <SwitchOff origin={origin} language={language} />}
  </>
);
