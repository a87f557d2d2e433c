import { describe, expect, it } from 'vitest';
import { listSites, writeSite } from './list.ts';
import { readRequest, rememberRequest } from './request.ts';
import type { SiteSettings } from './settings.ts';
import { disableSite, enableRequested, enableSite, reconcileSites, restartSites } from './switch.ts';
import { testBrowser } from './testing/browser.ts';

const ledger = 'http://localhost:8365';
const other = 'http://localhost:9000';
const county = 'https://county.example';
const luonan: SiteSettings = { place: '611021', language: 'zh' };
const anywhere: SiteSettings = { place: null, language: 'en' };

const matches = (browser: ReturnType<typeof testBrowser>) => browser.registered.get('checks')?.matches;

describe('switching a site on', () => {
  it('does nothing without the permission', async () => {
    const browser = testBrowser();
    expect(await enableSite(browser, ledger, luonan)).toBe(false);
    expect(await listSites(browser)).toEqual(new Map());
    expect(browser.registered.size).toBe(0);
  });

  it('keeps the settings, registers the script and starts it in the open tabs of the site alone', async () => {
    const browser = testBrowser({ tabs: new Map([[3, 'http://localhost/*'], [4, 'https://county.example/*']]) });
    browser.granted.add('http://localhost/*');
    expect(await enableSite(browser, ledger, luonan)).toBe(true);
    expect(await listSites(browser)).toEqual(new Map([[ledger, luonan]]));
    expect(browser.registered.get('checks')).toMatchObject({
      js: ['content-scripts/checks.js'],
      matches: ['http://localhost/*'],
      allFrames: true,
      matchOriginAsFallback: true,
    });
    expect(browser.injected).toEqual([3]);
  });

  it('registers without what an older browser does not know', async () => {
    const browser = testBrowser({ knowsOriginAsFallback: false });
    browser.granted.add('http://localhost/*');
    await enableSite(browser, ledger, luonan);
    expect(matches(browser)).toEqual(['http://localhost/*']);
    expect(browser.registered.get('checks')).not.toHaveProperty('matchOriginAsFallback');
  });

  it('holds all sites in one registration, hosts once', async () => {
    const browser = testBrowser();
    for (const pattern of ['http://localhost/*', 'https://county.example/*']) browser.granted.add(pattern);
    for (const origin of [ledger, other, county]) await enableSite(browser, origin, anywhere);
    expect([...(matches(browser) ?? [])].sort()).toEqual(['http://localhost/*', 'https://county.example/*']);
  });
});

describe('a site that was asked for in the popup', () => {
  const ask = (browser: ReturnType<typeof testBrowser>) => rememberRequest(browser, { origin: ledger, settings: luonan, askedAt: 1_000 });

  it('is switched on when the permission comes, and only once', async () => {
    const browser = testBrowser();
    await ask(browser);
    await enableRequested(browser, 2_000);
    expect((await listSites(browser)).size).toBe(0);
    browser.granted.add('http://localhost/*');
    await enableRequested(browser, 3_000);
    expect(await listSites(browser)).toEqual(new Map([[ledger, luonan]]));
    expect(await readRequest(browser, 3_000)).toBeNull();
    await disableSite(browser, ledger);
    browser.granted.add('http://localhost/*');
    await enableRequested(browser, 4_000);
    expect((await listSites(browser)).size).toBe(0);
  });

  it('is forgotten after ten minutes', async () => {
    const browser = testBrowser();
    await ask(browser);
    browser.granted.add('http://localhost/*');
    await enableRequested(browser, 1_000 + 10 * 60_000 + 1);
    expect((await listSites(browser)).size).toBe(0);
  });

  it.each([{}, { origin: 'http://localhost:8365/' }, { origin: ledger, settings: { place: '61', language: 'zh' }, askedAt: 1_000 }, 'x', null])(
    'is not read from %j',
    async (request) => {
      const browser = testBrowser();
      await browser.storage.session.set({ request });
      expect(await readRequest(browser, 1_000)).toBeNull();
    },
  );
});

describe('switching a site off', () => {
  it('leaves no settings, no registration and no permission', async () => {
    const browser = testBrowser();
    browser.granted.add('http://localhost/*');
    await enableSite(browser, ledger, luonan);
    await disableSite(browser, ledger);
    expect(await browser.storage.local.get(null)).toEqual({});
    expect(browser.registered.size).toBe(0);
    expect(browser.granted.size).toBe(0);
  });

  it('keeps the permission that another port of the host still needs', async () => {
    const browser = testBrowser();
    browser.granted.add('http://localhost/*');
    await enableSite(browser, ledger, luonan);
    await enableSite(browser, other, anywhere);
    await disableSite(browser, ledger);
    expect(await listSites(browser)).toEqual(new Map([[other, anywhere]]));
    expect(matches(browser)).toEqual(['http://localhost/*']);
    expect([...browser.granted]).toEqual(['http://localhost/*']);
  });
});

describe('reconciling', () => {
  it('drops the sites whose permission was withdrawn', async () => {
    const browser = testBrowser();
    for (const pattern of ['http://localhost/*', 'https://county.example/*']) browser.granted.add(pattern);
    await enableSite(browser, ledger, luonan);
    await enableSite(browser, county, anywhere);
    browser.granted.delete('http://localhost/*');
    await reconcileSites(browser);
    expect([...(await listSites(browser)).keys()]).toEqual([county]);
    expect(matches(browser)).toEqual(['https://county.example/*']);
    browser.granted.clear();
    await reconcileSites(browser);
    expect(browser.registered.size).toBe(0);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('registers anew what an update of the browser lost, and touches nothing that is in order', async () => {
    const browser = testBrowser();
    browser.granted.add('http://localhost/*');
    await enableSite(browser, ledger, luonan);
    browser.registered.clear();
    await reconcileSites(browser);
    expect(matches(browser)).toEqual(['http://localhost/*']);
    const { changes } = browser;
    await reconcileSites(browser);
    expect(browser.changes).toBe(changes);
  });

  it('registers nothing for a permission without a site', async () => {
    const browser = testBrowser();
    browser.granted.add('http://localhost/*');
    await reconcileSites(browser);
    expect(browser.registered.size).toBe(0);
  });

  it('leaves other settings and broken entries out of the list', async () => {
    const browser = testBrowser();
    await browser.storage.local.set({ language: 'zh', 'site:nonsense': luonan, 'site:http://a.example': { place: 7 }, 'site:__proto__': luonan });
    await writeSite(browser, county, anywhere);
    expect([...(await listSites(browser)).keys()]).toEqual([county]);
  });

  it('starts the scripts of a new version in the open tabs', async () => {
    const browser = testBrowser({ tabs: new Map([[3, 'http://localhost/*']]) });
    browser.granted.add('http://localhost/*');
    await writeSite(browser, ledger, luonan);
    await restartSites(browser);
    expect(browser.injected).toEqual([3]);
  });
});
