import { describe, expect, it } from 'vitest';
import { closingLine, digest } from './outcome.ts';
import { countReport, type VitestReport } from './vitest-report.ts';

type File = VitestReport['testResults'][number];
const test = (status: string, fullName = 'a test', ...failureMessages: string[]): File['assertionResults'][number] => ({
  fullName,
  status,
  failureMessages,
});
const file = (status: string, assertionResults: File['assertionResults'], message = ''): File => ({
  name: '/r/a.test.ts',
  status,
  message,
  assertionResults,
});
const count = (files: readonly File[], code: number | null = 0) =>
  countReport({ testResults: files }, code, (path) => path.slice(3));

describe('counting a report of Vitest', () => {
  it('counts tests by how they ended', () => {
    const outcome = count([file('failed', [test('passed'), test('failed', 'b fails', 'Error: no'), test('skipped'), test('todo')])], 1);
    expect(closingLine(outcome)).toBe('1 passed, 1 failed');
    expect(outcome.skipped).toBe(2);
    expect(outcome.failures).toEqual([{ name: 'a.test.ts: b fails', message: 'Error: no' }]);
  });

  it('counts a file that did not load as one failure, and the tests that therefore never ran as none passed', () => {
    const outcome = count([file('failed', [], 'Cannot find module'), file('failed', [test('pending')], 'hook threw')], 1);
    expect(closingLine(outcome)).toBe('0 passed, 2 failed');
    expect(outcome.failures.map((failure) => failure.message)).toEqual(['Cannot find module', 'hook threw']);
  });

  it('shows of the stack only what is ours', () => {
    const stack = 'Error: no\n    at a (/r/core/a.ts:1:1)\n    at b (file:///r/node_modules/b.js:1:1)\n    at new Promise (<anonymous>)';
    expect(count([file('failed', [test('failed', 'x', stack)])], 1).failures[0]?.message).toBe('Error: no\n    at a (/r/core/a.ts:1:1)');
  });

  it('does not count a file again whose tests failed', () => {
    expect(closingLine(count([file('failed', [test('failed')], 'x')], 1))).toBe('0 passed, 1 failed');
  });

  it('counts a bad end with no failed test as a failure', () => {
    expect(closingLine(count([file('passed', [test('passed')])], 1))).toBe('1 passed, 1 failed');
    expect(closingLine(count([file('passed', [test('passed')])], null))).toBe('1 passed, 1 failed');
  });

  it('counts a run that found nothing as a failure', () => {
    expect(closingLine(count([]))).toBe('0 passed, 1 failed');
  });
});

it('names each failure with its message, indented', () => {
  const text = digest({ passed: 0, skipped: 3, failures: [{ name: 'x', message: 'one\ntwo\n' }] });
  expect(text).toBe('FAILED x\n    one\n    two\n3 skipped');
});
