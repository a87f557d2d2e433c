import type { VNode } from 'preact';
import type { Language } from '../../core/model/field-spec.ts';
import { problemSaid } from './use-act.ts';

/** What went wrong and what to do, said aloud when it happens. */
export const ProblemNote = ({ problem, language }: { readonly problem: unknown; readonly language: Language }): VNode => (
  <p class="warn" role="alert">
    {problem === null ? '' : problemSaid(problem, language)}
  </p>
);
