import { describe, expect, it } from 'vitest';
import { findChromium, findFirefox, thisMachine } from './browsers.mjs';
import type { Machine } from './browser-paths.mjs';

function machine(platform: NodeJS.Platform, files: readonly string[], env: Record<string, string> = {}): Machine {
  return {
    platform,
    env,
    exists: (path) => files.includes(path),
    list: (folder) => {
      const inside = files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length + 1));
      return [...new Set(inside.map((rest) => rest.split(/[\\/]/)[0] ?? ''))];
    },
  };
}

describe('finding Chromium', () => {
  it('takes the one that CHROMIUM names', () => {
    const found = findChromium(machine('linux', ['/usr/bin/chromium', '/opt/c'], { CHROMIUM: '/opt/c' }));
    expect(found).toEqual({ path: '/opt/c' });
  });

  it('does not silently take another when CHROMIUM names nothing', () => {
    const found = findChromium(machine('linux', ['/usr/bin/chromium'], { CHROMIUM: '/opt/c' }));
    expect(found.path).toBeUndefined();
    expect(found.problem).toContain('/opt/c');
  });

  it('takes an empty CHROMIUM for none', () => {
    expect(findChromium(machine('linux', ['/usr/bin/chromium'], { CHROMIUM: '' })).path).toBe('/usr/bin/chromium');
  });

  it('finds the newest that Playwright downloaded, by number and not by letter', () => {
    const home = { HOME: '/home/a' };
    const at = (n: number): string => `/home/a/.cache/ms-playwright/chromium-${n}/chrome-linux64/chrome`;
    const shell = '/home/a/.cache/ms-playwright/chromium_headless_shell-2000/chrome-linux64/chrome';
    expect(findChromium(machine('linux', [shell, at(999), at(1200)], home)).path).toBe(at(1200));
  });

  it.each([
    ['darwin', '/Applications/Chromium.app/Contents/MacOS/Chromium', { HOME: '/Users/a' }],
    ['darwin', '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium', { HOME: '/Users/a' }],
    ['win32', 'C:\\L\\Chromium\\Application\\chrome.exe', { LOCALAPPDATA: 'C:\\L' }],
    ['win32', 'C:\\L\\ms-playwright\\chromium-1200\\chrome-win64\\chrome.exe', { LOCALAPPDATA: 'C:\\L' }],
  ] as const)('finds it on %s at %s', (platform, path, env) => {
    expect(findChromium(machine(platform, [path], env)).path).toBe(path);
  });

  it('never takes Chrome or Edge, and says why', () => {
    for (const [platform, path, env] of [
      ['linux', '/usr/bin/google-chrome', {}],
      ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
      ['win32', 'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe', { 'ProgramFiles(x86)': 'C:\\P' }],
    ] as const) {
      const found = findChromium(machine(platform, [path], env));
      expect(found.path).toBeUndefined();
      expect(found.problem).toContain('--load-extension');
    }
  });

  it('speaks of Chrome only where there is one', () => {
    const { problem } = findChromium(machine('linux', []));
    expect(problem).toContain('apt-get install chromium');
    expect(problem).not.toContain('--load-extension');
  });
});

describe('finding Firefox', () => {
  it('takes what FIREFOX names, then the long-term release, then any', () => {
    const both = ['/usr/bin/firefox', '/usr/bin/firefox-esr'];
    expect(findFirefox(machine('linux', ['/f', ...both], { FIREFOX: '/f' })).path).toBe('/f');
    expect(findFirefox(machine('linux', both)).path).toBe('/usr/bin/firefox-esr');
    expect(findFirefox(machine('linux', ['/usr/bin/firefox'])).path).toBe('/usr/bin/firefox');
    expect(findFirefox(machine('linux', [])).problem).toContain('firefox-esr');
  });
});

it('reads this machine without stumbling over folders that are not there', () => {
  expect(thisMachine.list('/no/such/folder')).toEqual([]);
});
