import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium, type Chromium } from '../browsers/chromium.ts';
import { overlayOf } from '../browsers/overlay.ts';
import { Story } from '../browsers/steps.ts';
import { servePortals, type Portals } from '../portals/serve.ts';
import { enableSite, openForm } from '../stories/clerk-first-light.ts';
import { Clerk } from '../stories/clerk.ts';
import { built, screenshots } from './places.ts';

let portals: Portals;
let browser: Chromium;
let page: Page;
let clerk: Clerk;
let album: Story;

beforeAll(async () => {
  portals = await servePortals({ port: 0 });
  browser = await openChromium({ extension: built.chromium, grant: ['http://localhost/*'], hostMap: { 'other.test': '127.0.0.1' } });
  album = new Story(join(screenshots, 'journeys'), 'clerk-off-until-asked');
  page = await browser.context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

/** The script worlds of a page that are the extension's. */
async function ourWorlds(at: Page): Promise<string[]> {
  const cdp = await browser.context.newCDPSession(at);
  const worlds: string[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.name);
  });
  await cdp.send('Runtime.enable');
  await at.waitForTimeout(200);
  await cdp.detach();
  return worlds;
}

const drawnIn = (at: Page): Promise<boolean[]> => Promise.all(at.frames().map((frame) => overlayOf(at, frame).present()));

it.each(['chromium', 'firefox'] as const)('asks for no site at install: %s', (family) => {
  const manifest = JSON.parse(readFileSync(join(built[family], 'manifest.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest['permissions']).toEqual(['storage', 'scripting', 'activeTab', ...(family === 'chromium' ? ['sidePanel'] : [])]);
  expect(manifest['optional_host_permissions']).toEqual(['http://*/*', 'https://*/*']);
  for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
    expect(manifest[key] ?? [], key).toEqual([]);
  }
});

it('injects nothing into a site that nobody enabled', async () => {
  clerk = await openForm(page, portals, album);
  await clerk.type('xm', '云山');
  expect(await drawnIn(page)).not.toContain(true);
  expect(await ourWorlds(page)).toEqual([]);
});

it('serves every frame from the moment it is enabled, without a reload', async () => {
  await enableSite(browser.context, browser.extensionId, portals.origin, album);
  await clerk.sees('button', /^五保助手：/);
  await album.keep('启用后：不必刷新', page);
  expect(await clerk.holds('xm')).toBe('云山');
  expect((await ourWorlds(page)).length).toBe(page.frames().length);
});

it('draws nothing where nothing is to be checked', async () => {
  const other = await browser.context.newPage();
  for (const path of ['/legacy/query.do', '/legacy/list.do', '/legacy/about.do']) {
    await other.goto(portals.url(path));
    await other.waitForTimeout(400);
    expect(await drawnIn(other), path).not.toContain(true);
  }
  await other.close();
});

it('leaves other sites alone', async () => {
  const other = await browser.context.newPage();
  await other.goto(`http://other.test:${portals.port}/legacy/apply.do`);
  await other.waitForTimeout(400);
  expect(await drawnIn(other)).not.toContain(true);
  expect(await ourWorlds(other)).toEqual([]);
  await other.close();
});

it('still checks after the browser has put the background to sleep', async () => {
  const extensionPage = await browser.context.newPage();
  await extensionPage.goto(`chrome-extension://${browser.extensionId}/popup.html?origin=${encodeURIComponent(portals.origin)}`);
  const cdp = await browser.context.newCDPSession(extensionPage);
  let worker = '';
  let state = '';
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) [worker, state] = [version.versionId, version.runningStatus];
  });
  await cdp.send('ServiceWorker.enable');
  await expect.poll(() => worker).not.toBe('');
  await cdp.send('ServiceWorker.stopWorker', { versionId: worker });
  await expect.poll(() => state).toBe('stopped');
  await page.bringToFront();
  await clerk.type('sqrq', '2010-02-30');
  await clerk.sees('button', /^申请日期：有误/);
  await clerk.type('sqrq', '2010-02-28');
  await clerk.seesNo('button', /^申请日期：有误/);
  await extensionPage.close();
});

it('goes at once when it is switched off, and takes nothing that was typed', async () => {
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html?origin=${encodeURIComponent(portals.origin)}`);
  await popup.getByRole('button', { name: '停用' }).click();
  await album.keep('停用：就地确认', popup);
  await popup.getByRole('button', { name: /停用/ }).last().click();
  await popup.getByRole('button', { name: '在此网站启用' }).waitFor();
  await page.bringToFront();
  await expect.poll(() => drawnIn(page)).not.toContain(true);
  expect(await clerk.holds('xm')).toBe('云山');
  await clerk.openForm();
  await page.waitForTimeout(400);
  expect(await drawnIn(page)).not.toContain(true);
});
