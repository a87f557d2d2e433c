import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../core/model/field-spec.ts';
import { keepNote } from '../../cases/audit.ts';
import { writeToFile } from '../../files/desk.ts';
import type { Format } from '../../files/files-api.ts';
import type { Filter } from '../list/filter.ts';
import { db, index, places } from '../places.ts';
import { ProblemNote } from '../problem-note.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { sayCount, sayDone, sayExported } from '../sentences.ts';
import { dayOfInstant } from '../today.ts';
import { useAct } from '../use-act.ts';
import { say } from '../words.ts';
import { sheetOf } from './rows.ts';

const formats = [
  ['xlsx', 'xlsx'],
  ['csv', 'csv'],
  ['csv-gb18030', 'csvGb'],
] as const satisfies readonly (readonly [Format, string])[];

/** The people that the list shows, as a file. */
export const Export = ({ filter, language }: { readonly filter: Filter; readonly language: Language }): VNode => {
  const [format, setFormat] = useState<Format>('xlsx');
  const [count, setCount] = useState<number | null>(null);
  const [done, setDone] = useState(0);
  const [said, setSaid] = useState('');
  const stop = useRef<AbortController | null>(null);
  const { busy, problem, run } = useAct();
  useEffect(() => {
    run(async () => {
      await index.refresh();
      setCount(index.search({ ...filter, offset: 0, count: 0 }).total);
    });
    return () => stop.current?.abort();
  }, []);
  const write = async (): Promise<void> => {
    const ending = new AbortController();
    stop.current = ending;
    setSaid('');
    setDone(0);
    await index.refresh();
    const { ids } = index.search({ ...filter, offset: 0, count: index.size });
    const file = await writeToFile(format, [await sheetOf(ids, language, setDone, ending.signal)], ending.signal);
    await keepNote(db, (await places.keys()).audit, places.now(), { what: 'exported', count: ids.length });
    saveFile(`${say(language, 'name')}-${dayOfInstant(places.now())}.${format === 'xlsx' ? 'xlsx' : 'csv'}`, file);
    setSaid(sayExported(language, ids.length));
  };
  return (
    <>
      <h2>{say(language, 'export')}</h2>
      <p>{say(language, 'exportNote')}</p>
      <p class="count">{count === null ? '' : sayCount(language, count, index.size)}</p>
      <fieldset>
        <legend>{say(language, 'format')}</legend>
        {formats.map(([value, key]) => (
          <label key={value} class="check">
            <input type="radio" name="format" value={value} checked={format === value} onChange={() => setFormat(value)} />
            {say(language, key)}
          </label>
        ))}
      </fieldset>
      <p class="note">{say(language, 'exportAudit')}</p>
      <div class="acts">
        <button type="button" class="primary" disabled={busy || !count} onClick={() => run(write)}>
          {say(language, 'exportYes')}
        </button>
        {busy && stop.current && (
          <>
            <span role="status">{sayDone(language, done)}</span>
            <button type="button" class="secondary" onClick={() => stop.current?.abort()}>
              {say(language, 'stop')}
            </button>
          </>
        )}
      </div>
      <p role="status">{said}</p>
      <ProblemNote problem={problem} language={language} />
    </>
  );
};
