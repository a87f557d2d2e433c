import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../browsers/accessible.ts';
import { openChromium, type Chromium } from '../browsers/chromium.ts';
import { Story } from '../browsers/steps.ts';
import { servePortals, type Portals } from '../portals/serve.ts';
import { importFile } from '../stories/clerk-names-fields.ts';
import { openOwnPage } from '../stories/own-pages.ts';
import { built, screenshots } from './places.ts';

const narrow = { width: 360, height: 640 };

let portals: Portals;
let browser: Chromium;

beforeAll(async () => {
  portals = await servePortals({ port: 0 });
  browser = await openChromium({ extension: built.chromium, grant: ['http://localhost/*'] });
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

describe.each([
  ['light', 'zh'],
  ['dark', 'zh'],
  ['light', 'en'],
] as const)('the pages of the extension, %s, %s', (colorScheme, language) => {
  const album = new Story(join(screenshots, 'journeys'), `own-pages-${colorScheme}-${language}`);
  const open = async (path: string, viewport?: { width: number; height: number }): Promise<Page> => {
    const page = await openOwnPage(browser.context, browser.extensionId, path, viewport);
    await page.emulateMedia({ colorScheme });
    return page;
  };
  const popupPath = (): string => `popup.html?origin=${encodeURIComponent(portals.origin)}`;
  const sound = async (title: string, page: Page): Promise<void> => {
    await album.keep(title, page);
    expect(await violations(page)).toEqual([]);
  };

  it('first run, each step', async () => {
    const page = await open('welcome.html');
    if (language === 'en') await page.getByLabel('English').check();
    await page.getByRole('searchbox').fill('61');
    await sound('first run: set-up', page);
    await page.locator('.steps .primary').click();
    await page.getByText(language === 'zh' ? '还有 2 处有误。' : '2 errors are left.').waitFor();
    await sound('first run: practice', page);
    await page.locator('.steps .primary').click();
    await sound('first run: ready', page);
    await page.setViewportSize(narrow);
    await page.locator('.steps button').nth(1).click();
    await sound('first run: practice on a narrow screen', page);
    await page.close();
  });

  it('the popup, with a site off, on, and a map to take', async () => {
    const page = await open(popupPath(), { width: 320, height: 640 });
    await sound('popup: off', page);
    await page.locator('.primary').click();
    await page.getByRole('heading', { level: 3 }).waitFor();
    const control = (field: string, label: string) => ({ field, label, section: '', name: label });
    await importFile(page, JSON.stringify({ format: 'wubao-site-map', version: 1, origin: portals.origin, forms: [{ title: ['审批'], labels: ['生日'], controls: [control('birth', '生日'), control('basic_amount', '护理补贴')] }] }));
    await page.locator('.confirm .primary').waitFor();
    await sound('popup: a map to take', page);
    await page.locator('.confirm .primary').click();
    await page.locator('.confirm').waitFor({ state: 'detached' });
    await importFile(page, '{');
    await page.locator('.confirm').waitFor();
    await sound('popup: what is wrong with a file', page);
    await page.close();
  });

  it('the settings, full and empty, wide and narrow', async () => {
    const page = await open(`options.html?site=${encodeURIComponent(portals.origin)}`);
    await page.locator('.entries button').first().click();
    await sound('settings', page);
    // Every permission that the browser gave says what it is for.
    expect((await page.locator('#trust li').allInnerTexts()).filter((said) => /^\w+$/.test(said))).toEqual([]);
    await page.locator('article .acts .secondary').last().click();
    await sound('settings: asked once more', page);
    await page.setViewportSize(narrow);
    await sound('settings on a narrow screen', page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.locator('.danger').click();
    await page.locator('article').waitFor({ state: 'detached' });
    await sound('settings: no site', page);
    await page.close();
  });
});

it('what is wrong is found where something is', async () => {
  const page = await openOwnPage(browser.context, browser.extensionId, 'options.html');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect((await violations(page)).join()).toContain('button-name');
  await page.close();
});
