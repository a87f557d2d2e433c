import { useState } from 'preact/hooks';
import { countyOf, type Policy } from '../managed/policy.ts';
import type { Origin } from '../sites/origin.ts';
import type { Preferences } from '../ui/preferences.ts';
import { County } from './county.tsx';
import { askFor } from './desk.ts';
import { SiteHead } from './site-head.tsx';
import { say, type WordKey } from './words.ts';

interface Props {
  readonly origin: Origin;
  readonly preferences: Preferences;
  readonly policy: Policy;
}

export const SiteOff = ({ origin, preferences, policy }: Props) => {
  const { language } = preferences;
  const preset = policy.sites.has(origin);
  const locked = countyOf(policy, origin);
  const [place, setPlace] = useState<string | null>(locked ?? preferences.county);
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<WordKey | null>(null);

  const enable = (): void => {
    setAsking(true);
    setOutcome(null);
    askFor(origin, { place, language })
      .then((granted) => setOutcome(granted ? null : 'refused'))
      .catch(() => setOutcome('failed'))
      .finally(() => setAsking(false));
  };

  return (
    <>
      <SiteHead origin={origin} on={false} language={language} />
      {preset && <p class="locked">{say(language, 'presetOff')}</p>}
      <p class="plain">{say(language, 'why')}</p>
      <County place={place} language={language} disabled={asking} locked={locked !== null} onChoose={setPlace} />
      <button type="button" class="primary" disabled={asking} onClick={enable}>
        {say(language, 'enable')}
      </button>
      <p class="note" role="status">
        {asking ? say(language, 'enabling') : outcome === null ? '' : say(language, outcome)}
      </p>
    </>
  );
};
