import type { VNode } from 'preact';
import type { Language } from '../../../core/model/field-spec.ts';
import type { AmountPart, AmountQuestion, AmountResult, KnownAmount, UnknownAmount } from '../../../core/policy/amount.ts';
import type { Source } from '../../../core/policy/pack.ts';
import { Gap } from './gap.tsx';
import type { CalculatorWords } from './words.ts';

export interface ResultProps {
  readonly question: AmountQuestion;
  readonly result: AmountResult;
  readonly placeName: string;
  readonly language: Language;
  readonly words: CalculatorWords;
}

/** A line may break between the first month and the last, not within either. */
function Span({ from, months, words }: { from: string; months: number; words: CalculatorWords }): VNode {
  const [first, last] = words.span(from, months);
  return (
    <>
      <span>{first}</span>
      <wbr />
      <span>{last}</span>
    </>
  );
}

/** The months of each figure, with the arithmetic; a sum below where there are several. */
function Parts({ parts, total, words, language }: { parts: readonly AmountPart[]; total: number | null; words: CalculatorWords; language: Language }): VNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.period}</th>
          <th scope="col">{words.reckoning}</th>
          <th scope="col" class="number">
            {words.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.from}>
            <td class="span">
              <Span from={part.from} months={part.months} words={words} />
            </td>
            <td>
              {words.sum(part)}
              <span class="under">{words.since(part)}</span>
              {part.figure.note && <span class={part.figure.from === 'unknown' ? 'under caveat' : 'under'}>{part.figure.note[language]}</span>}
            </td>
            <td class="number">{words.money(part.fen)}</td>
          </tr>
        ))}
      </tbody>
      {total !== null && parts.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {words.total}
            </th>
            <td class="number">{words.money(total)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function Headline({ result, words }: { result: KnownAmount; words: CalculatorWords }): VNode {
  const first = result.parts[0];
  return (
    <p class="headline">
      <span class="pair">
        {words.total} <strong>{words.money(result.totalFen)}</strong>
      </span>
      {first && result.perMonthFen !== null && <span class="pair">{words.about(first)}</span>}
    </p>
  );
}

/** Where the figures were read, each source once, and how the months were counted. */
function Footing({ sources, yearly, words }: { sources: readonly Source[]; yearly: boolean; words: CalculatorWords }): VNode {
  return (
    <dl class="footing">
      {sources.length > 0 && (
        <div>
          <dt>{words.basis}</dt>
          <dd>
            {sources.map((source) => (
              <p key={source.title.zh}>{words.source(source)}</p>
            ))}
          </dd>
        </div>
      )}
      <div>
        <dt>{words.method}</dt>
        <dd>
          <p>{words.assumption}</p>
          {yearly && <p>{words.rounding}</p>}
        </dd>
      </div>
    </dl>
  );
}

function sourcesOf(result: AmountResult): readonly Source[] {
  const gaps = result.known ? [] : result.gaps;
  const all = [...result.parts.map((p) => p.source), ...gaps.map((g) => g.source), ...gaps.flatMap((g) => g.candidates.map((c) => c.source))];
  return [...new Set(all)].filter((s): s is Source => s !== null);
}

function Unknown({ result, props }: { result: UnknownAmount; props: ResultProps }): VNode {
  const { words, placeName, question } = props;
  // a candidate can be added to the sure months only when nothing else is missing
  const known = result.gaps.length === 1 && result.parts.length > 0 ? result.parts.reduce((sum, part) => sum + part.fen, 0) : null;
  return (
    <>
      <p class="headline unknown">{words.unknownTitle(placeName, question.mode)}</p>
      {result.gaps.map((gap) => (
        <Gap key={gap.from} gap={gap} known={known} words={words} language={props.language} />
      ))}
      <p class="ask-whom">{words.askWhom(placeName)}</p>
      {result.parts.length > 0 && (
        <>
          <p class="possible">{words.sure}</p>
          <Parts parts={result.parts} total={null} words={words} language={props.language} />
        </>
      )}
    </>
  );
}

/** The answer to a whole question: the amount with its arithmetic, or what is not known. */
export function Result(props: ResultProps): VNode {
  const { result, words, language } = props;
  const yields = [...result.parts, ...(result.known ? [] : result.gaps.flatMap((gap) => gap.candidates))];
  return (
    <>
      {result.known ? (
        <>
          <Headline result={result} words={words} />
          <Parts parts={result.parts} total={result.totalFen} words={words} language={language} />
        </>
      ) : (
        <Unknown result={result} props={props} />
      )}
      {yields.length > 0 && <Footing sources={sourcesOf(result)} yearly={yields.some((y) => y.figure.per === 'year')} words={words} />}
    </>
  );
}
