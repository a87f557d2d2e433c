import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../../core/model/field-spec.ts';
import { doubleInWords } from '../../../core/roster/batch/doubles.ts';
import { leftOutInWords } from '../../../core/roster/values/left-out.ts';
import { places } from '../places.ts';
import { ProblemNote } from '../problem-note.tsx';
import { sayDone, sayMore, sayUndone } from '../sentences.ts';
import { useAct } from '../use-act.ts';
import { say } from '../words.ts';
import { Problems } from './problems.tsx';
import { mostListed, type Outcome } from './run.ts';
import { undoImport } from './undo.ts';

const Lines = ({ title, lines, language }: { readonly title: string; readonly lines: readonly string[]; readonly language: Language }): VNode | null =>
  lines.length === 0 ? null : (
    <details>
      <summary>
        {title} {lines.length}
      </summary>
      <ul class="lines" tabindex={0}>
        {lines.slice(0, mostListed).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > mostListed && <p class="note">{sayMore(language, lines.length - mostListed)}</p>}
    </details>
  );

/** What came: new, changed, same, left out, twice; and the way back. */
export const Result = ({ outcome, language }: { readonly outcome: Outcome; readonly language: Language }): VNode => {
  const [undone, setUndone] = useState('');
  const [done, setDone] = useState<number | null>(null);
  const stop = useRef(new AbortController());
  const { busy, problem, run } = useAct();
  const { taken, leftOut, problems, doubles, whole } = outcome;
  const counts = (['added', 'changed', 'same', 'repeated', 'gone'] as const).map((state) => [state, taken.filter((t) => t.state === state).length] as const);
  return (
    <section aria-labelledby="result-name">
      <h3 id="result-name">{say(language, 'result')}</h3>
      {!whole && <p class="warn">{say(language, 'stopped')}</p>}
      <dl class="counts">
        {counts.map(([state, n]) =>
          n === 0 && (state === 'repeated' || state === 'gone') ? null : (
            <div key={state}>
              <dt>{say(language, state)}</dt>
              <dd>{n}</dd>
            </div>
          ),
        )}
      </dl>
      {problems.length > 0 && (
        <details>
          <summary>
            {say(language, 'problems')} {problems.length}
          </summary>
          <Problems problems={problems} language={language} />
        </details>
      )}
      <Lines title={say(language, 'leftOut')} lines={leftOut.map(({ row, why, says }) => `${say(language, 'row')} ${row}: ${leftOutInWords[why][language]}${says === '' ? '' : ` “${says}”`}`)} language={language} />
      <Lines title={say(language, 'twice')} lines={doubles.map((double) => doubleInWords(double, language))} language={language} />
      {counts.some(([state, n]) => n > 0 && (state === 'added' || state === 'changed')) && undone === '' && (
        <>
          <p class="note">{say(language, 'undoNote')}</p>
          <div class="acts">
            <button
              type="button"
              class="secondary"
              disabled={busy}
              onClick={() =>
                run(async () => {
                  const { undone: n, kept } = await undoImport(places, taken, setDone, stop.current.signal);
                  setUndone(sayUndone(language, n, kept));
                })
              }
            >
              {say(language, 'undoImport')}
            </button>
            {busy && <span>{sayDone(language, done ?? 0)}</span>}
          </div>
        </>
      )}
      <p role="status">{undone}</p>
      <ProblemNote problem={problem} language={language} />
    </section>
  );
};
