import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../core/model/field-spec.ts';
import { isBackupDue } from '../../cases/backup/rhythm.ts';
import { writeBackup } from '../../cases/backup/write-backup.ts';
import type { RegisterSettings } from '../../cases/settings.ts';
import { places, vault } from '../places.ts';
import { ProblemNote } from '../problem-note.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { sayBackedUp, sayDone } from '../sentences.ts';
import { minuteOfInstant } from '../today.ts';
import { useAct } from '../use-act.ts';
import { say } from '../words.ts';

/** The backup out, when there was one last, and how often she wants to be told. */
export const MakeBackup = ({ language }: { readonly language: Language }): VNode => {
  const [settings, setSettings] = useState<RegisterSettings | null>(null);
  const [every, setEvery] = useState('');
  const [done, setDone] = useState(0);
  const [said, setSaid] = useState('');
  const { busy, problem, run } = useAct();
  const show = (next: RegisterSettings): void => {
    setSettings(next);
    setEvery(String(next.backupEvery));
  };
  useEffect(() => run(async () => show(await vault.settings())), []);
  const write = async (): Promise<void> => {
    setSaid('');
    const { blob, name, persons, unreadable } = await writeBackup(places, await vault.header(), { progress: setDone });
    saveFile(name, blob);
    show(await vault.changeSettings({ lastBackup: new Date(places.now()).toISOString() }));
    setSaid(`${sayBackedUp(language, persons)}${unreadable > 0 ? ` ${say(language, 'unreadableLeft')} ${unreadable}` : ''}`);
  };
  return (
    <section aria-label={say(language, 'backup')}>
      <p>{say(language, 'backupNote')}</p>
      {settings && isBackupDue(settings, places.now()) && <p class="warn">{say(language, 'backupDue')}</p>}
      <div class="acts">
        <button type="button" class="primary" disabled={busy} onClick={() => run(write)}>
          {say(language, 'backupYes')}
        </button>
        <span role="status">{busy && done > 0 ? sayDone(language, done) : said}</span>
      </div>
      <dl class="facts">
        {(['lastBackup', 'lastDrill'] as const).map((key) => (
          <div key={key}>
            <dt>{say(language, key)}</dt>
            <dd>{settings?.[key] ? minuteOfInstant(settings[key]) : say(language, 'never')}</dd>
          </div>
        ))}
      </dl>
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          const backupEvery = Math.round(Number(every));
          if (Number.isFinite(backupEvery)) run(async () => show(await vault.changeSettings({ backupEvery })));
        }}
      >
        <label class="box">
          <span>{say(language, 'backupEvery')}</span>
          <input type="number" min="0" max="366" value={every} onInput={(e) => setEvery(e.currentTarget.value)} />
        </label>
        <button type="submit" class="secondary" disabled={busy}>
          {say(language, 'save')}
        </button>
      </form>
      <ProblemNote problem={problem} language={language} />
    </section>
  );
};
