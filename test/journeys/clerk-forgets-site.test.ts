import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium, type Chromium } from '../browsers/chromium.ts';
import { Story } from '../browsers/steps.ts';
import { servePortals, type Portals } from '../portals/serve.ts';
import { Clerk } from '../stories/clerk.ts';
import { enableSite, openForm } from '../stories/clerk-first-light.ts';
import { importFile, openPopup } from '../stories/clerk-names-fields.ts';
import { keptBy } from '../stories/own-pages.ts';
import { built, screenshots } from './places.ts';

let portals: Portals;
let browser: Chromium;
let clerk: Clerk;
let options: Page;
let album: Story;
let settings: string;

const save = async (button: string): Promise<string> => {
  const [file] = await Promise.all([options.waitForEvent('download'), options.getByRole('button', { name: button }).click()]);
  return readFileSync(await file.path(), 'utf8');
};
const site = () => options.getByRole('article', { name: new URL(portals.origin).host });
const box = (field: string, label: string) => ({ field, label, section: '', name: '', kind: 'text' });

beforeAll(async () => {
  portals = await servePortals({ port: 0 });
  browser = await openChromium({ extension: built.chromium, grant: ['http://localhost/*'] });
  album = new Story(join(screenshots, 'journeys'), 'clerk-forgets-site');
  await enableSite(browser.context, browser.extensionId, portals.origin, album);
  clerk = await openForm(await browser.context.newPage(), portals, album);
  await clerk.type('sqrq', '2010-02-30');
  await clerk.sees('button', /^申请日期：有误/);
});

afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

it('is told before she takes a map which entries the page contradicts, and these are not used', async () => {
  const popup = await openPopup(browser.context, browser.extensionId, portals.origin);
  const labels = await clerk.form.evaluate(() => [...document.querySelectorAll('td')].map((td) => (td.textContent ?? '').replace(/[\s：:*]/g, '')).filter((t) => t !== '' && t.length < 12));
  const form = { title: ['五保', '审批', '供养'], labels: [...new Set(labels)].slice(0, 200), controls: [box('basic_amount', '申请日期'), box('birth', '出生日期')] };
  await importFile(popup, JSON.stringify({ format: 'wubao-site-map', version: 1, origin: portals.origin, forms: [form] }));
  await popup.getByText('与网页不符：标签是“申请日期”。在网页上指认这一栏之前不采用。').waitFor();
  await album.keep('导入：与网页不符的条目', popup);
  await popup.getByRole('button', { name: '采用' }).click();
  await popup.getByText('已记住 2 栏').waitFor();
  await clerk.page.bringToFront();
  // The swapped entry would have taken the date from its box.
  await clerk.sees('button', /^申请日期：有误/);
  await popup.bringToFront();
  const [page] = await Promise.all([browser.context.waitForEvent('page'), popup.getByRole('button', { name: '查看记住的栏目' }).click()]);
  options = page;
  await options.setViewportSize({ width: 1366, height: 768 });
});

it('sees when the site was last used and what is kept of its controls; deletes one entry and takes that back', async () => {
  await site().getByText(/最近使用 \d{4}-\d\d-\d\d/).waitFor();
  await site().getByText('未采用：标签是“申请日期”').waitFor();
  await site().getByRole('button', { name: '删除：出生日期' }).focus();
  await options.keyboard.press('Enter');
  await site().getByText('已删除，改为自动识别。').waitFor();
  await site().getByText('记住的栏目：1').waitFor();
  await album.keep('设置：删除了一栏，可以撤销', options);
  // The focus stays in the row, on the way back.
  expect(await options.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('撤销：出生日期');
  await options.keyboard.press('Enter');
  await site().getByText('记住的栏目：2').waitFor();
  expect(await options.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('删除：出生日期');
});

it('pauses the site: its marks go, what is typed and what is known stay, and it goes on at her word', async () => {
  await site().getByRole('button', { name: '暂停一小时' }).click();
  await site().getByText(/已暂停，\d\d:\d\d 自动恢复/).waitFor();
  await clerk.page.bringToFront();
  await expect.poll(() => clerk.overlay.present()).toBe(false);
  expect(await clerk.holds('sqrq')).toBe('2010-02-30');
  await album.keep('已暂停：网页上没有标记', clerk.page);
  await options.bringToFront();
  await album.keep('设置：已暂停', options);
  await site().getByRole('button', { name: '继续核对' }).click();
  await clerk.page.bringToFront();
  await clerk.sees('button', /^申请日期：有误/);
});

it('finds a setting by a word', async () => {
  await options.bringToFront();
  await options.getByRole('searchbox').fill('字号');
  await expect.poll(() => options.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['语言和外观', '导出、导入与重置']);
  await album.keep('设置：搜索', options);
  await options.getByRole('searchbox').fill('打印');
  await options.getByText('没有这样的设置。').waitFor();
  await options.getByRole('searchbox').fill('');
});

it('takes her settings along as a file, and a file for helpers that tells nobody anything', async () => {
  settings = await save('导出设置');
  expect(JSON.parse(settings)).toMatchObject({ format: 'wubao-settings', language: 'zh', sites: [{ address: portals.origin, map: { forms: [{ controls: [{}, {}] }] } }] });
  const diagnostics = await save('存诊断文件');
  expect(JSON.parse(diagnostics)).toMatchObject({ sites: [{ scheme: 'http', port: true, on: true, entries: 2 }], hosts: 1, managed: [] });
  expect(diagnostics).not.toMatch(/localhost|出生|申请/);
  expect(diagnostics).not.toContain(String(portals.port));
});

it('has the site forgotten: nothing of it is left, neither settings nor permission nor mark', async () => {
  await site().getByRole('button', { name: '忘记此网站' }).click();
  expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('取消');
  await album.keep('设置：忘记此网站，就地确认', options);
  await site().getByRole('button', { name: '确认忘记' }).click();
  await options.getByText('还没有启用任何网站。').waitFor();
  await options.getByText('网站：一个也没有').waitFor();
  expect(JSON.stringify(await keptBy(options))).not.toContain(portals.origin);
  await clerk.page.bringToFront();
  await expect.poll(() => clerk.overlay.present()).toBe(false);
  expect(await clerk.holds('sqrq')).toBe('2010-02-30');
  await options.bringToFront();
  await album.keep('设置：已忘记', options);
});

it('brings them back from the file, after seeing what that means', async () => {
  const file = (text: string): Promise<void> => options.locator('input[type=file]').setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await file(settings.replace('"zh"', '"中文"'));
  await options.getByText('第 4 行：').waitFor();
  await options.getByText('语言只能是“zh”或“en”').waitFor();
  await album.keep('设置：文件里要改的', options);
  await options.getByRole('button', { name: '关闭' }).click();
  await file(settings);
  await options.getByText('并启用这些网站（浏览器会请您允许）：').waitFor();
  await album.keep('设置：采用之前', options);
  await options.getByRole('button', { name: '采用' }).click();
  await options.getByText('已导入。').waitFor();
  await site().getByText('记住的栏目：2').waitFor();
  await clerk.page.bringToFront();
  await clerk.sees('button', /^申请日期：有误/);
});

it('resets everything in one go', async () => {
  await options.bringToFront();
  await options.getByRole('button', { name: '全部清除' }).click();
  await options.getByRole('button', { name: '确认清除' }).click();
  await options.getByText('已恢复。').waitFor();
  expect(await keptBy(options)).toEqual({});
});
