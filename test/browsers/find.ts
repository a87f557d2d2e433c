import { existsSync } from 'node:fs';

const usual = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
} as const;

function find(name: keyof typeof usual, variable: 'CHROMIUM' | 'FIREFOX', toInstall: string): string {
  const told = process.env[variable];
  if (told && existsSync(told)) return told;
  const found = usual[name].find((path) => existsSync(path));
  if (found === undefined) throw new Error(process.env[`${variable}_PROBLEM`] ?? `Install ${toInstall}, or name its program in ${variable}.`);
  return found;
}

/** The program named in CHROMIUM, else the first in the usual places. Throws with one sentence that says what to install. */
export const chromiumPath = (): string => find('chromium', 'CHROMIUM', 'Chromium (Debian: apt-get install chromium)');

/** The program named in FIREFOX, else the first in the usual places. Throws with one sentence that says what to install. */
export const firefoxPath = (): string => find('firefox', 'FIREFOX', 'Firefox (Debian: apt-get install firefox-esr)');
