import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { countyOf, type Policy } from '../managed/policy.ts';
import { sendMessage } from '../messages.ts';
import { hostOf, patternOf } from '../sites/origin.ts';
import type { Preferences } from '../ui/preferences.ts';
import { say, type WordKey } from './words.ts';

interface Props {
  readonly preferences: Preferences;
  readonly policy: Policy;
}

/** Asks for all sites of the administrator in one question of the browser's. To be called in the click itself. */
const allow = async ({ policy, preferences: { language } }: Props): Promise<boolean> => {
  const origins = [...policy.sites.keys()];
  if (!(await browser.permissions.request({ origins: [...new Set(origins.map(patternOf))] }))) return false;
  for (const origin of origins) await sendMessage('enable', { origin, settings: { place: countyOf(policy, origin), language } });
  return true;
};

/** How a site is switched on; the sites of an administrator by one click here. */
export const Ready = (props: Props) => {
  const { preferences, policy } = props;
  const { language } = preferences;
  const [outcome, setOutcome] = useState<WordKey | null>(null);
  return (
    <div class="ready">
      {policy.sites.size > 0 && (
        <section class="preset">
          <p>{say(language, 'presetLead')}</p>
          <ul dir="ltr">
            {[...policy.sites.keys()].map((origin) => (
              <li key={origin}>{hostOf(origin)}</li>
            ))}
          </ul>
          <button
            type="button"
            class="primary"
            onClick={() =>
              void allow(props).then(
                (granted) => setOutcome(granted ? 'presetDone' : 'refused'),
                () => setOutcome('refused'),
              )
            }
          >
            {say(language, 'presetAllow')}
          </button>
          <p role="status">{outcome === null ? '' : say(language, outcome)}</p>
        </section>
      )}
      <ol>
        <li>{say(language, 'step1')}</li>
        <li>{say(language, 'step2')}</li>
        <li>{say(language, 'step3')}</li>
      </ol>
      <p class="note">{say(language, 'ieMode')}</p>
    </div>
  );
};
