import { useCallback, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/model/field-spec.ts';
import { CaseProblem } from '../cases/problem.ts';
import { FileProblem, fileProblemWords } from '../files/problem.ts';
import { sayWait } from './sentences.ts';
import { say } from './words.ts';

/** What went wrong, for a person; empty where she stopped it herself. */
export function problemSaid(problem: unknown, language: Language): string {
  if (problem instanceof CaseProblem) return [problem.says[language], problem.wait > 0 ? sayWait(language, problem.wait) : problem.todo[language]].join(language === 'zh' ? '' : ' ');
  if (problem instanceof FileProblem) return fileProblemWords[problem.kind][language];
  return problem instanceof DOMException && problem.name === 'AbortError' ? '' : say(language, 'failed');
}

export interface Act {
  readonly busy: boolean;
  /** What went wrong the last time; null where nothing did. */
  readonly problem: unknown;
  run(work: () => Promise<void>): void;
}

/** One thing at a time: while it is under way a second press does nothing. */
export function useAct(): Act {
  const [state, setState] = useState<{ readonly busy: boolean; readonly problem: unknown }>({ busy: false, problem: null });
  const under = useRef(false);
  const run = useCallback((work: () => Promise<void>): void => {
    if (under.current) return;
    under.current = true;
    setState({ busy: true, problem: null });
    const end = (problem: unknown): void => {
      under.current = false;
      setState({ busy: false, problem });
    };
    work().then(() => end(null), end);
  }, []);
  return { ...state, run };
}
