import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium, type Chromium } from '../browsers/chromium.ts';
import { overlayOf, type OverlayView } from '../browsers/overlay.ts';
import { Story } from '../browsers/steps.ts';
import { temporaryFolder } from '../browsers/temporary-folder.ts';
import { idNumber, idNumberSwapped } from '../stories/people.ts';
import { keptBy, openOwnPage } from '../stories/own-pages.ts';
import { built, screenshots } from './places.ts';

const profile = temporaryFolder('first-run');
let browser: Chromium;
let page: Page;
let ours: OverlayView;
let album: Story;
let begun = 0;

const open = (): Promise<Chromium> => openChromium({ extension: built.chromium, profile: profile.path });
const welcomePages = (): Page[] => browser.context.pages().filter((p) => p.url().endsWith('/welcome.html'));

const clicks = async (role: string, name: string | RegExp): Promise<void> => {
  // a hint that moved has to be seen anew before its buttons act, and the page moves it when it draws
  let seen = await ours.wait({ role, name });
  for (let before = ''; before !== JSON.stringify(seen.box); seen = await ours.wait({ role, name })) {
    before = JSON.stringify(seen.box);
    await page.waitForTimeout(700);
  }
  await ours.click(seen);
};
const type = async (name: string, text: string): Promise<void> => {
  await page.locator(`[name=${name}]`).fill(text);
  await page.locator(`[name=${name}]`).press('Tab');
};

beforeAll(async () => {
  begun = performance.now();
  browser = await open();
  album = new Story(join(screenshots, 'journeys'), 'clerk-first-run');
});

afterAll(async () => {
  await browser?.close();
  profile.remove();
});

it('is welcomed by a page that opens by itself', async () => {
  await expect.poll(() => welcomePages().length, { timeout: 10_000 }).toBe(1);
  page = welcomePages()[0]!;
  await page.bringToFront();
  await page.getByRole('heading', { name: '用旧系统填表，随填随核对' }).waitFor();
  await album.keep('首次使用：说明、语言、所属县', page);
});

it('chooses her county by a few letters of its name', async () => {
  await page.getByRole('searchbox').fill('没有这个县');
  await page.getByText('没有找到。选“自动”也能核对').waitFor();
  await page.getByRole('searchbox').fill('洛南');
  await page.getByLabel('洛南县 611021').check();
  await expect.poll(async () => (await keptBy(page))['county']).toBe('611021');
  await page.getByRole('searchbox').fill('611022');
  await page.getByLabel('611022（按商洛市的标准）').waitFor();
  await album.keep('首次使用：没有自己标准的县，说明按哪里的', page);
});

it('reads it in English and goes back to Chinese', async () => {
  await page.getByLabel('English').check();
  await page.getByRole('heading', { name: 'The law beside every box of the old system' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await album.keep('首次使用：英文', page);
  await page.getByLabel('中文').check();
  await page.getByRole('button', { name: '用练习表试一试' }).waitFor();
});

it('tries it on the practice form: the same marks and hints as on a site, with no permission', async () => {
  await page.getByRole('button', { name: '用练习表试一试' }).click();
  ours = overlayOf(page, page.mainFrame());
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await page.locator('[name=sfzh]').inputValue()).toBe(idNumberSwapped);
  await ours.wait({ role: 'button', name: /^公民身份号码：有误/ });
  await page.getByText('还有 2 处有误。').waitFor();
  await page.locator('[name=sfzh]').click();
  await ours.wait({ role: '*', name: /末位校验码不符/ });
  await album.keep('练习表：身份证号的提示', page);
  await type('sfzh', idNumber);
  await ours.gone({ role: 'button', name: /^公民身份号码：有误/ });
  await page.locator('[name=csrq]').click();
  await clicks('button', '按身份证填入');
  await ours.wait({ role: 'button', name: /^出生日期：已改正/ });
  await page.locator('[name=xb]').focus();
  await clicks('button', '按身份证填入');
  expect(await page.locator('[name=csrq]').inputValue()).toBe('1882-02-03');
  expect(await page.locator('[name=xb]').inputValue()).toBe('男');
  const permissions = await page.evaluate(() => (globalThis as unknown as { chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } } }).chrome.permissions.getAll());
  expect(permissions.origins).toEqual([]);
});

it('is asked once before an error is saved, mends it, and is told that all is mended', async () => {
  await page.getByRole('button', { name: '保 存' }).click();
  await ours.wait({ role: '*', name: /还有 1 处有误，仍要保存吗？/ });
  await album.keep('练习表：保存前先问一次', page);
  await clicks('button', '返回修改');
  await type('btyrs', '1');
  await page.getByText('全部改正了。').waitFor();
  await page.getByRole('button', { name: '保 存' }).click();
  await page.getByText('练习表不保存任何内容。').waitFor();
  await album.keep('练习表：全部改正', page);
});

it('is told how a site is switched on, all within a minute', async () => {
  await page.getByRole('button', { name: '去用真的系统' }).click();
  await page.getByText('选“在此网站启用”').waitFor();
  await album.keep('可以用了', page);
  expect(performance.now() - begun).toBeLessThan(60_000);
  // Of the practice nothing is kept, nor is anything left of ours on the page.
  expect(Object.keys(await keptBy(page)).sort()).toEqual(['county', 'language']);
  expect(await ours.present()).toBe(false);
});

it('finds her county chosen when she switches a site on, and all pages in larger letters when she wants them', async () => {
  const popup = await openOwnPage(browser.context, browser.extensionId, `popup.html?origin=${encodeURIComponent('http://10.0.0.8:8080')}`, { width: 320, height: 480 });
  await expect.poll(() => popup.getByRole('combobox').inputValue()).toBe('611021');
  const options = await openOwnPage(browser.context, browser.extensionId, 'options.html');
  await options.getByLabel('大', { exact: true }).check();
  await expect.poll(() => popup.evaluate(() => document.documentElement.className)).toBe('large');
  await album.keep('设置：大字', options);
});

it('is welcomed once only', async () => {
  await browser.close();
  browser = await open();
  await (await browser.context.newPage()).waitForTimeout(1_000);
  expect(welcomePages()).toEqual([]);
});
