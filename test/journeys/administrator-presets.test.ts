import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { managedChromium } from '../browsers/chromium-policy.ts';
import { openChromium, type Chromium } from '../browsers/chromium.ts';
import type { Managed } from '../browsers/managed.ts';
import { Story } from '../browsers/steps.ts';
import { servePortals, type Portals } from '../portals/serve.ts';
import { openForm } from '../stories/clerk-first-light.ts';
import { keptBy, openOwnPage } from '../stories/own-pages.ts';
import { built, screenshots } from './places.ts';

/** The file that administrators copy, with the address of our portal for the one in it. */
const policyFor = (origin: string): object => JSON.parse(readFileSync(resolve(import.meta.dirname, '../../docs/admin/chromium-policy.json'), 'utf8').replaceAll('http://10.0.0.8:8080', origin)) as object;

const possible = process.platform === 'linux';

describe.skipIf(!possible)('on a computer that an administrator has set up', () => {
  let portals: Portals;
  let managed: Managed | null = null;
  let browser: Chromium;
  let popup: Page;
  let album: Story;

  beforeAll(async () => {
    portals = await servePortals({ port: 0 });
    managed = managedChromium(policyFor(portals.origin));
    if (managed === null) throw new Error('This Chromium keeps its policies where a test can’t put any');
    browser = await openChromium({ extension: built.chromium, program: managed.path, grant: ['http://localhost/*'] });
    album = new Story(join(screenshots, 'journeys'), 'administrator-presets');
  });

  afterAll(async () => {
    await browser?.close();
    managed?.remove();
    await portals?.close();
  });

  it('no page opens by itself', async () => {
    popup = await openOwnPage(browser.context, browser.extensionId, `popup.html?origin=${encodeURIComponent(portals.origin)}`, { width: 320, height: 560 });
    await popup.waitForTimeout(1_000);
    expect(browser.context.pages().map((p) => p.url()).filter((url) => url.includes('welcome'))).toEqual([]);
  });

  it('the preset site waits for one click, and its county can’t be changed', async () => {
    await popup.getByText('管理员已为您设好此网站，还要您允许一次').waitFor();
    expect(await popup.getByRole('combobox').isDisabled()).toBe(true);
    expect(await popup.getByRole('combobox').inputValue()).toBe('611021');
    expect(await popup.getByRole('button', { name: 'English' }).count()).toBe(0);
    await album.keep('工具栏：管理员预设的网站，等待允许', popup);
    await popup.getByRole('button', { name: '在此网站启用' }).click();
    await popup.getByText('此网站由管理员设定为启用').waitFor();
    expect(await popup.getByRole('button', { name: '停用' }).count()).toBe(0);
    await album.keep('工具栏：管理员预设的网站，已启用', popup);
    expect((await keptBy(popup))[`site:${portals.origin}`]).toEqual({ place: '611021', language: 'zh' });
  });

  it('its form is checked by the county and the map of the administrator', async () => {
    const clerk = await openForm(await browser.context.newPage(), portals, album);
    await clerk.type('sqrq', '2010-05-04');
    await clerk.choose('gyfs', '集中供养');
    await clerk.type('ygybz', '3600');
    await clerk.sees('button', /^月供养标准：有误/);
    await clerk.page.close();
    expect((await keptBy(popup))[`preset:${portals.origin}`]).toMatchObject({ forms: [{ controls: [{ field: 'birth' }] }] });
  });

  it('the settings show what is locked, and why', async () => {
    const options = await openOwnPage(browser.context, browser.extensionId, 'options.html');
    const administration = options.getByRole('region', { name: '管理员设定' });
    await administration.getByText('以下由管理员设定，在这里不能更改。').waitFor();
    for (const locked of ['启用的网站', '站点字段映射', '县（市、区）', '语言', '首次使用页']) await administration.getByText(locked, { exact: true }).waitFor();
    expect(await options.getByLabel('English').isDisabled()).toBe(true);
    expect(await options.getByRole('button', { name: '忘记此网站' }).count()).toBe(0);
    await options.getByText('管理员设定的映射').click();
    await options.getByText('生日（基本情况）').waitFor();
    await album.keep('设置：管理员设定的项目锁定', options);
    await options.close();
  });

  it('a reset changes nothing of it', async () => {
    const options = await openOwnPage(browser.context, browser.extensionId, 'options.html');
    await options.getByRole('button', { name: '全部清除' }).click();
    await options.getByRole('button', { name: '确认清除' }).click();
    await options.getByText('已恢复。').waitFor();
    await options.getByText('等待允许').waitFor();
    expect(Object.keys(await keptBy(options)).filter((key) => key !== `preset:${portals.origin}`)).toEqual([]);
    await album.keep('设置：全部清除后，预设的网站等待允许', options);
  });
});
