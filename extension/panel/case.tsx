import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { conclusionsOf, type Conclusion } from '../../core/desk/conclusions.ts';
import { headingOf, leadsTo, type Heading } from '../../core/desk/headings.ts';
import { deskWords } from '../../core/desk/words.ts';
import { timelineOf } from '../../core/desk/timeline.ts';
import type { Finding } from '../../core/engine/explain.ts';
import { dateInWords } from '../../core/format/dates.ts';
import { labelOf } from '../../core/model/spec-of.ts';
import { GoTo } from './go-to.tsx';
import { LawLines } from './law-lines.tsx';
import { Print } from './print.tsx';
import { Said } from './said.tsx';
import type { SectionProps } from './view.ts';
import { say, sayCount, sayKnown, sayLast, sayLeft, type WordKey } from './words.ts';

type Kind = 'all' | Heading;
const kinds: readonly Kind[] = ['all', 'wrong', 'attend', 'ask', 'holds'];

/** What a verdict is called: a figure is decided, a statement is so or not. */
const verdictOf = ({ is, good }: Conclusion): WordKey => (is === 'unknown' ? 'open' : good === null ? 'decided' : is === 'pass' ? 'isSo' : 'isNotSo');

const stateOf = ({ is, good }: Conclusion): Heading => (is === 'unknown' ? 'ask' : good === false ? 'attend' : 'holds');

const Words = ({ finding, state, view, language, goTo }: Pick<SectionProps, 'view' | 'language' | 'goTo'> & { readonly finding: Finding; readonly state: Heading }): VNode => (
  <>
    {finding.says !== '' && (
      <p>
        <Said text={finding.says} language={language} />
      </p>
    )}
    {finding.why !== '' && (
      <p class="why">
        <Said text={finding.why} language={language} />
      </p>
    )}
    {finding.todo !== '' && state !== 'holds' && (
      <p>
        <span class="tag">{say(language, 'todo')}</span> {finding.todo}
      </p>
    )}
    <div class="foot">
      <LawLines law={finding.law} language={language} />
      <GoTo field={leadsTo(finding, view.here)} language={language} here={view.here} goTo={goTo} />
    </div>
  </>
);

const ConclusionCard = (props: SectionProps & { readonly conclusion: Conclusion }): VNode => {
  const { conclusion, language } = props;
  const state = stateOf(conclusion);
  return (
    <li class={`card ${state}`}>
      <h3>
        {conclusion.label}
        <span class="verdict">{say(language, verdictOf(conclusion))}</span>
      </h3>
      <Words {...props} finding={conclusion.finding} state={state} />
    </li>
  );
};

const Deadline = ({ view, language }: SectionProps): VNode => {
  const { next } = timelineOf(view.facts, view.circumstances);
  return (
    <li class={`card ${next === null ? 'none' : next.state === 'overdue' ? 'wrong' : 'ask'}`}>
      <h3>
        {say(language, 'nextDeadline')}
        {next?.left && <span class="verdict">{sayLeft(language, next.left.days, next.left.workdays)}</span>}
      </h3>
      <p>{next?.last ? `${next.title}${language === 'zh' ? '：' : ': '}${sayLast(language, next.kind, dateInWords(next.last, language))}` : say(language, 'noDeadline')}</p>
    </li>
  );
};

const FindingCard = (props: SectionProps & { readonly finding: Finding; readonly state: Heading }): VNode => (
  <li class={`card ${props.state}`}>
    <h3>
      {props.finding.title}
      <span class="verdict">{say(props.language, props.state)}</span>
    </h3>
    <Words {...props} />
  </li>
);

/** A box whose content is no value of its field. */
const UnreadableCard = ({ text, label, field, view, language, goTo }: SectionProps & { readonly text: string; readonly label: string; readonly field: string }): VNode => {
  const words = deskWords(language);
  return (
    <li class="card ask">
      <h3>
        {label}
        {language === 'zh' ? '：' : ': '}
        {words.unreadableTitle}
        <span class="verdict">{say(language, 'ask')}</span>
      </h3>
      <p>
        <Said text={words.unreadable(text)} language={language} />
      </p>
      <GoTo field={field} language={language} here={view.here} goTo={goTo} />
    </li>
  );
};

/** The case in one look: what follows, what is wrong, what is still needed. */
export const CaseSection = (props: SectionProps): VNode => {
  const { view, language } = props;
  const [kind, setKind] = useState<Kind>('all');
  const conclusions = conclusionsOf(view.report).filter((c) => c.field !== 'next_deadline');
  // The answer comes first, its parts after it.
  const told = conclusions.filter((c) => c.field === 'eligible' || headingOf(c.finding, view.here) !== null).sort((a, b) => Number(b.field === 'eligible') - Number(a.field === 'eligible'));
  const checks = view.report.findings.flatMap((finding) => {
    const state = finding.kind === 'check' ? headingOf(finding, view.here) : null;
    return state === null ? [] : [{ finding, state }];
  });
  const rank: Readonly<Record<Heading, number>> = { wrong: 0, attend: 1, ask: 2, holds: 3 };
  checks.sort((a, b) => rank[a.state] - rank[b.state]);
  const passing = checks.filter((c) => c.state === 'holds');
  const cardsOf = (of: typeof checks): VNode[] => of.map(({ finding, state }) => <FindingCard key={`${finding.rule} ${finding.field}`} {...props} finding={finding} state={state} />);
  const unreadable = [...view.reading.reads.values()].filter((r) => r.unreadable);
  const count = (of: Kind): number =>
    told.filter((c) => of === 'all' || stateOf(c) === of).length + checks.filter((c) => of === 'all' || c.state === of).length + (of === 'all' || of === 'ask' ? unreadable.length : 0);
  const fits = (state: Heading): boolean => kind === 'all' || kind === state;
  const { day, dated, place } = view.report;
  return (
    <>
      <p class="basis">{deskWords(language).basis(place[language], dateInWords(day, language), dated)}</p>
      <div class="chips" role="group" aria-label={say(language, 'filter')}>
        {kinds.map((k) => (
          <button key={k} type="button" class={`chip ${k}`} aria-pressed={kind === k} onClick={() => setKind(k)}>
            {sayCount(language, say(language, k), count(k))}
          </button>
        ))}
      </div>
      <h2>{say(language, 'conclusions')}</h2>
      <ul class="cards">
        {told.filter((c) => fits(stateOf(c))).map((c) => (
          <ConclusionCard key={c.field} {...props} conclusion={c} />
        ))}
        {kind === 'all' && <Deadline {...props} />}
      </ul>
      <h2>{say(language, 'findings')}</h2>
      <ul class="cards">
        {fits('ask') && unreadable.map((r) => <UnreadableCard key={r.field} {...props} field={r.field} text={r.control.value.slice(0, 40)} label={labelOf(r.field, language)} />)}
        {cardsOf(checks.filter((c) => fits(c.state) && (c.state !== 'holds' || kind === 'holds')))}
      </ul>
      {kind === 'all' && passing.length > 0 && (
        <details>
          <summary>
            <h2>{sayKnown(language, say(language, 'holds'), passing.length)}</h2>
          </summary>
          <ul class="cards">{cardsOf(passing)}</ul>
        </details>
      )}
      <Print view={view} language={language} />
      {count(kind) === 0 && <p class="plain">{say(language, 'noneOfKind')}</p>}
    </>
  );
};
