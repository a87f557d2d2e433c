import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../../core/model/field-spec.ts';
import { drill, noteDrill } from '../../cases/backup/drill.ts';
import { mergeBackup, previewMerge, takeNewer, type MergePreview } from '../../cases/backup/merge.ts';
import type { OpenBackup } from '../../cases/backup/read-backup.ts';
import { FileButton } from '../file-button.tsx';
import { places, vault } from '../places.ts';
import { ProblemNote } from '../problem-note.tsx';
import { sayDone, sayDrilled, sayMade, sayMerged } from '../sentences.ts';
import { minuteOfInstant } from '../today.ts';
import { useAct } from '../use-act.ts';
import { say } from '../words.ts';
import { openOwn, openTyped } from './open.ts';

type Purpose = 'restore' | 'drill';

interface Opened {
  readonly backup: OpenBackup;
  readonly preview: MergePreview;
}

const Preview = ({ preview: { counts }, language }: { readonly preview: MergePreview; readonly language: Language }): VNode => (
  <dl class="counts">
    {([['new', 'wouldAdd'], ['different', 'wouldChange'], ['same', 'wouldSame'], ['erased', 'wouldErased']] as const).map(([state, key]) => (
      <div key={state}>
        <dt>{say(language, key)}</dt>
        <dd>{counts[state]}</dd>
      </div>
    ))}
  </dl>
);

/** A backup in: seen first and merged when she says so, or only tried. */
export const TakeBack = ({ purpose, language }: { readonly purpose: Purpose; readonly language: Language }): VNode => {
  const [file, setFile] = useState<File | null>(null);
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<Opened | null>(null);
  const [revive, setRevive] = useState(false);
  const [done, setDone] = useState(0);
  const [said, setSaid] = useState('');
  const { busy, problem, run } = useAct();

  const use = async (backup: OpenBackup): Promise<void> => {
    setFile(null);
    setTyped('');
    if (purpose === 'restore') return setOpened({ backup, preview: await previewMerge(places, backup) });
    const found = await drill(backup);
    await noteDrill(places, found);
    await vault.changeSettings({ lastDrill: new Date(places.now()).toISOString() });
    setSaid(sayDrilled(language, found.persons, found.entries));
  };
  const choose = (chosen: File): void =>
    run(async () => {
      setSaid('');
      setOpened(null);
      setFile(null);
      const own = await openOwn(chosen);
      if (own) await use(own);
      else setFile(chosen);
    });
  const merge = ({ backup }: Opened): void =>
    run(async () => {
      const { added, changed } = await mergeBackup(places, backup, { progress: setDone, choose: (item) => takeNewer(item) || (revive && item.state === 'erased') });
      setOpened(null);
      setSaid(sayMerged(language, added, changed));
    });

  return (
    <section aria-labelledby={`${purpose}-name`}>
      <h3 id={`${purpose}-name`}>{say(language, purpose)}</h3>
      <p class="note">{say(language, purpose === 'restore' ? 'restoreNote' : 'drillNote')}</p>
      <div class="acts">
        <FileButton label={say(language, 'chooseBackup')} accept=".wubao" disabled={busy} onFile={choose} />
        {busy && <span role="status">{done > 0 ? sayDone(language, done) : say(language, 'working')}</span>}
      </div>
      {file && (
        <form
          class="inline"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed !== '') run(async () => use(await openTyped(file, typed)));
          }}
        >
          <label class="box">
            <span>{say(language, 'backupSecret')}</span>
            <input type="password" autocomplete="off" value={typed} onInput={(e) => setTyped(e.currentTarget.value)} />
          </label>
          <button type="submit" class="secondary" disabled={busy || typed === ''}>
            {say(language, 'openBackup')}
          </button>
        </form>
      )}
      {opened && (
        <div class="confirm">
          <p>{sayMade(language, minuteOfInstant(opened.backup.made))}</p>
          <Preview preview={opened.preview} language={language} />
          {opened.preview.counts.erased > 0 && (
            <label class="check">
              <input type="checkbox" checked={revive} onChange={(e) => setRevive(e.currentTarget.checked)} />
              {say(language, 'reviveToo')}
            </label>
          )}
          <div class="acts">
            <button type="button" class="primary" disabled={busy} onClick={() => merge(opened)}>
              {say(language, 'merge')}
            </button>
            <button type="button" class="secondary" disabled={busy} onClick={() => setOpened(null)}>
              {say(language, 'cancel')}
            </button>
          </div>
        </div>
      )}
      <p role="status">{said}</p>
      <ProblemNote problem={problem} language={language} />
    </section>
  );
};
