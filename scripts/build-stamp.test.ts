import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildIsCurrent, stampBuild } from './build-stamp.ts';

let folder = '';
const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wubao-stamp-'));
  write('core/a.ts', 'a');
  write('package-lock.json', '{}');
  write('dist/widgets/wubao.js', 'built');
  stampBuild(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('is current when nothing changed', () => {
  expect(buildIsCurrent(folder)).toBe(true);
});

it.each([
  ['a source changed', 'core/a.ts'],
  ['a source came', 'widgets/b.tsx'],
  ['the lock file changed', 'package-lock.json'],
  ['what was built was changed by another hand', 'dist/widgets/wubao.js'],
])('is not when %s', (_, name) => {
  write(name, 'changed');
  expect(buildIsCurrent(folder)).toBe(false);
});

it('is not when what was built is gone', () => {
  rmSync(join(folder, 'dist'), { recursive: true });
  expect(buildIsCurrent(folder)).toBe(false);
});

it('is when only a test changed', () => {
  write('core/a.test.ts', 'a test');
  expect(buildIsCurrent(folder)).toBe(true);
});
