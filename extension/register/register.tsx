import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { policyIn } from '../managed/storage.ts';
import { browser } from 'wxt/browser';
import { address } from '../ui/dress.ts';
import { readPreferences } from '../ui/preferences.ts';
import { useSight } from '../ui/use-sight.ts';
import { Create } from './lock/create.tsx';
import { Locked } from './lock/locked.tsx';
import { RecoveryShown } from './lock/recovery-shown.tsx';
import { OpenRegister } from './open-register.tsx';
import { vault } from './places.ts';
import { ProblemNote } from './problem-note.tsx';
import { useVault } from './use-vault.ts';
import { say } from './words.ts';

const look = async () => readPreferences(await policyIn(browser));

/** The register's own page: the door, and what is behind it. */
export const Register = (): VNode | null => {
  const preferences = useSight(look);
  const { state, problem, refresh } = useVault();
  const [code, setCode] = useState<string | null>(null);
  const { language, text } = preferences ?? { language: 'zh', text: 'normal' };
  useEffect(() => address(document, say(language, 'name'), language, text), [language, text]);
  if (preferences === null || (state === null && problem === null)) return null;
  const body = (): VNode | null => {
    if (code !== null) return <RecoveryShown code={code} language={language} onKept={() => setCode(null)} />;
    switch (state?.kind) {
      case 'none':
      case 'vanished':
        return <Create vanished={state.kind === 'vanished'} language={language} onCode={setCode} />;
      case 'locked':
        return <Locked wait={state.wait} language={language} onOpen={refresh} />;
      default:
        return null;
    }
  };
  return (
    <>
      <header>
        <img src="/icon/48.png" width="28" height="28" alt="" />
        <h1>{say(language, 'name')}</h1>
        {state?.kind === 'open' && code === null && (
          <button type="button" class="secondary" onClick={() => void vault.lock().finally(refresh)}>
            {say(language, 'lockNow')}
          </button>
        )}
      </header>
      {state?.kind === 'open' && code === null && problem === null ? (
        <OpenRegister language={language} refresh={refresh} />
      ) : (
        <main>
          <ProblemNote problem={problem} language={language} />
          {problem === null && body()}
        </main>
      )}
    </>
  );
};
