import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const top = resolve(import.meta.dirname, '../..');

/** Journeys try what is shipped: the production builds. */
const buildOf = (folder: string): string => {
  const path = resolve(top, '.output', folder);
  if (!existsSync(path)) throw new Error(`${path} is missing: run “npm run build” first`);
  return path;
};

export const built = {
  get chromium(): string {
    return buildOf('chrome-mv3');
  },
  get firefox(): string {
    return buildOf('firefox-mv3');
  },
};

export const screenshots = resolve(top, 'screenshots');
