import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../core/model/field-spec.ts';
import type { FormField } from '../../../core/model/form-fields.ts';
import { lookAtFile } from '../../files/desk.ts';
import type { Sight } from '../../files/look.ts';
import { vault } from '../places.ts';
import { FileButton } from '../file-button.tsx';
import { ProblemNote } from '../problem-note.tsx';
import { sayDone } from '../sentences.ts';
import { useAct } from '../use-act.ts';
import { say } from '../words.ts';
import { readBookmark, type Bookmark } from './bookmark.ts';
import { Preview } from './preview.tsx';
import { Result } from './result.tsx';
import { runImport, type Outcome } from './run.ts';

interface Chosen {
  readonly file: File;
  readonly sight: Sight;
}

interface Progress {
  readonly share: number;
  readonly people: number;
}

/** From a table file to the register: choose, see, take, and what came of it. */
export const Import = ({ language }: { readonly language: Language }): VNode => {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [bookmark, setBookmark] = useState<Bookmark | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const stop = useRef<AbortController | null>(null);
  const { busy, problem, run } = useAct();
  useEffect(() => {
    void readBookmark().then(setBookmark);
    // Who leaves goes on later from the bookmark.
    return () => stop.current?.abort();
  }, []);

  const look = (file: File): void =>
    run(async () => {
      setOutcome(null);
      setChosen(null);
      setChosen({ file, sight: await lookAtFile(file) });
      setBookmark(await readBookmark());
    });
  const rename = (at: number, field: FormField | null): void =>
    run(async () => {
      if (!chosen) return;
      const { plan } = chosen.sight;
      const columns = plan.columns.map(([place, was]) => [place, place === at ? field : was] as const);
      setChosen({ ...chosen, sight: await lookAtFile(chosen.file, { sheet: plan.sheet, head: plan.head, columns }) });
    });
  const take = (from: Bookmark | null): void =>
    run(async () => {
      if (!chosen) return;
      const ending = new AbortController();
      stop.current = ending;
      setProgress({ share: 0, people: 0 });
      // The idle lock doesn't fall in the midst of what she asked for.
      const awake = setInterval(() => void vault.touch(), 15_000);
      try {
        setOutcome(await runImport(chosen.file, chosen.sight.plan, from, (share, people) => setProgress({ share, people }), ending.signal));
        setChosen(null);
      } finally {
        clearInterval(awake);
        stop.current = null;
        setProgress(null);
        setBookmark(await readBookmark());
      }
    });
  const resumes = bookmark !== null && chosen?.sight.plan.fingerprint === bookmark.fingerprint ? bookmark : null;

  return (
    <>
      <h2>{say(language, 'import')}</h2>
      <p>{say(language, 'importNote')}</p>
      {bookmark !== null && chosen === null && outcome === null && <p class="note">{say(language, 'goOnChoose')}</p>}
      <div class="acts">
        <FileButton label={say(language, chosen || outcome ? 'anotherFile' : 'chooseTable')} accept=".xlsx,.xls,.csv,.txt,.tsv" disabled={busy} primary={!chosen && !outcome} onFile={look} />
        {chosen && <span>{chosen.file.name}</span>}
      </div>
      <ProblemNote problem={problem} language={language} />
      {progress ? (
        <div class="acts">
          <progress max={1} value={progress.share} aria-label={say(language, 'import')} />
          <span role="status">{sayDone(language, progress.people)}</span>
          <button type="button" class="secondary" onClick={() => stop.current?.abort()}>
            {say(language, 'stop')}
          </button>
        </div>
      ) : (
        chosen && (
          <>
            {resumes && <p>{say(language, 'goOnNote')}</p>}
            <div class="acts">
              <button type="button" class="primary" disabled={busy} onClick={() => take(resumes)}>
                {say(language, resumes ? 'goOn' : 'take')}
              </button>
              {resumes && (
                <button type="button" class="secondary" disabled={busy} onClick={() => take(null)}>
                  {say(language, 'fromStart')}
                </button>
              )}
            </div>
            <Preview sight={chosen.sight} busy={busy} language={language} onColumn={rename} />
          </>
        )
      )}
      {busy && !progress && <p role="status">{say(language, 'working')}</p>}
      {outcome && <Result outcome={outcome} language={language} />}
    </>
  );
};
