import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { policyIn } from '../managed/storage.ts';
import type { Policy } from '../managed/policy.ts';
import { address } from '../ui/dress.ts';
import { readPreferences, type Preferences } from '../ui/preferences.ts';
import { useSight } from '../ui/use-sight.ts';
import { Practice } from './practice.tsx';
import { Ready } from './ready.tsx';
import { SetUp } from './set-up.tsx';
import { say } from './words.ts';

type Step = 'set-up' | 'practice' | 'ready';

const look = async (): Promise<{ readonly policy: Policy; readonly preferences: Preferences }> => {
  const policy = await policyIn(browser);
  return { policy, preferences: await readPreferences(policy) };
};

const titles = { 'set-up': 'hello', practice: 'practice', ready: 'ready' } as const;

/** The first minute: what it is, county and language, a form to try it on, and how a site is switched on. */
export const Welcome = () => {
  const sight = useSight(look);
  const [step, setStep] = useState<Step>('set-up');
  const heading = useRef<HTMLHeadingElement>(null);
  const { language, text } = sight?.preferences ?? { language: 'zh', text: 'normal' };
  useEffect(() => address(document, say(language, 'name'), language, text), [language, text]);
  if (sight === null) return null;
  const go = (next: Step) => (): void => {
    setStep(next);
    // who reads by ear or moves by key goes on from the top of what is new
    requestAnimationFrame(() => heading.current?.focus());
  };
  return (
    <>
      <header>
        <img src="/icon/48.png" width="28" height="28" alt="" />
        <b>{say(language, 'name')}</b>
      </header>
      <main class={step}>
        <h1 ref={heading} tabIndex={-1}>
          {say(language, titles[step])}
        </h1>
        {step === 'set-up' && <p class="lead">{say(language, 'lead')}</p>}
        {step === 'practice' && <p class="lead">{say(language, 'practiceLead')}</p>}
        {step === 'set-up' && <SetUp {...sight} />}
        {step === 'practice' && <Practice preferences={sight.preferences} />}
        {step === 'ready' && <Ready {...sight} />}
        <div class="steps">
          {step === 'set-up' && (
            <>
              <button type="button" class="primary" onClick={go('practice')}>
                {say(language, 'try')}
              </button>
              <button type="button" class="secondary" onClick={go('ready')}>
                {say(language, 'skip')}
              </button>
            </>
          )}
          {step === 'practice' && (
            <>
              <button type="button" class="primary" onClick={go('ready')}>
                {say(language, 'go')}
              </button>
              <button type="button" class="secondary" onClick={go('set-up')}>
                {say(language, 'back')}
              </button>
            </>
          )}
          {step === 'ready' && (
            <>
              <button type="button" class="secondary" onClick={() => void browser.runtime.openOptionsPage()}>
                {say(language, 'options')}
              </button>
              <button type="button" class="secondary" onClick={go('practice')}>
                {say(language, 'practiceAgain')}
              </button>
            </>
          )}
        </div>
      </main>
    </>
  );
};
