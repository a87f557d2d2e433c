import type { VNode } from 'preact';
import { timelineOf, type LimitState, type TimeLimit, type TimelineStep } from '../../core/desk/timeline.ts';
import { dateInWords, isRealDate } from '../../core/format/dates.ts';
import type { Language } from '../../core/model/field-spec.ts';
import { fields, isFieldKey, type FieldKey } from '../../core/model/fields.ts';
import { monthInWords } from '../../core/model/value-in-words.ts';
import { GoTo } from './go-to.tsx';
import { LawLines } from './law-lines.tsx';
import { useLater } from './use-later.ts';
import { withTried, type SectionProps } from './view.ts';
import { say, sayKnown, sayLast, sayLeft, sayLimit, sayState, sayTried } from './words.ts';

const looks: Readonly<Record<LimitState, string>> = { kept: 'holds', late: 'wrong', look: 'ask', passed: 'none', open: 'ask', overdue: 'wrong', resting: 'attend', unknown: 'none' };
const isRunning = (limit: TimeLimit): boolean => limit.state === 'open' || limit.state === 'overdue' || limit.state === 'resting';

const inWords = (day: string, language: Language): string => (day.length === 7 ? monthInWords(day, language) : dateInWords(day, language));

/** A day that a limit waits for can be tried here. */
const TryDay = ({ field, tried, tryOut, language }: { readonly field: FieldKey } & Pick<SectionProps, 'tried' | 'tryOut' | 'language'>): VNode => (
  <label class="field try">
    <span>
      {say(language, 'tryDay')}
      {language === 'zh' ? '：' : ' '}
      {fields[field].label[language]}
    </span>
    <input type="date" value={String(tried.get(field) ?? '')} onInput={(e) => (isRealDate(e.currentTarget.value) || e.currentTarget.value === '') && tryOut(field, e.currentTarget.value || null)} />
  </label>
);

const Limit = (props: SectionProps & { readonly limit: TimeLimit }): VNode => {
  const { limit, language, tried, view } = props;
  const days = [...new Set([limit.from.field, ...limit.needs.map((n) => n.need)])].filter(
    (need): need is FieldKey => isFieldKey(need) && fields[need].kind === 'date' && (tried.has(need) || (limit.state === 'unknown' && !view.here(need) && limit.needs.some((n) => n.need === need))),
  );
  return (
    <div class={`limit ${looks[limit.state]}`}>
      <p>
        {limit.last !== null && `${sayLast(language, limit.kind, dateInWords(limit.last, language))} · `}
        <b>{isRunning(limit) && limit.left ? sayLeft(language, limit.left.days, limit.left.workdays) : limit.kind === 'until' && limit.state === 'open' ? '' : sayState(language, limit.state)}</b>
        {limit.state === 'resting' && ` · ${sayState(language, limit.state)}`}
      </p>
      <p class="note">{sayLimit(language, limit.from.day === null ? limit.from.label : `${limit.from.label}（${dateInWords(limit.from.day, language)}）`, limit.length, limit.unit)}</p>
      {limit.says !== '' && <p class="note">{limit.says}</p>}
      {limit.state === 'unknown' && limit.needs.length > 0 && (
        <p class="note">
          {say(language, 'limitNeeds')}
          {limit.needs.map((n) => n.label).join(language === 'zh' ? '、' : ', ')}
        </p>
      )}
      {days.map((field) => <TryDay key={field} field={field} {...props} />)}
      <LawLines law={limit.law} language={language} />
    </div>
  );
};

const Step = (props: SectionProps & { readonly step: TimelineStep }): VNode => {
  const { step, view, language, tried, goTo } = props;
  const { field, label, day, limit, month } = step;
  return (
    <li class={day === null ? 'step' : 'step done'}>
      <p class="pair">
        <span class="label">{label}</span> <b>{day === null ? say(language, 'noDay') : inWords(day, language)}</b>
        {tried.has(field) && <span class="verdict attend">{say(language, 'triedMark')}</span>}
      </p>
      {limit !== null && <Limit {...props} limit={limit} />}
      {month !== null && month.due !== null && (
        <div class={`limit ${month.is === 'fail' ? 'wrong' : month.is === 'pass' ? 'holds' : 'ask'}`}>
          <p>
            {say(language, 'firstPaid')} <b>{monthInWords(month.due, language)}</b>
          </p>
          {month.says !== '' && <p class="note">{month.says}</p>}
          <LawLines law={month.law} language={language} />
        </div>
      )}
      <GoTo field={field} language={language} here={view.here} goTo={goTo} />
    </li>
  );
};

/** What is of no concern yet: steps without a day, and limits that wait for something that most cases never have. */
const concerns = ({ day, limit, month }: TimelineStep): boolean =>
  day !== null || (month !== null && month.due !== null) || (limit !== null && (limit.last !== null || limit.always));

/** The procedure as a line: each step with its day, the limit that the law sets for it, and the days left. */
export const StepsSection = (props: SectionProps): VNode => {
  const { view, language, tried, tryOut } = props;
  const line = useLater(() => timelineOf(withTried(view.facts, tried), view.circumstances), [view, tried]);
  if (line === null) return <p class="plain">{say(language, 'working')}</p>;
  const [shown, others] = [line.steps.filter(concerns), line.steps.filter((s) => !concerns(s))];
  return (
    <>
      <p class="basis">
        {say(language, 'today')} {dateInWords(view.circumstances.today, language)}
      </p>
      <p role="status" class={tried.size > 0 ? 'tried' : 'unseen'}>
        {tried.size > 0 && `${sayTried(language, tried.size)}${say(language, 'notWritten')}`}
        {tried.size > 0 && (
          <button type="button" class="small" onClick={() => [...tried.keys()].forEach((field) => tryOut(field, null))}>
            {say(language, 'clearTried')}
          </button>
        )}
      </p>
      {line.steps.every((s) => s.limit === null) && <p class="plain">{say(language, 'noLimits')}</p>}
      <ol class="line">
        {shown.map((step) => (
          <Step key={step.field} {...props} step={step} />
        ))}
      </ol>
      <details>
        <summary>
          <h2>{sayKnown(language, say(language, 'otherSteps'), others.length)}</h2>
        </summary>
        <ol class="line">
          {others.map((step) => (
            <Step key={step.field} {...props} step={step} />
          ))}
        </ol>
      </details>
    </>
  );
};
