import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { dateInWords, isRealDate, type PlainDate } from '../../core/format/dates.ts';
import { addMonths } from '../../core/format/months.ts';
import { yuan } from '../../core/format/money.ts';
import type { Language } from '../../core/model/field-spec.ts';
import { monthInWords } from '../../core/model/value-in-words.ts';
import { allPacks } from '../../core/policy/all-packs.ts';
import type { CaseImpact } from '../../core/policy/impact.ts';
import type { Figure } from '../../core/policy/pack.ts';
import { parameters } from '../../core/policy/parameters.ts';
import { backPay, risesOf, type Rise } from '../../core/policy/rise.ts';
import type { Asked } from './due-of.ts';
import { say, sayOwed, sayRise } from './words.ts';

interface Props {
  readonly asked: Asked;
  readonly today: PlainDate;
  readonly language: Language;
}

const figure = (f: Figure, language: Language): string => (language === 'zh' ? `${yuan(f.value)}元/${f.per === 'year' ? '年' : '月'}` : `${yuan(f.value)} yuan a ${f.per ?? 'month'}`);

const riseInWords = ({ key, from, before, after }: Rise, language: Language): string =>
  sayRise(language, parameters[key].label[language], dateInWords(from, language), figure(before, language), figure(after, language));

const Owed = ({ found, language }: { readonly found: CaseImpact | null; readonly language: Language }): VNode => {
  if (found === null || (found.owed.length === 0 && found.gaps.length === 0)) return <p class="plain">{say(language, 'nothingOwed')}</p>;
  return (
    <>
      {found.owed.length > 0 && (
        <p class="headline">
          <span class="pair">
            {say(language, 'owed')} <strong>{language === 'zh' ? `${yuan(found.owedFen)}元` : `${yuan(found.owedFen)} yuan`}</strong>
          </span>
        </p>
      )}
      {found.owed.map((o) => (
        <p key={o.from} class="why">
          {sayOwed(language, figure(o.after, language), figure(o.before, language), o.months, yuan(o.fen), monthInWords(o.from, language), monthInWords(addMonths(o.from, o.months - 1) ?? o.from, language))}
        </p>
      ))}
      {found.gaps.map((g) => (
        <p key={g.from} class="warn">
          {g.from === null ? '' : `${monthInWords(g.from, language)}: `}
          {g.why[language]}
        </p>
      ))}
    </>
  );
};

/** Who was paid by the old figure when it had risen already is owed the difference. */
export const BackPay = ({ asked, today, language }: Props): VNode => {
  const { place, area, mode, level, from, to } = asked;
  const rises = place === '' || mode === '' ? [] : risesOf({ place, area, mode, level: level === '' ? null : level }, today, allPacks);
  const [chosen, setChosen] = useState(0);
  const [through, setThrough] = useState<PlainDate | null>(null);
  const rise = rises[Math.min(chosen, rises.length - 1)];
  const paid = through ?? to;
  return (
    <>
      <h2>{say(language, 'backPay')}</h2>
      {rise === undefined || mode === '' ? (
        <p class="plain">{say(language, 'noRise')}</p>
      ) : (
        <>
          <div class="fields">
            <label class="field wide">
              <span>{say(language, 'whichRise')}</span>
              <select value={chosen} onChange={(e) => setChosen(Number(e.currentTarget.value))}>
                {rises.map((r, i) => (
                  <option key={`${r.key} ${r.from}`} value={i}>
                    {riseInWords(r, language)}
                  </option>
                ))}
              </select>
            </label>
            <label class="field wide">
              <span>{say(language, 'paidThrough')}</span>
              <input type="date" value={paid} onInput={(e) => setThrough(e.currentTarget.value)} />
            </label>
          </div>
          <div aria-live="polite">
            {isRealDate(paid) && isRealDate(from) ? (
              <Owed found={backPay({ place, area, mode, level: level === '' ? null : level }, rise, { from, through: paid.slice(0, 7) })} language={language} />
            ) : (
              <p class="warn">{say(language, 'notADay')}</p>
            )}
          </div>
        </>
      )}
    </>
  );
};
