/** What a step of the test run came to. */
export interface Outcome {
  readonly passed: number;
  readonly skipped: number;
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly name: string;
  readonly message: string;
}

export const pass: Outcome = { passed: 1, skipped: 0, failures: [] };

export const fail = (name: string, message: string): Outcome => ({ passed: 0, skipped: 0, failures: [{ name, message }] });

export const skip: Outcome = { passed: 0, skipped: 1, failures: [] };

export const nothing: Outcome = { passed: 0, skipped: 0, failures: [] };

export function add(a: Outcome, b: Outcome): Outcome {
  return { passed: a.passed + b.passed, skipped: a.skipped + b.skipped, failures: [...a.failures, ...b.failures] };
}

/** The last line of a test run, which a continuous integration reads. */
export const closingLine = (outcome: Outcome): string => `${outcome.passed} passed, ${outcome.failures.length} failed`;

/** The failing names with their messages, and what was skipped; empty when there is neither. */
export function digest({ skipped, failures }: Outcome): string {
  const lines = failures.map(({ name, message }) => `FAILED ${name}\n${message.trim().replace(/^/gm, '    ')}`);
  if (skipped > 0) lines.push(`${skipped} skipped`);
  return lines.join('\n');
}
