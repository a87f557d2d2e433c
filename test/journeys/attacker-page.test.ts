import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium, type Chromium } from '../browsers/chromium.ts';
import { overlayOf, type OverlayView } from '../browsers/overlay.ts';
import { Story } from '../browsers/steps.ts';
import { servePortals, type Portals } from '../portals/serve.ts';
import { enableSite } from '../stories/clerk-first-light.ts';
import { built, screenshots } from './places.ts';

let portals: Portals;
let browser: Chromium;
let page: Page;
let ours: OverlayView;
let album: Story;
const broken: string[] = [];
/** No day of the calendar: an error that we mark. */
const wrongDay = '2010-02-30';

interface Attack {
  readonly executed: readonly string[];
  readonly messages: readonly unknown[];
  readonly keys: readonly unknown[];
  find(phrases: readonly string[]): string[];
  selectAll(): string;
  roots(): readonly unknown[];
  text(): string;
  forge(ids?: readonly string[]): void;
  fakeClicks(): void;
  deface(): void;
  pollute(): void;
  churn(n: number): void;
}

const attack = <T>(run: (a: Attack) => T): Promise<T> => page.evaluate(`(${run.toString()})(window.attack)`) as Promise<T>;

async function open(path: string): Promise<void> {
  await page.goto(portals.url(path));
  const form: Frame = page.mainFrame();
  ours = overlayOf(page, form);
  const box = page.locator('[name=sqrq]');
  await box.click();
  await box.press('Control+A');
  await box.press('Delete');
  await box.pressSequentially(wrongDay);
  await box.press('Tab');
}

beforeAll(async () => {
  portals = await servePortals({ port: 0 });
  browser = await openChromium({ extension: built.chromium, grant: ['http://localhost/*'] });
  album = new Story(join(screenshots, 'journeys'), 'attacker-page');
  await enableSite(browser.context, browser.extensionId, portals.origin, { keep: () => Promise.resolve() });
  page = await browser.context.newPage();
  page.on('pageerror', (error) => broken.push(error.message));
  await open('/hostile/');
  await ours.wait({ role: 'button', name: /^申请日期：有误/ });
  await page.locator('[name=sqrq]').click();
  await ours.wait({ role: '*', name: /不是日历上的一天/ });
  await album.keep('恶意页面：提示照常', page);
});

afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

it('finds none of our words, by search, selection, text or roots', async () => {
  const words = (await ours.all()).flatMap((n) => n.name.split(/[。\n]/)).filter((w) => w.length >= 6);
  expect(words.some((w) => w.includes('不是日历上的一天'))).toBe(true);
  const found = (await page.evaluate(`window.attack.find(${JSON.stringify(words)})`)) as string[];
  expect(found).toEqual([]);
  const [selected, text] = [await attack((a) => a.selectAll()), await attack((a) => JSON.stringify(a.text()))];
  for (const word of ['不是日历上的一天', '对照材料改正日期', 'GB/T 7408', '五保助手']) {
    expect(selected).not.toContain(word);
    expect(text).not.toContain(word);
  }
  const roots = (await page.evaluate(`[...document.querySelectorAll('*')].filter((e) => e.shadowRoot).length`)) as number;
  expect(roots).toBe(0);
});

it('ran no payload of its labels, and heard nothing from us', async () => {
  expect(await attack((a) => a.executed)).toEqual([]);
  expect(portals.requests.filter((r) => r.startsWith('/hostile/x'))).toEqual([]);
  expect(JSON.stringify(await attack((a) => a.messages))).not.toMatch(/wubao|公民|chrome-extension/);
});

it('fixes and closes nothing by forged clicks and events, and pollutes nothing', async () => {
  const before = (await ours.all()).map((n) => `${n.role} ${n.name}`);
  const typed = await page.locator('[name=sqrq]').inputValue();
  await attack((a) => a.forge());
  await attack((a) => a.fakeClicks());
  await attack((a) => a.pollute());
  await page.waitForTimeout(300);
  expect((await ours.all()).map((n) => `${n.role} ${n.name}`).filter((n) => n.includes('有误'))).toEqual(before.filter((n) => n.includes('有误')));
  expect(await page.locator('[name=sqrq]').inputValue()).toBe(typed);
});

it('can’t restyle what we draw', async () => {
  const before = await ours.wait({ role: 'button', name: /^申请日期：有误/ });
  await attack((a) => a.deface());
  await page.waitForTimeout(300);
  const after = await ours.wait({ role: 'button', name: /^申请日期：有误/ });
  expect([after.box.width, after.box.height]).toEqual([before.box.width, before.box.height]);
  await album.keep('恶意页面：改不了样式', page);
});

it('makes us give up, with everything typed intact, when it keeps taking us away', async () => {
  await open('/hostile/?remove=1');
  await expect.poll(() => ours.present(), { timeout: 8000 }).toBe(false);
  await page.waitForTimeout(500);
  expect(await ours.present()).toBe(false);
  expect(await page.locator('[name=sqrq]').inputValue()).toBe(wrongDay);
});

it('was broken by nothing of ours', () => {
  expect(broken).toEqual([]);
});
