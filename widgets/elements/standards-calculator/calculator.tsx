import type { VNode } from 'preact';
import type { AmountQuestion, AmountResult } from '../../../core/policy/amount.ts';
import { announcement } from './announcement.ts';
import { Fields, type FieldsProps } from './fields.tsx';
import { Result } from './result.tsx';

export interface CalculatorProps extends FieldsProps {
  readonly question: AmountQuestion | null;
  readonly result: AmountResult | null;
  readonly placeName: string;
}

/** The whole of the element's inside. */
export function Calculator(props: CalculatorProps): VNode {
  const { question, result, placeName, words, language } = props;
  return (
    <div class={props.disabled ? 'calculator disabled' : 'calculator'} lang={words.lang}>
      <Fields {...props} />
      <div class="live" role="status">
        {announcement(question, result, placeName, words)}
      </div>
      <div class="result">
        {question && result ? (
          <Result question={question} result={result} placeName={placeName} words={words} language={language} />
        ) : (
          <p class="waiting">{words.waiting}</p>
        )}
      </div>
    </div>
  );
}
