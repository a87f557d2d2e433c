import type { VNode } from 'preact';
import type { Language } from '../../../core/model/field-spec.ts';
import type { AmountGap, Yield } from '../../../core/policy/amount.ts';
import type { CalculatorWords } from './words.ts';

interface GapProps {
  readonly gap: AmountGap;
  /** Fen of the sure months, null where adding them would say nothing. */
  readonly known: number | null;
  readonly words: CalculatorWords;
  readonly language: Language;
}

function Candidate({ of, known, words, language }: Omit<GapProps, 'gap'> & { readonly of: Yield }): VNode {
  return (
    <li>
      <span class="if">{words.ifApplies(of)}</span>
      <span class="maybe">{words.money(of.fen)}</span>
      <span class="under">{words.sum(of)}</span>
      {of.figure.per === 'year' && <span class="under">{words.about(of)}</span>}
      {known !== null && <span class="under">{words.together(known, of)}</span>}
      {of.figure.note && <span class="under">{of.figure.note[language]}</span>}
    </li>
  );
}

/** Months without a sure figure: why, and side by side what each figure that might be meant comes to. */
export function Gap(props: GapProps): VNode {
  const { gap, words } = props;
  return (
    <div class="gap">
      <p>{words.gap(gap.from, gap.months, gap.why)}</p>
      {gap.candidates.length > 0 && (
        <>
          <p class="possible">
            {words.possible}
            <span class="under"> {words.notSubmitted}</span>
          </p>
          <ul class="candidates">
            {gap.candidates.map((of) => (
              <Candidate key={of.figure.value} of={of} known={props.known} words={words} language={props.language} />
            ))}
          </ul>
          <p class="under">{words.unchanged}</p>
        </>
      )}
    </div>
  );
}
