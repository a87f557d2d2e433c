import { CaseProblem } from '../problem.ts';

/** What went wrong, by its kind; an error of another sort by its own words. */
export const kindOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing went wrong',
    (problem: unknown) => (problem instanceof CaseProblem ? problem.kind : String(problem)),
  );
