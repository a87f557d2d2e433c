import { add, fail, nothing, type Outcome } from './outcome.ts';

/** The part of Vitest's JSON report that counts. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

/**
 * Counts a report's tests. A file that failed without a failed test (it did not load, a hook threw) is one failure,
 * and so is a run that ended badly although every test passed (an error that nobody caught).
 * @param shown how a file is named in a failure
 */
export function countReport(report: VitestReport, code: number | null, shown: (file: string) => string): Outcome {
  let sum = nothing;
  for (const file of report.testResults) {
    const before = sum.failures.length;
    for (const { fullName, status, failureMessages } of file.assertionResults) {
      if (status === 'passed') sum = add(sum, { passed: 1, skipped: 0, failures: [] });
      else if (status === 'failed') sum = add(sum, fail(`${shown(file.name)}: ${fullName}`, (failureMessages ?? []).map(shorter).join('\n')));
      // A test still waiting when its file failed has not passed; the file's own failure is counted below.
      else sum = add(sum, { passed: 0, skipped: 1, failures: [] });
    }
    if (file.status === 'failed' && sum.failures.length === before) sum = add(sum, fail(shown(file.name), file.message));
  }
  if (code !== 0 && sum.failures.length === 0) {
    sum = add(sum, fail('vitest', `It ended with ${code === null ? 'a signal' : `code ${code}`} although no test failed: see above.`));
  }
  if (sum.passed + sum.skipped + sum.failures.length === 0) sum = fail('vitest', 'It found no tests.');
  return sum;
}

/** Without the lines of the stack that lie in other people's code. */
const shorter = (message: string): string =>
  message
    .split('\n')
    .filter((line) => !/^\s*at .*(node_modules|node:|new Promise)/.test(line))
    .join('\n');
