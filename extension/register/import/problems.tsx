import type { VNode } from 'preact';
import type { Language } from '../../../core/model/field-spec.ts';
import { problemInWords, type Problem } from '../../../core/roster/values/problem.ts';
import { sayMore } from '../sentences.ts';
import { mostListed } from './run.ts';

/** Cells that can't be read, each with what stands there and what to do. */
export const Problems = ({ problems, language }: { readonly problems: readonly Problem[]; readonly language: Language }): VNode => (
  <>
    <ul class="lines" tabindex={0}>
      {problems.slice(0, mostListed).map((problem) => {
        const { where, says, todo } = problemInWords(problem, language);
        return (
          <li key={`${problem.row} ${problem.column}`}>
            <b>{where}</b> {says}
            {language === 'zh' ? '。' : '. '}
            {todo}
          </li>
        );
      })}
    </ul>
    {problems.length > mostListed && <p class="note">{sayMore(language, problems.length - mostListed)}</p>}
  </>
);
