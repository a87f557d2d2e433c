import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dependenciesAreCurrent, stampDependencies } from './dependencies.mjs';

let folder = '';
const writeLock = (text: string): void => writeFileSync(join(folder, 'package-lock.json'), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wubao-lock-'));
  writeLock('{\n"a": 1\n}\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('wants an installation when there is none', () => {
  expect(dependenciesAreCurrent(folder)).toBe(false);
});

it('wants none again until the lock file changes', () => {
  mkdirSync(join(folder, 'node_modules'));
  expect(dependenciesAreCurrent(folder)).toBe(false);
  stampDependencies(folder);
  expect(dependenciesAreCurrent(folder)).toBe(true);
  writeLock('{\n"a": 2\n}\n');
  expect(dependenciesAreCurrent(folder)).toBe(false);
});

it('takes a lock file with the line ends of Windows for the same', () => {
  mkdirSync(join(folder, 'node_modules'));
  stampDependencies(folder);
  writeLock('{\r\n"a": 1\r\n}\r\n');
  expect(dependenciesAreCurrent(folder)).toBe(true);
});
