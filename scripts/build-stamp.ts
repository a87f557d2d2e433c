import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder, fingerprint } from './lib/fingerprint.ts';

const INPUTS = [
  'core',
  'widgets',
  'extension',
  'scripts/build.ts',
  'scripts/vite.widgets.ts',
  'wxt.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];
const OUTPUTS = ['dist/widgets', '.output/chrome-mv3', '.output/firefox-mv3'];

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);

/** What a build was made of and what it made; either having changed, it must be made again. */
export function buildFingerprint(base: string): string {
  const inputs = filesUnder(base, INPUTS).filter((file) => !isTest(file));
  return `${fingerprint(base, inputs)} ${fingerprint(base, filesUnder(base, OUTPUTS))}`;
}

const stampFile = (base: string): string => join(base, '.cache/build-stamp');

export function buildIsCurrent(base: string): boolean {
  const stamp = stampFile(base);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === buildFingerprint(base);
}

export function stampBuild(base: string): void {
  const stamp = stampFile(base);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, buildFingerprint(base));
}
