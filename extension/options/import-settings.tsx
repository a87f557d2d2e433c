import { useRef, useState } from 'preact/hooks';
import { hostOf } from '../sites/origin.ts';
import { takeSettings, type Sight } from './desk.ts';
import { MOST_SETTINGS, readSettingsFile, type SettingsRead } from './settings-file.ts';
import { say, sayLine, sayProblems, type WordKey } from './words.ts';

/** A file of settings, shown before it is taken; what is wrong with it, line by line. */
export const ImportSettings = ({ sight: { policy, preferences } }: { readonly sight: Sight }) => {
  const { language } = preferences;
  const [read, setRead] = useState<SettingsRead | null>(null);
  const [outcome, setOutcome] = useState<WordKey | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (said: WordKey | null): void => {
    setRead(null);
    setOutcome(said);
    button.current?.focus();
  };
  const open = async (input: HTMLInputElement): Promise<void> => {
    const picked = input.files?.[0];
    if (picked === undefined) return;
    setOutcome(null);
    setRead(readSettingsFile(picked.size > MOST_SETTINGS * 4 ? 'x'.repeat(MOST_SETTINGS + 1) : await picked.text()));
    // the same file can be chosen again once it is mended
    input.value = '';
  };
  return (
    <>
      <button type="button" class="secondary" ref={button} onClick={() => file.current?.click()}>
        {say(language, 'import')}
      </button>
      <input ref={file} type="file" accept=".json,application/json" hidden aria-label={say(language, 'import')} onChange={(event) => void open(event.currentTarget)} />
      {read !== null && 'problems' in read && (
        <div class="confirm" role="alert">
          <p>{sayProblems(language, read.problems.length)}</p>
          <ol class="lines">
            {read.problems.map(({ line, says, todo }, i) => (
              <li key={i}>
                <b>{sayLine(language, line)}</b> {says[language]}
                {language === 'zh' ? '。' : '. '}
                {todo[language]}
              </li>
            ))}
          </ol>
          <div class="row">
            <button type="button" class="secondary" onClick={() => close(null)}>
              {say(language, 'close')}
            </button>
          </div>
        </div>
      )}
      {read !== null && 'settings' in read && (
        <div class="confirm" role="group" aria-labelledby="import-ask">
          <p id="import-ask" role="status">
            {say(language, read.settings.sites.length > 0 ? 'importAsk' : 'importNoSites')}
          </p>
          {read.settings.sites.length > 0 && (
            <ul dir="ltr">
              {read.settings.sites.map(({ address }) => (
                <li key={address}>{hostOf(address)}</li>
              ))}
            </ul>
          )}
          <div class="row">
            <button
              type="button"
              class="primary"
              onClick={() =>
                void takeSettings(read.settings, policy).then(
                  (taken) => close(taken ? 'imported' : 'importRefused'),
                  () => close('failed'),
                )
              }
            >
              {say(language, 'take')}
            </button>
            <button type="button" class="secondary" onClick={() => close(null)}>
              {say(language, 'cancel')}
            </button>
          </div>
        </div>
      )}
      <p class="note" role="status">
        {outcome === null ? '' : say(language, outcome)}
      </p>
    </>
  );
};
