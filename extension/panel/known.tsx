import type { VNode } from 'preact';
import { stillNeeded } from '../../core/desk/still-needed.ts';
import type { Read } from '../../core/desk/read-controls.ts';
import type { FieldKey } from '../../core/model/fields.ts';
import { labelOf, specOf } from '../../core/model/spec-of.ts';
import { valueInWords } from '../../core/model/value-in-words.ts';
import { shownText } from '../../core/recognise/read-value.ts';
import { GoTo } from './go-to.tsx';
import { Said } from './said.tsx';
import { useLater } from './use-later.ts';
import { surenessOf, type SectionProps } from './view.ts';
import { say, sayKnown } from './words.ts';

/** No value of a case is read in full where it is as long as a book. */
const longest = 200;

const Row = ({ read, view, language, goTo }: SectionProps & { readonly read: Read }): VNode => {
  const { field, control, value } = read;
  const spec = specOf(field);
  const unit = 'unit' in spec && value !== null ? ` ${spec.unit[language]}` : '';
  const worded = value === null ? '' : `${valueInWords(spec, value, language).slice(0, longest)}${unit}`;
  const raw = shownText(control).trim().slice(0, longest);
  const label = control.labels.find((l) => l.text.trim() !== '')?.text.replace(/\s+/g, '').replace(/[：:]$/, '') ?? '';
  const name = control.name || control.id;
  const seen = view.form.controls.find((c) => c.field === field);
  return (
    <li class={read.unreadable ? 'fact ask' : 'fact'}>
      <div class="foot">
        <p class="pair">
          <span class="label">{labelOf(field, language)}</span> <b>{read.unreadable ? say(language, 'unreadable') : <Said text={worded} language={language} />}</b>
        </p>
        <GoTo field={field} language={language} here={view.here} goTo={goTo} />
      </div>
      <p class="note">
        {say(language, 'control')}: {label === '' ? say(language, 'noLabel') : `“${label.slice(0, 40)}”`}
        {name !== '' && ` · ${name.slice(0, 40)}`}
        {raw !== '' && raw !== worded && (
          <>
            {' · '}
            {say(language, 'rawText')} “<Said text={raw} language={language} />”
          </>
        )}
      </p>
      <p class="note">{seen && surenessOf(seen, language)}</p>
    </li>
  );
};

const Ways = ({ view, language, goTo }: SectionProps): VNode | null => {
  const needed = useLater(() => stillNeeded(view.facts, view.circumstances), [view]);
  if (needed === null) return <p class="plain">{say(language, 'working')}</p>;
  if (needed.length === 0) return <p class="plain">{say(language, 'allSettled')}</p>;
  return (
    <>
      <p class="note">{say(language, 'anyWay')}</p>
      {needed.map(({ field, label, ways }) => (
        <div key={field} class="card ask">
          <h3>{label}</h3>
          <ul class="ways">
            {ways.slice(0, 4).map((way) => (
              <li key={way.map((w) => w.need).join()}>
                {way.map((w) => w.label).join(language === 'zh' ? '、' : ', ')}
                {way.length === 1 && <GoTo field={way[0]?.need ?? null} language={language} here={view.here} goTo={goTo} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
};

/** What the form says, and from which control each of it is. */
export const KnownSection = (props: SectionProps): VNode => {
  const { view, language } = props;
  const reads = [...view.reading.reads.values()];
  const groups = [
    ['unreadable', reads.filter((r) => r.unreadable)],
    ['filled', reads.filter((r) => r.value !== null)],
    ['blank', reads.filter((r) => r.value === null && !r.unreadable)],
  ] as const;
  return (
    <>
      <h2>{say(language, 'stillNeeded')}</h2>
      <Ways {...props} />
      {groups.map(([key, of]) =>
        of.length === 0 ? null : (
          <details key={key} open={key !== 'blank'}>
            <summary>
              <h2>{sayKnown(language, say(language, key), of.length)}</h2>
            </summary>
            <ul class="facts">
              {of.map((read) => (
                <Row key={read.field satisfies FieldKey} {...props} read={read} />
              ))}
            </ul>
          </details>
        ),
      )}
    </>
  );
};
