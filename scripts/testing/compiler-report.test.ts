import { expect, it } from 'vitest';
import { countDiagnostics } from './compiler-report.ts';
import { closingLine } from './outcome.ts';

const projects = ['core', 'widgets'];

it('counts a test a project', () => {
  expect(closingLine(countDiagnostics(projects, '', 0))).toBe('2 passed, 0 failed');
});

it('gives each project its own diagnostics, with their continuation', () => {
  const output = [
    'core/a.ts(1,2): error TS1: no',
    '  because of b',
    'widgets/coreish.ts(1,1): error TS2: neither',
    '',
  ].join('\r\n');
  const outcome = countDiagnostics([...projects, 'extension'], output, 2);
  expect(closingLine(outcome)).toBe('1 passed, 2 failed');
  expect(outcome.failures[0]?.message).toBe('core/a.ts(1,2): error TS1: no\n  because of b');
});

it('fails when the compiler fails for a reason that is in no project', () => {
  const outcome = countDiagnostics(projects, 'error TS5083: Cannot read file', 1);
  expect(closingLine(outcome)).toBe('2 passed, 1 failed');
  expect(outcome.failures[0]?.message).toContain('TS5083');
});
