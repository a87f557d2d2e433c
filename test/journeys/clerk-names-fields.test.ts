import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium, type Chromium } from '../browsers/chromium.ts';
import { Story } from '../browsers/steps.ts';
import { servePortals, type Portals } from '../portals/serve.ts';
import { Clerk } from '../stories/clerk.ts';
import { enableSite, openForm } from '../stories/clerk-first-light.ts';
import { correctField, exportMap, importFile, openPopup, pointOut } from '../stories/clerk-names-fields.ts';
import { built, screenshots } from './places.ts';

let portals: Portals;
let browser: Chromium;
let popup: Page;
let clerk: Clerk;
let album: Story;
let file: string;

beforeAll(async () => {
  portals = await servePortals({ port: 0 });
  browser = await openChromium({ extension: built.chromium, grant: ['http://localhost/*'] });
  album = new Story(join(screenshots, 'journeys'), 'clerk-names-fields');
  await enableSite(browser.context, browser.extensionId, portals.origin, album);
  clerk = await openForm(await browser.context.newPage(), portals, album);
});

afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

it('is told in two clicks that a box is not what it was taken for, and takes it back', () => correctField(clerk, album));

it('learns a box that she points out in a frame', async () => {
  popup = await openPopup(browser.context, browser.extensionId, portals.origin);
  await pointOut(clerk, popup, album, { label: /^行政区划：未识别$/, field: '年供养标准' });
  await popup.getByText('已记住 1 栏').waitFor();
});

it('knows it again when the page is loaded anew', async () => {
  await clerk.form.evaluate(() => location.reload());
  await clerk.form.waitForSelector('input[name=sfzh]');
  await popup.getByRole('button', { name: '指认一栏' }).click();
  await clerk.sees('button', '行政区划：现识别为“年供养标准”');
  await clerk.page.keyboard.press('Escape');
});

it('hands the map out as a file, takes it back in after showing what changes, and undoes that', async () => {
  file = await exportMap(popup);
  expect(JSON.parse(file)).toMatchObject({ format: 'wubao-site-map', version: 1, origin: portals.origin, forms: [{ controls: [{ field: 'basic_amount_year', label: '行政区划' }] }] });
  await importFile(popup, file);
  await popup.getByText('与现在的相同，没有变化。').waitFor();
  await popup.getByRole('button', { name: '关闭' }).click();
  await importFile(popup, file.replace('basic_amount_year', 'basic_amount_yaer'));
  await popup.getByText(/第 \d+ 行：/).waitFor();
  await album.keep('导入：哪一行要改', popup);
  expect(await popup.locator('.lines').innerText()).toMatch(/没有“basic_amount_yaer”这个字段。是不是“basic_amount_year”（年供养标准）？/);
  await popup.getByRole('button', { name: '关闭' }).click();
  await importFile(popup, file.replace('basic_amount_year', 'remark').replace(portals.origin, 'http://xn--mz-gov-6fg.cn'));
  await popup.getByText('采用后有 1 栏读法不同：').waitFor();
  await popup.getByText('这份文件是为 xn--mz-gov-6fg.cn 做的').waitFor();
  await album.keep('导入：先看有什么不同', popup);
  await popup.getByRole('button', { name: '采用' }).click();
  await popup.getByRole('button', { name: '撤销上次导入' }).waitFor();
  await popup.getByRole('button', { name: '指认一栏' }).click();
  await clerk.sees('button', '行政区划：现识别为“备注”');
  await clerk.page.keyboard.press('Escape');
  await popup.getByRole('button', { name: '撤销上次导入' }).click();
  await popup.getByRole('button', { name: '撤销上次导入' }).waitFor({ state: 'detached' });
  await popup.getByRole('button', { name: '指认一栏' }).click();
  await clerk.sees('button', '行政区划：现识别为“年供养标准”');
  await clerk.page.keyboard.press('Escape');
});

it('keeps nothing of the site when it is switched off', async () => {
  await popup.getByRole('button', { name: '停用' }).click();
  await popup.getByRole('button', { name: '确认停用' }).click();
  await popup.getByRole('button', { name: '在此网站启用' }).waitFor();
  const kept = await popup.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<object> } } } }).chrome.storage.local.get(null));
  expect(Object.keys(kept).filter((key) => key.includes(portals.origin))).toEqual([]);
});
