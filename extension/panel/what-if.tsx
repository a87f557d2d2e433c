import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { compareConclusions, type Conclusion } from '../../core/desk/conclusions.ts';
import { stillNeeded } from '../../core/desk/still-needed.ts';
import { turningPoints, type TurningPoint } from '../../core/desk/turning-points.ts';
import { checkCase } from '../../core/engine/check-case.ts';
import type { Language } from '../../core/model/field-spec.ts';
import { decidedFields, fields, isFieldKey, type FieldKey } from '../../core/model/fields.ts';
import { subjects } from '../../core/model/subjects.ts';
import { labelOf, specOf } from '../../core/model/spec-of.ts';
import { valueInWords } from '../../core/model/value-in-words.ts';
import { Said } from './said.tsx';
import { readTried } from './tried-value.ts';
import { useLater } from './use-later.ts';
import { ValueBox } from './value-box.tsx';
import { withTried, type SectionProps, type TriedValue } from './view.ts';
import { say } from './words.ts';

const Points = ({ view, language, tryOut }: SectionProps): VNode => {
  const all = useLater(() => turningPoints(view.facts, view.circumstances), [view]);
  if (all === null) return <p class="plain">{say(language, 'working')}</p>;
  const load = (point: TurningPoint): void => {
    for (const { field, row, to } of point.changes) if (row === undefined) tryOut(field, to);
  };
  return (
    <>
      {all.map(({ field, label, now, points }) => (
        <details key={field} class="card" open={field === 'eligible'}>
          <summary>
            <h3>
              {label}
              <span class="verdict">
                {say(language, 'nowIs')} {now ?? say(language, 'open')}
              </span>
            </h3>
          </summary>
          {points.length === 0 ? (
            <p class="note">{say(language, 'noTurn')}</p>
          ) : (
            <ul class="points">
              {points.map((point) => (
                <li key={point.changes.map((c) => c.says).join()}>
                  <span>
                    <Said text={point.changes.map((c) => c.says).join(language === 'zh' ? '，并且' : ', and ')} language={language} /> → <b>{point.becomes}</b>
                  </span>
                  <button type="button" class="small" onClick={() => load(point)}>
                    {say(language, 'tryThis')}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </details>
      ))}
    </>
  );
};

/** Fields of one value that a person can know; what rules decide is not among them. */
const triable = subjects.case.fields.filter((f): f is FieldKey => isFieldKey(f) && !decidedFields.has(f) && fields[f].kind !== 'list');

const Chooser = ({ view, language, tryOut }: SectionProps): VNode => {
  const [field, setField] = useState<FieldKey | ''>('');
  const [text, setText] = useState('');
  const [unfit, setUnfit] = useState(false);
  const lacking = useLater(() => {
    const needs = stillNeeded(view.facts, view.circumstances).flatMap((n) => n.ways.flat().map((w) => w.need));
    return [...new Set(needs)].filter((n): n is FieldKey => (triable as readonly string[]).includes(n));
  }, [view]);
  const first = lacking ?? [];
  const onForm = triable.filter((f) => view.here(f) && !first.includes(f));
  const others = triable.filter((f) => !view.here(f) && !first.includes(f));
  const choose = (next: FieldKey | ''): void => {
    setField(next);
    setText('');
    setUnfit(false);
  };
  const add = (): void => {
    const value = field === '' ? null : readTried(specOf(field), text);
    if (field === '' || value === null) return setUnfit(true);
    tryOut(field, value);
    choose('');
  };
  return (
    <form
      class="fields"
      onSubmit={(e) => {
        e.preventDefault();
        add();
      }}
    >
      <label class="field wide">
        <span>{say(language, 'field')}</span>
        <select value={field} onChange={(e) => choose(e.currentTarget.value as FieldKey | '')}>
          <option value="">{say(language, 'choose')}</option>
          {([['lacking', first], ['onForm', onForm], ['others', others]] as const).map(([key, of]) =>
            of.length === 0 ? null : (
              <optgroup key={key} label={say(language, key)}>
                {of.map((f) => (
                  <option key={f} value={f}>
                    {labelOf(f, language)}
                  </option>
                ))}
              </optgroup>
            ),
          )}
        </select>
      </label>
      {field !== '' && (
        <div class="field wide">
          <span aria-hidden="true">{say(language, 'value')}</span>
          <ValueBox spec={specOf(field)} value={text} label={say(language, 'value')} language={language} onValue={setText} />
        </div>
      )}
      <p class="warn" role="status">
        {unfit && say(language, 'unfit')}
      </p>
      <button type="submit" class="secondary" disabled={field === ''}>
        {say(language, 'add')}
      </button>
    </form>
  );
};

const worded = (c: Conclusion | null, language: Language): VNode | string => {
  if (c === null) return say(language, 'noRule');
  const verdict = say(language, c.is === 'unknown' ? 'open' : c.good === null ? 'decided' : c.is === 'pass' ? 'isSo' : 'isNotSo');
  return (
    <>
      {(c.is !== 'unknown' || c.finding.says === '') && <b>{verdict} </b>}
      {c.finding.says !== '' && <Said text={c.finding.says} language={language} />}
    </>
  );
};

const Effect = ({ view, language, tried }: SectionProps): VNode => {
  const then = useLater(() => compareConclusions(view.report, checkCase(withTried(view.facts, tried), view.circumstances)), [view, tried]);
  if (then === null) return <p class="plain">{say(language, 'working')}</p>;
  const differ = then.filter((c) => c.differs);
  if (differ.length === 0) return <p class="plain" role="status">{say(language, 'noEffect')}</p>;
  return (
    <ul class="cards" aria-live="polite">
      {differ.map(({ field, label, before, after }) => (
        <li key={field} class="card attend">
          <h3>{label}</h3>
          <div class="sides">
            <div class="side">
              <p class="note">{say(language, 'nowIs')}</p>
              <p>{worded(before, language)}</p>
            </div>
            <div class="side">
              <p class="note">{say(language, 'becomes')}</p>
              <p>{worded(after, language)}</p>
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
};

const inWords = (field: FieldKey, value: TriedValue | null, language: Language): string => {
  if (value === null) return say(language, 'unknown');
  const spec = specOf(field);
  return `${valueInWords(spec, value, language)}${'unit' in spec ? ` ${spec.unit[language]}` : ''}`;
};

/** Another case than the one in the page: what would turn its conclusions, and what comes of values that somebody tries. */
export const WhatIfSection = (props: SectionProps): VNode => {
  const { view, language, tried, tryOut } = props;
  const now = (field: FieldKey): TriedValue | null => {
    const value = view.facts[field];
    return typeof value === 'object' || value === undefined ? null : (value as TriedValue);
  };
  return (
    <>
      <h2>{say(language, 'copy')}</h2>
      <p class="note">{say(language, 'notWritten')}</p>
      {tried.size === 0 ? (
        <p class="plain">{say(language, 'nothingTried')}</p>
      ) : (
        <ul class="facts">
          {[...tried].map(([field, value]) => (
            <li key={field} class="fact">
              <p class="pair">
                <span class="label">{labelOf(field, language)}</span>{' '}
                <b>
                  <Said text={inWords(field, now(field), language)} language={language} /> → <Said text={inWords(field, value, language)} language={language} />
                </b>
              </p>
              <button type="button" class="small" onClick={() => tryOut(field, null)}>
                {say(language, 'remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Chooser {...props} />
      {tried.size > 0 && (
        <>
          <h2>{say(language, 'effect')}</h2>
          <Effect {...props} />
        </>
      )}
      <h2>{say(language, 'turns')}</h2>
      <Points {...props} />
    </>
  );
};
