import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../browsers/accessible.ts';
import { openChromium, type Chromium } from '../browsers/chromium.ts';
import { recordRequests, type RequestLog } from '../browsers/requests.ts';
import { Story } from '../browsers/steps.ts';
import { servePortals, type Portals } from '../portals/serve.ts';
import { enableSite, openForm } from '../stories/clerk-first-light.ts';
import { fillWithMistakes, openPanelPage, openSection, tabsOf } from '../stories/clerk-side-panel.ts';
import type { Clerk } from '../stories/clerk.ts';
import { keptBy } from '../stories/own-pages.ts';
import { idNumberSwapped } from '../stories/people.ts';
import { built, screenshots } from './places.ts';

let portals: Portals;
let browser: Chromium;
let log: RequestLog;
let clerk: Clerk;
let panel: Page;
let tab: number;
let album: Story;
const none = { keep: () => Promise.resolve() };
const said = (): Promise<string> => panel.locator('body').innerText();
const formData = (): Promise<string> => clerk.form.evaluate(() => JSON.stringify([...new FormData(document.forms[0])]));

beforeAll(async () => {
  portals = await servePortals({ port: 0 });
  browser = await openChromium({ extension: built.chromium, grant: ['http://localhost/*'] });
  log = await recordRequests(browser.debuggerUrl);
  album = new Story(join(screenshots, 'journeys'), 'clerk-side-panel');
  await enableSite(browser.context, browser.extensionId, portals.origin, none);
  clerk = await openForm(await browser.context.newPage(), portals, none);
  [tab = -1] = await tabsOf(browser.context, browser.extensionId, portals.origin);
  panel = await openPanelPage(browser.context, browser.extensionId, tab);
});

afterAll(async () => {
  log?.close();
  await browser?.close();
  await portals?.close();
});

describe('the case', () => {
  it('is there as soon as the panel opens, and follows what she types', async () => {
    await panel.getByRole('tab', { name: '本案' }).waitFor();
    await panel.getByText('符合特困人员(五保)供养条件').waitFor();
    expect(await panel.getByText('有误', { exact: true }).count()).toBe(0);
    await clerk.page.bringToFront();
    await fillWithMistakes(clerk, idNumberSwapped);
    await panel.bringToFront();
    await panel.getByRole('button', { name: '有误 2' }).waitFor();
    await panel.getByText(/3,600元是洛南县一年的标准/).waitFor();
    await panel.getByText('洛南县，申请日期2010年5月4日').waitFor();
    await album.keep('本案：结论与核对结果', panel);
  });

  it('shows one kind when she asks for it', async () => {
    await panel.getByRole('button', { name: '有误 2' }).click();
    expect(await panel.locator('.card').count()).toBe(2);
    await panel.getByRole('button', { name: /^全部/ }).click();
  });

  it('leads to a field in the page, and back', async () => {
    await clerk.page.bringToFront();
    await clerk.focus('xm');
    await panel.bringToFront();
    await panel.getByRole('button', { name: '到“月供养标准”' }).first().click();
    await expect.poll(() => clerk.form.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name)).toBe('ygybz');
    await expect.poll(() => clerk.form.evaluate(() => { const box = document.activeElement?.getBoundingClientRect(); return box !== undefined && box.top >= 0 && box.bottom <= innerHeight; })).toBe(true);
    await album.keep('网页：已到月供养标准', clerk.page);
    await panel.getByText('网页已到“月供养标准”。').waitFor();
    await panel.getByRole('button', { name: '回到原处' }).click();
    await expect.poll(() => clerk.form.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name)).toBe('xm');
  });
});

it('tells from which control each value is, how sure that is, and no number unasked', async () => {
  await panel.bringToFront();
  await openSection(panel, '已知');
  await panel.getByText(/页面栏目.*身份证号.*sfzh/).waitFor();
  await panel.getByText(/把握 \d+%（标签“身份证号”/).waitFor();
  await panel.getByText('判断能否供养还缺').waitFor();
  expect(await said()).not.toContain(idNumberSwapped.slice(0, 14));
  expect(await said()).toContain(idNumberSwapped.slice(-4));
  await album.keep('已知：从哪一栏来，号码隐去', panel);
  await panel.getByRole('button', { name: '显示号码' }).first().click();
  expect(await said()).toContain(idNumberSwapped);
  await panel.getByRole('button', { name: '隐去号码' }).first().click();
  expect(await said()).not.toContain(idNumberSwapped);
});

it('puts the law of another day beside that of the case’s own', async () => {
  await openSection(panel, '法律');
  await panel.getByText('两天的结论相同。').waitFor();
  await panel.getByLabel('按哪一天的法律').fill('2022-03-01');
  await panel.getByText(/有 \d+ 项结论与本案日期不同/).waitFor();
  await panel.locator('.fact', { hasText: '《特困人员认定办法》（民发〔2021〕43号）' }).waitFor();
  expect(await said()).toMatch(/集中供养每月应发300元/);
  await album.keep('法律：2022年3月1日与本案日期', panel);
  await panel.getByRole('button', { name: '回到本案日期' }).click();
  await panel.getByText('两天的结论相同。').waitFor();
});

it('reckons the sum from the case’s place and mode, with part months, and what a rise owes', async () => {
  await openSection(panel, '金额');
  await panel.getByText('首月 28 天、末月 31 天').waitFor();
  expect(await panel.getByLabel('县（区）').inputValue()).toBe('611021');
  // May to December at 300 a month.
  await panel.getByText('合计 2,400元').waitFor();
  await panel.getByLabel('从', { exact: true }).fill('2009-01-01');
  await panel.getByLabel('到', { exact: true }).fill('2009-08-31');
  // Paid by the old figure through August: it rose on 5 March, so from April on.
  await panel.getByText('应补发 900元').waitFor();
  await panel.getByText('（300元/月 − 120元/月）× 5个月 ＝ 900元，2009年4月至2009年8月').waitFor();
  await album.keep('金额：起止、依据与补发', panel);
});

it('shows the procedure as a line, and reckons a limit from a day that she tries', async () => {
  const before = await formData();
  await openSection(panel, '程序');
  await panel.getByLabel('试填：乡镇收到评议意见日期').fill('2010-05-10');
  await panel.getByText('最迟2010年5月30日').waitFor();
  await panel.getByText(/已过\d+天/).first().waitFor();
  await panel.getByText('自乡镇收到评议意见日期（2010年5月10日）起20日，当日不计').waitFor();
  await album.keep('程序：时间线', panel);
  expect(await formData()).toBe(before);
  await panel.getByRole('button', { name: '清除试填' }).click();
  await panel.getByText('最迟2010年5月30日').waitFor({ state: 'detached' });
});

it('says what would turn a conclusion, and lets her try it in a copy', async () => {
  const before = await formData();
  await openSection(panel, '如果');
  await panel.getByText('生活来源为“有”').first().waitFor();
  await panel.locator('.points li', { hasText: '生活来源为“无”，并且有无法定义务人为“无”' }).first().getByRole('button').click();
  await panel.getByRole('heading', { name: '结论变化' }).waitFor();
  const turned = panel.locator('.card', { has: panel.getByRole('heading', { name: '符合特困人员(五保)供养条件' }) }).first();
  await turned.getByText(/^还不能判断，需要/).waitFor();
  await turned.getByText('是', { exact: true }).waitFor();
  await panel.getByLabel('哪一栏').selectOption('age');
  await panel.getByRole('textbox', { name: '改成' }).fill('六十');
  await panel.getByRole('button', { name: '加入' }).click();
  await panel.getByText('这个值读不成这一栏的内容。').waitFor();
  await album.keep('如果：试填与结论变化', panel);
  expect(await formData()).toBe(before);
});

it('prints the application filled from the case, in a window of its own', async () => {
  await openSection(panel, '本案');
  await panel.getByText('打印表格和协议').click();
  const [paper] = await Promise.all([panel.waitForEvent('popup'), panel.getByRole('button', { name: '救助供养申请审批表' }).click()]);
  await paper.getByRole('button', { name: /打印/ }).waitFor();
  expect(await paper.locator('body').innerText()).toContain('云山');
  await album.keep('打印：申请审批表', paper);
  await paper.close();
});

describe('keys alone', () => {
  it('go through the tabs and into a section', async () => {
    await openSection(panel, '如果');
    await panel.keyboard.press('ArrowRight');
    expect(await panel.getByRole('tab', { name: '本案' }).getAttribute('aria-selected')).toBe('true');
    await panel.keyboard.press('End');
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('tab-what-if');
    await panel.keyboard.press('Tab');
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tabpanel');
  });
});

describe.each([
  ['light', 'zh', 'normal'],
  ['dark', 'zh', 'large'],
  ['dark', 'en', 'normal'],
] as const)('each section, %s, %s, %s', (colorScheme, language, text) => {
  const names = { zh: ['本案', '已知', '法律', '金额', '程序', '如果'], en: ['Case', 'Known', 'Law', 'Sums', 'Steps', 'What if'] };

  it('has nothing for axe to find, and fits 320 pixels', async () => {
    await panel.emulateMedia({ colorScheme });
    await panel.evaluate((chosen) => (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set(chosen), { language, text });
    await panel.setViewportSize({ width: 320, height: 768 });
    for (const name of names[language]) {
      await openSection(panel, name);
      await panel.locator('.section h2, .section .line').first().waitFor();
      await panel.waitForTimeout(500);
      await album.keep(`${name}，${colorScheme}，${text}，320`, panel);
      expect(await violations(panel)).toEqual([]);
      const over = await panel.evaluate(() => { const s = document.querySelector('.section'); return s === null ? -1 : s.scrollWidth - s.clientWidth; });
      expect(over).toBeLessThanOrEqual(0);
      // The tabs stay in sight: only the section scrolls, and only down.
      expect(await panel.evaluate(() => [document.documentElement.scrollHeight - innerHeight, document.documentElement.scrollWidth - innerWidth])).toEqual([0, 0]);
    }
    await panel.setViewportSize({ width: 400, height: 768 });
  });
});

it('goes back to Chinese, light and normal letters', async () => {
  await panel.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set({ language: 'zh', text: 'normal' }));
  await panel.emulateMedia({ colorScheme: 'light' });
  await panel.getByRole('tab', { name: '本案' }).waitFor();
});

/** Runs in the world of our content script in a frame that shows an address. */
async function inContentScript<T>(cdp: CDPSession, address: string, code: string): Promise<T> {
  const contexts: { id: number; origin: string; frame: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const { type, frameId } = context.auxData as { type: string; frameId: string };
    if (type === 'isolated' && context.origin.startsWith('chrome-extension://')) contexts.push({ id: context.id, origin: context.origin, frame: frameId });
  });
  await cdp.send('Page.enable');
  await cdp.send('Runtime.disable');
  await cdp.send('Runtime.enable');
  for (const { id } of contexts) {
    const { result } = await cdp.send('Runtime.evaluate', { contextId: id, expression: 'location.href', returnByValue: true });
    if (!String(result.value).includes(address)) continue;
    const found = await cdp.send('Runtime.evaluate', { contextId: id, expression: code, returnByValue: true, awaitPromise: true });
    if (found.exceptionDetails) throw new Error(found.exceptionDetails.text);
    return found.result.value as T;
  }
  throw new Error(`No content script at ${address}`);
}

describe('another tab', () => {
  let other: Clerk;
  let cdp: CDPSession;

  it('hears nothing of this one’s case, and its script can’t put a case into the panel', async () => {
    other = await openForm(await browser.context.newPage(), portals, none);
    cdp = await browser.context.newCDPSession(other.page);
    const address = new URL(other.form.url()).pathname;
    await inContentScript(cdp, address, `(globalThis.heard = [], chrome.runtime.onMessage.addListener((m) => void heard.push(JSON.stringify(m))), 1)`);
    await clerk.page.bringToFront();
    await clerk.type('xm', '云水');
    await panel.bringToFront();
    await openSection(panel, '已知');
    await panel.getByText('云水').first().waitFor();
    const controls = [{ field: 'name', control: { ref: 1, kind: 'text', name: 'xm', id: '', labels: [], sections: [], after: '', options: [], value: '假冒' } }];
    const forged = { tab, frame: 0, document: '', origin: portals.origin, controls, circumstances: { place: null, language: 'zh', today: '2010-05-04' } };
    await inContentScript(cdp, address, `(async () => { for (const type of ['form', 'gone']) await Promise.race([chrome.runtime.sendMessage({ id: 1, type, timestamp: Date.now(), data: ${JSON.stringify(forged)} }).catch(() => null), new Promise((done) => setTimeout(done, 500))]); return 1; })()`);
    await panel.waitForTimeout(500);
    expect(await said()).toContain('云水');
    expect(await said()).not.toContain('假冒');
    expect(await inContentScript<string[]>(cdp, address, 'heard')).toEqual([]);
  });

  it('is followed by a panel of the window as soon as she turns to it, and no other is', async () => {
    const beside = await openPanelPage(browser.context, browser.extensionId, null);
    await other.page.bringToFront();
    await other.type('xm', '云川');
    await beside.getByRole('tab', { name: '已知' }).waitFor({ state: 'attached' });
    await beside.evaluate(() => document.getElementById('tab-known')?.click());
    await beside.getByText('云川').first().waitFor({ state: 'attached' });
    expect(await beside.locator('body').innerText()).not.toContain('云水');
    await clerk.page.bringToFront();
    await beside.getByText('云水').first().waitFor({ state: 'attached' });
    expect(await beside.locator('body').innerText()).not.toContain('云川');
    await beside.close();
    await other.page.close();
  });
});

describe('nothing is kept', () => {
  it('once the page has gone on to another', async () => {
    await clerk.page.goto(portals.url('/'));
    await panel.bringToFront();
    await panel.getByText('这个标签页没有可核对的表单。').waitFor();
    expect(await panel.evaluate(() => document.documentElement.outerHTML)).not.toContain('云水');
    await album.keep('网页离开后：什么也不留', panel);
  });

  it('in any storage of the extension', async () => {
    const session = await panel.evaluate(() => (globalThis as unknown as { chrome: { storage: { session: { get(keys: null): Promise<object> } } } }).chrome.storage.session.get(null));
    const kept = JSON.stringify([await keptBy(panel), session, await panel.evaluate(() => [Object.entries(localStorage), Object.entries(sessionStorage)])]);
    for (const value of ['云山', '云水', idNumberSwapped, '1882-03-02']) expect(kept).not.toContain(value);
    expect(await panel.evaluate(async () => (await indexedDB.databases()).map((d) => d.name))).toEqual([]);
  });

  it('and nothing was asked of the network', () => {
    expect(log.unexpected(portals.origin)).toEqual([]);
  });
});
