// @ts-check
import { posix, win32 } from 'node:path';

/**
 * @typedef {object} Machine what the search looks at, so that tests can describe another computer
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {(path: string) => boolean} exists
 * @property {(folder: string) => string[]} list names in a folder; none when there is no such folder
 */

/**
 * Chromium, and Chrome for Testing as Playwright downloads it: they load an unpacked extension from the command line.
 * @param {Machine} machine
 * @returns {string[]} paths to try, best first
 */
export function chromiumPaths(machine) {
  const { platform, env } = machine;
  const home = env['HOME'] ?? '';
  if (platform === 'win32') {
    return [
      ...windowsFolders(env).map((folder) => win32.join(folder, 'Chromium', 'Application', 'chrome.exe')),
      ...playwrightPaths(machine, win32.join(env['LOCALAPPDATA'] ?? '', 'ms-playwright'), win32, [
        ['chrome-win64', 'chrome.exe'],
        ['chrome-win', 'chrome.exe'],
      ]),
    ];
  }
  if (platform === 'darwin') {
    const apps = ['/Applications', posix.join(home, 'Applications')];
    return [
      ...apps.map((folder) => posix.join(folder, 'Chromium.app/Contents/MacOS/Chromium')),
      ...apps.map((folder) =>
        posix.join(folder, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
      ),
      ...playwrightPaths(machine, posix.join(home, 'Library/Caches/ms-playwright'), posix, [
        ['chrome-mac-arm64', 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'],
        ['chrome-mac-x64', 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'],
        ['chrome-mac', 'Chromium.app/Contents/MacOS/Chromium'],
      ]),
    ];
  }
  return [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    ...playwrightPaths(machine, posix.join(env['XDG_CACHE_HOME'] ?? posix.join(home, '.cache'), 'ms-playwright'), posix, [
      ['chrome-linux64', 'chrome'],
      ['chrome-linux', 'chrome'],
    ]),
    '/usr/bin/chromium-browser',
    '/usr/local/bin/chromium',
    '/snap/bin/chromium',
  ];
}

/**
 * Chrome and Edge: they ignore --load-extension since version 137, so they are looked for only to be able to say so.
 * @param {Machine} machine
 * @returns {string[]}
 */
export function brandedPaths({ platform, env }) {
  if (platform === 'win32') {
    return windowsFolders(env).flatMap((folder) => [
      win32.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      win32.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  if (platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  return ['/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/opt/google/chrome/chrome', '/usr/bin/microsoft-edge'];
}

/**
 * @param {Machine} machine
 * @returns {string[]}
 */
export function firefoxPaths({ platform, env }) {
  if (platform === 'win32') {
    return windowsFolders(env).map((folder) => win32.join(folder, 'Mozilla Firefox', 'firefox.exe'));
  }
  if (platform === 'darwin') {
    return [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      posix.join(env['HOME'] ?? '', 'Applications/Firefox.app/Contents/MacOS/firefox'),
    ];
  }
  return ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox', '/usr/local/bin/firefox'];
}

/**
 * @param {Machine['env']} env
 * @returns {string[]}
 */
function windowsFolders(env) {
  return [env['LOCALAPPDATA'], env['ProgramFiles'], env['ProgramFiles(x86)']].filter((folder) => folder !== undefined);
}

/**
 * @param {Machine} machine
 * @param {string} cache
 * @param {typeof posix} path
 * @param {[string, string][]} inside
 * @returns {string[]}
 */
function playwrightPaths(machine, cache, path, inside) {
  const folder = machine.env['PLAYWRIGHT_BROWSERS_PATH'] ?? cache;
  return machine
    .list(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => inside.map(([system, file]) => path.join(folder, name, system, file)));
}
