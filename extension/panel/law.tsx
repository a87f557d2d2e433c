import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { compareConclusions, type Conclusion } from '../../core/desk/conclusions.ts';
import { lawInForce, type TextInForce } from '../../core/desk/law-in-force.ts';
import { checkCase } from '../../core/engine/check-case.ts';
import { dateInWords, isRealDate } from '../../core/format/dates.ts';
import type { Language } from '../../core/model/field-spec.ts';
import { LawLines } from './law-lines.tsx';
import { Said } from './said.tsx';
import { useLater } from './use-later.ts';
import type { SectionProps } from './view.ts';
import { say, sayDiffer, saySince, type WordKey } from './words.ts';

const verdict = (c: Conclusion | null): WordKey => (c === null ? 'noRule' : c.is === 'unknown' ? 'open' : c.good === null ? 'decided' : c.is === 'pass' ? 'isSo' : 'isNotSo');

const Side = ({ day, of, language }: { readonly day: string; readonly of: Conclusion | null; readonly language: Language }): VNode => (
  <div class="side">
    <p class="note">{day}</p>
    {(of?.is !== 'unknown' || of.finding.says === '') && (
      <p>
        <b>{say(language, verdict(of))}</b>
      </p>
    )}
    {of !== null && of.finding.says !== '' && (
      <p>
        <Said text={of.finding.says} language={language} />
      </p>
    )}
    {of !== null && <LawLines law={of.finding.law} language={language} />}
  </div>
);

const Texts = ({ then, own, language }: { readonly then: readonly TextInForce[]; readonly own: readonly TextInForce[]; readonly language: Language }): VNode => {
  const has = (list: readonly TextInForce[], key: string): boolean => list.some((t) => t.key === key);
  const gone = own.filter((t) => !has(then, t.key));
  return (
    <ul class="facts">
      {then.map((text) => (
        <li key={text.key} class="fact">
          <p>
            {text.title}
            {!has(own, text.key) && <span class="verdict attend">{say(language, 'onlyThen')}</span>}
          </p>
          <p class="note">
            {text.since === null ? say(language, 'sinceUnknown') : saySince(language, dateInWords(text.since, language))} · {text.rules.slice(0, 4).join(language === 'zh' ? '、' : ', ')}
            {text.rules.length > 4 && '…'}
          </p>
        </li>
      ))}
      {gone.map((text) => (
        <li key={text.key} class="fact gone">
          <p>
            <s>{text.title}</s>
            <span class="verdict">{say(language, 'noMore')}</span>
          </p>
        </li>
      ))}
    </ul>
  );
};

/** The case under the law of a day that somebody chooses, beside that of its own. */
export const LawSection = ({ view, language }: SectionProps): VNode => {
  const own = view.report.day;
  const [chosen, setChosen] = useState<string | null>(null);
  const asOf = chosen ?? own;
  const real = isRealDate(asOf);
  const found = useLater(() => {
    if (!real) return null;
    const other = { ...view.circumstances, asOf };
    return { compared: compareConclusions(view.report, checkCase(view.facts, other)), then: lawInForce(view.facts, other), own: lawInForce(view.facts, view.circumstances) };
  }, [view, asOf]);
  return (
    <>
      <div class="asked">
        <label class="field">
          <span>{say(language, 'asOf')}</span>
          <input type="date" value={asOf} min="1994-01-23" max="2099-12-31" onInput={(event) => setChosen(event.currentTarget.value)} aria-invalid={!real} />
        </label>
        <button type="button" class="secondary" disabled={chosen === null || chosen === own} onClick={() => setChosen(null)}>
          {say(language, 'ownDay')}
        </button>
      </div>
      {!real && <p class="warn">{say(language, 'notADay')}</p>}
      {found !== null && (
        <>
          <h2>{say(language, 'compare')}</h2>
          <p role="status" class="plain">
            {sayDiffer(language, found.compared.filter((c) => c.differs).length)}
          </p>
          <ul class="cards">
            {[...found.compared].sort((a, b) => Number(b.differs) - Number(a.differs)).map(({ field, label, before, after, differs }) => (
              <li key={field} class={differs ? 'card attend' : 'card'}>
                <h3>{label}</h3>
                {differs ? (
                  <div class="sides">
                    <Side day={dateInWords(own, language)} of={before} language={language} />
                    <Side day={dateInWords(asOf, language)} of={after} language={language} />
                  </div>
                ) : (
                  <p>
                    {(before === null) !== (after === null) && `${say(language, verdict(before))} → `}
                    {say(language, verdict(after))}
                    {after?.is === 'pass' && after.finding.says !== '' && (
                      <span class="note">
                        {' '}
                        <Said text={after.finding.says} language={language} />
                      </span>
                    )}
                  </p>
                )}
              </li>
            ))}
          </ul>
          <h2>{say(language, 'documents')}</h2>
          <Texts then={found.then} own={found.own} language={language} />
        </>
      )}
    </>
  );
};
