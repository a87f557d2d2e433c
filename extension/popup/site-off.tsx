import { useState } from 'preact/hooks';
import type { Language } from '../../core/model/field-spec.ts';
import type { Origin } from '../sites/origin.ts';
import { County } from './county.tsx';
import { askFor } from './desk.ts';
import { SiteHead } from './site-head.tsx';
import { say, type WordKey } from './words.ts';

interface Props {
  readonly origin: Origin;
  readonly language: Language;
}

export const SiteOff = ({ origin, language }: Props) => {
  const [place, setPlace] = useState<string | null>(null);
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
      <p class="plain">{say(language, 'why')}</p>
      <County place={place} language={language} disabled={asking} onChoose={setPlace} />
      <button type="button" class="primary" disabled={asking} onClick={enable}>
        {say(language, 'enable')}
      </button>
      <p class="note" role="status">
        {asking ? say(language, 'enabling') : outcome === null ? '' : say(language, outcome)}
      </p>
    </>
  );
};
