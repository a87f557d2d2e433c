// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { brandedPaths, chromiumPaths, firefoxPaths } from './browser-paths.mjs';

/** @typedef {import('./browser-paths.mjs').Machine} Machine */

/**
 * @typedef {object} Found
 * @property {string} [path] the program, when there is one
 * @property {string} [problem] one sentence, when there is none
 */

/** @type {Machine} */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
};

/**
 * Finds a browser that loads an unpacked extension from its command line.
 * @param {Machine} machine
 * @returns {Found}
 */
export function findChromium(machine) {
  const named = namedBy('CHROMIUM', machine);
  if (named) return named;
  const path = chromiumPaths(machine).find(machine.exists);
  if (path !== undefined) return { path };
  const branded = brandedPaths(machine).some(machine.exists)
    ? 'Chrome and Edge cannot stand in for it, since from version 137 they ignore --load-extension. '
    : '';
  return { problem: `Chromium was not found. ${branded}${howToGetChromium(machine.platform)}` };
}

/**
 * @param {Machine} machine
 * @returns {Found}
 */
export function findFirefox(machine) {
  const named = namedBy('FIREFOX', machine);
  if (named) return named;
  const path = firefoxPaths(machine).find(machine.exists);
  return path !== undefined
    ? { path }
    : { problem: 'Firefox was not found: install it (Debian: apt-get install firefox-esr) or set FIREFOX to its program.' };
}

/**
 * @param {'CHROMIUM' | 'FIREFOX'} name
 * @param {Machine} machine
 * @returns {Found | undefined} nothing when the variable is not set
 */
function namedBy(name, machine) {
  const path = machine.env[name];
  if (path === undefined || path === '') return undefined;
  return machine.exists(path) ? { path } : { problem: `${name} is set to ${path}, but there is no such file.` };
}

/** @param {NodeJS.Platform} platform */
function howToGetChromium(platform) {
  // Playwright is among the development dependencies, and its Chromium is looked for in the place it downloads to.
  const anywhere = 'run "npx playwright install chromium", or set CHROMIUM to its program.';
  if (platform === 'linux') return `Install it (Debian: apt-get install chromium, Fedora: dnf install chromium), ${anywhere}`;
  return `To get it, ${anywhere}`;
}
