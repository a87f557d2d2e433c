import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eraseSite, writeSite } from './list.ts';
import { noteUse, readLastUse, usedKeyOf } from './last-use.ts';
import { LONGEST_MS, pauseKeyOf, readPause } from './pause-key.ts';
import { pauseAllSites, resumeSite } from './pause.ts';
import { testBrowser } from './testing/browser.ts';

const portal = 'http://10.0.0.8:8080';
const other = 'https://other.example';
const kept = async (browser: ReturnType<typeof testBrowser>, key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

it('a pause of all sites is one of each that is on, and each begins again by itself', async () => {
  const browser = testBrowser();
  await writeSite(browser, portal, { place: null, language: 'zh' });
  await writeSite(browser, other, { place: null, language: 'zh' });
  await pauseAllSites(browser, 1_000);
  expect(await kept(browser, pauseKeyOf(portal))).toBe(1_000 + LONGEST_MS);
  await resumeSite(browser, portal);
  expect(readPause(await kept(browser, pauseKeyOf(portal)), 1_000)).toBe(0);
  expect(readPause(await kept(browser, pauseKeyOf(other)), 1_000)).toBe(1_000 + LONGEST_MS);
});

it('a pause ends after an hour at the latest, whatever the clock does', () => {
  fc.assert(
    fc.property(fc.anything(), fc.integer(), (value, now) => {
      const until = readPause(value, now);
      expect(until === 0 || (until > now && until - now <= LONGEST_MS)).toBe(true);
    }),
  );
  expect(readPause(10 * LONGEST_MS, 0)).toBe(0);
});

it('the day of last use is written once a day, and goes with the site', async () => {
  const browser = testBrowser();
  let writes = 0;
  const counting = { storage: { ...browser.storage, local: { ...browser.storage.local, set: (items: Record<string, unknown>) => (writes++, browser.storage.local.set(items)) } } };
  for (const day of ['2026-11-23', '2026-11-24', '2026-11-24', '2026-11-24']) await noteUse(counting, portal, day);
  expect(writes).toBe(2);
  expect(readLastUse(await kept(browser, usedKeyOf(portal)))).toBe('2026-11-24');
  await eraseSite(browser, portal);
  expect(await browser.storage.local.get(null)).toEqual({});
  expect([readLastUse(7), readLastUse('yesterday'), readLastUse(undefined)]).toEqual([null, null, null]);
});
