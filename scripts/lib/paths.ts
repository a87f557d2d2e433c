import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The repository, as an absolute path. */
export const root = resolve(import.meta.dirname, '../..');

/** What may be thrown away at any time. */
export const cache = join(root, '.cache');

/** The built browser extensions, one a folder. */
export const builtExtensions = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
} as const;

export const builtWidgets = join(root, 'dist/widgets');

const tool = (path: string): string => join(root, 'node_modules', path);

/** Tools by file, for `process.execPath`: no shell and no `.cmd` shims, so that Windows runs them alike. */
export const tools = {
  tsc: tool('typescript/bin/tsc'),
  oxlint: tool('oxlint/bin/oxlint'),
  vitest: tool('vitest/vitest.mjs'),
  wxt: tool('wxt/bin/wxt.mjs'),
} as const;

/** The arguments of `process.execPath` that run a TypeScript file. */
export const typescript = (file: string): string[] => [
  '--import',
  pathToFileURL(tool('tsx/dist/loader.mjs')).href,
  join(root, file),
];
