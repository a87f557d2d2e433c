import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumPath } from '../browsers/find.ts';
import { Story } from '../browsers/steps.ts';
import { servePortals, type Portals } from '../portals/serve.ts';
import { Calculator, calculate } from '../stories/maintainer-calculator.ts';
import { screenshots } from './places.ts';

let portals: Portals;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  portals = await servePortals({ port: 0 });
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

it('is served under the strict policy', async () => {
  const reply = await page.goto(portals.url('/modern/standards.html'));
  expect(reply?.headers()['content-security-policy']).toBe("default-src 'none'; script-src 'self'; style-src 'self'");
});

it('says amount, breakdown and source where they are known, both figures where they are not', async () => {
  const album = new Story(join(screenshots, 'journeys'), 'maintainer-calculator');
  await calculate(page, portals, album);
  await page.emulateMedia({ colorScheme: 'dark' });
  await album.keep('计算器：深色', page);
  await page.emulateMedia({ colorScheme: 'light' });
});

it('sends the sum with the portal’s own form', async () => {
  const before = portals.received.length;
  await page.getByRole('button', { name: '提交' }).click();
  await page.waitForLoadState();
  expect(portals.received.length).toBe(before + 1);
  expect(portals.received.at(-1)?.fields).toMatchObject({ standard: '1800' });
});

it('sends nothing while the amount is not known', async () => {
  const calculator = new Calculator(page);
  await calculator.open(portals);
  await calculator.choose('东平县', '集中供养', '2008-05-01', '3');
  await calculator.shows('2,300');
  const fields = await page.evaluate(() => [...new FormData(document.forms[0]).keys()]);
  expect(fields).not.toContain('standard');
  expect(await calculator.element.evaluate((e) => (e as HTMLElement & { checkValidity(): boolean }).checkValidity())).toBe(false);
});

it('works by keyboard alone', async () => {
  const calculator = new Calculator(page);
  await calculator.open(portals);
  await calculator.element.locator('select').focus();
  await page.keyboard.press('ArrowDown');
  expect(await calculator.element.locator('select').inputValue()).toBe('611021');
  const date = calculator.element.locator('input[type=date]');
  // The native date box follows the browser's own language: year first, or month first.
  for (const digits of ['20100504', '05042010']) {
    await date.fill('');
    await calculator.element.locator('select').focus();
    await date.focus();
    await page.keyboard.type(digits);
    if ((await date.inputValue()) === '2010-05-04') break;
  }
  expect(await date.inputValue()).toBe('2010-05-04');
  await calculator.element.getByLabel('集中供养', { exact: true }).focus();
  await page.keyboard.press('Space');
  await calculator.element.locator('input[inputmode=numeric]').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('12');
  await page.keyboard.press('Tab');
  await calculator.shows('3,600');
});

it('left no complaint in the console', () => {
  expect(complaints).toEqual([]);
});
