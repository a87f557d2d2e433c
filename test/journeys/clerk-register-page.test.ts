import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { person } from '../../core/roster/testing/people.ts';
import { encodeGb18030 } from '../../core/roster/text/gb18030.ts';
import { violations } from '../browsers/accessible.ts';
import { openChromium, type Chromium } from '../browsers/chromium.ts';
import { recordRequests, type RequestLog } from '../browsers/requests.ts';
import { Story } from '../browsers/steps.ts';
import { temporaryFolder } from '../browsers/temporary-folder.ts';
import { openOwnPage } from '../stories/own-pages.ts';
import { built, screenshots } from './places.ts';

const passphrase = '石门 春耕 算盘 1986';
const files = temporaryFolder('register-page');
const roster = join(files.path, '名册.csv');
const backup = join(files.path, '备份.wubao');
let browser: Chromium;
let page: Page;
let album: Story;
let requests: RequestLog;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const part = (name: string) => page.getByRole('navigation', { name: '五保名册' }).getByRole('button', { name }).click();
const reads = (text: string | RegExp) => page.getByText(text).first().waitFor();
const figure = (label: string): Promise<string> => page.locator('.counts > div', { has: page.getByText(label, { exact: true }) }).locator('dd').innerText();
const choice = (name: string) => page.getByRole('combobox', { name, exact: true });
const counts = (text: string) => page.locator('.count', { hasText: text }).waitFor();

/** Keeps a picture, and finds nothing that keeps anybody out. */
const sound = async (title: string): Promise<void> => {
  await album.keep(title, page);
  expect(await violations(page), title).toEqual([]);
};

async function choose(label: string, path: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(label).click()]);
  await chooser.setFiles(path);
}

async function downloaded(press: () => Promise<void>, path: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  await download.saveAs(path);
  return download.suggestedFilename();
}

async function makeRegister(): Promise<void> {
  await page.getByLabel('口令', { exact: true }).fill(passphrase);
  await page.getByLabel('再输一次').fill(passphrase);
  await button('建立名册').click();
  await page.getByRole('heading', { name: '恢复码' }).waitFor();
}

beforeAll(async () => {
  const line = (n: number): string => {
    const p = person(n);
    return [p.name, p.id_no, p.township, p.village, p.mode === 'centralised' ? '集中供养' : '分散供养', p.basic_amount! / 100, p.account_no, n === 5 ? '去年春天' : p.support_start].join(',');
  };
  writeFileSync(roster, encodeGb18030(`姓名,身份证号,乡镇,村,供养方式,月供养标准（元）,银行账号,供养开始日期\r\n${Array.from({ length: 200 }, (_, n) => line(n)).join('\r\n')}\r\n合计,,,,,60000,,\r\n`));
  browser = await openChromium({ extension: built.chromium });
  requests = await recordRequests(browser.debuggerUrl);
  album = new Story(join(screenshots, 'journeys'), 'clerk-register-page');
  page = await openOwnPage(browser.context, browser.extensionId, 'register.html');
});

afterAll(async () => {
  requests?.close();
  await browser?.close();
  files.remove();
});

it('makes a register with a passphrase, and keeps its recovery code', async () => {
  await reads('名册只存在这台电脑里');
  await page.getByLabel('口令', { exact: true }).fill('123456');
  await reads('太短或太简单');
  expect(await button('建立名册').isDisabled()).toBe(true);
  await sound('设置名册口令');
  await makeRegister();
  expect(await page.locator('.code').innerText()).toMatch(/^[\dA-Z]{4}(?:-[\dA-Z]{4}){8}$/);
  expect(await button('继续').isDisabled()).toBe(true);
  await sound('恢复码');
  await page.getByLabel('我已经保存好了').check();
  await button('继续').click();
  await reads('名册里还没有人');
  await sound('名册是空的');
});

it('imports a GBK list of 200 people after seeing how it is read', async () => {
  await part('导入');
  await choose('选择表格文件', roster);
  await page.getByRole('heading', { name: '前几个人' }).waitFor();
  expect(await page.getByLabel('读作：B 身份证号').inputValue()).toBe('id_no');
  await reads('第 7 行（H7）供养开始日期：去年春天');
  await sound('导入预览');
  await button('导入名册').click();
  await page.getByRole('heading', { name: '导入结果' }).waitFor();
  expect([await figure('新增'), await figure('有变化'), await figure('没有变化')]).toEqual(['200', '0', '0']);
  await reads('没有导入的行 1');
  await sound('导入结果');
});

it('undoes it, and imports it again: twice is once', async () => {
  await button('撤销这次导入').click();
  await reads('已撤销 200 人。');
  for (const [label, figures] of [['另选文件', ['200', '0']], ['另选文件', ['0', '200']]] as const) {
    await choose(label, roster);
    await button('导入名册').click();
    await page.getByRole('heading', { name: '导入结果' }).waitFor();
    expect([await figure('新增'), await figure('没有变化')]).toEqual(figures);
  }
});

it('finds people by words and filters, a page at a time, with numbers hidden until asked for', async () => {
  await part('名册');
  await counts('共 200 人');
  await reads('第 1 页，共 4 页');
  await button('下一页').click();
  await reads('第 2 页，共 4 页');
  await choice('乡镇').selectOption('石门镇');
  await counts('50 人，共 200 人');
  await choice('供养方式').selectOption('集中供养');
  await counts('17 人，共 200 人');
  await sound('名册：筛选');
  await page.getByLabel('姓名、号码、村、住址').fill(person(12).id_no!.slice(-8));
  await counts('1 人，共 200 人');
  expect(await page.locator('main').innerText()).not.toContain(person(12).id_no);
  await button(`显示：${person(12).name}`).click();
  await reads(person(12).id_no!);
});

it('edits a person, is told what can’t be read, and sees what changed', async () => {
  await button(person(12).name!).click();
  await button('修改：供养开始日期').click();
  const box = page.getByLabel('供养开始日期', { exact: true });
  await box.fill('去年春天');
  await reads('看不懂，没有保存。');
  await sound('修改：看不懂的日期');
  await box.fill('2019年5月4日');
  await button('保存').click();
  await box.waitFor({ state: 'detached' });
  await reads('在名册里修改');
  const history = page.locator('.history li').first();
  expect(await history.innerText()).toMatch(/供养开始日期 .* → 2019年5月4日/);
  await sound('一个人和修改记录');
  await button('返回名册').click();
});

it('locks it; a wrong passphrase opens nothing, the right one all', async () => {
  await button('锁定').click();
  await page.getByRole('heading', { name: '名册已锁定' }).waitFor();
  expect(await page.locator('body').innerText()).not.toContain(person(12).name);
  await page.getByLabel('口令', { exact: true }).fill('不是这个口令呀');
  await button('打开').click();
  await reads('口令不对。');
  await sound('口令不对');
  await expect.poll(async () => {
    await page.getByLabel('口令', { exact: true }).fill(passphrase);
    return button('打开').isEnabled();
  }, { timeout: 15_000 }).toBe(true);
  await button('打开').click();
  await counts('共 200 人');
});

it('exports those who were found, without any formula', async () => {
  await choice('供养方式').selectOption('集中供养');
  await counts('67 人，共 200 人');
  await part('导出');
  await counts('67 人，共 200 人');
  await sound('导出');
  const name = await downloaded(() => button('导出文件').click(), join(files.path, 'out.xlsx'));
  expect(name).toMatch(/^五保名册-\d{4}-\d\d-\d\d\.xlsx$/);
  await reads('已导出 67 人。');
  const book = read(readFileSync(join(files.path, 'out.xlsx')), { cellFormula: true });
  const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets[book.SheetNames[0]!]!);
  expect(rows).toHaveLength(67);
  expect(rows.map((r) => r['公民身份号码'])).toContain(person(12).id_no);
  await page.getByLabel('文本（.csv，UTF-8）').check();
  await downloaded(() => button('导出文件').click(), join(files.path, 'out.csv'));
  expect(readFileSync(join(files.path, 'out.csv'), 'utf8').trim().split('\r\n')).toHaveLength(68);
});

it('backs it up, tries the backup, erases a person and gets them back', async () => {
  await part('备份');
  await reads('该备份了。');
  expect(await downloaded(() => button('存备份文件').click(), backup)).toMatch(/^五保名册-\d{4}-\d\d-\d\d\.wubao$/);
  await reads('已备份 200 人。');
  const [restore, drill] = [page.locator('section', { has: page.getByRole('heading', { name: '从备份恢复或合并' }) }), page.locator('section', { has: page.getByRole('heading', { name: '试恢复（不写入）' }) })];
  const give = async (section: typeof restore): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), section.getByRole('button', { name: '选择备份文件' }).click()]);
    await chooser.setFiles(backup);
  };
  await give(drill);
  await reads(/备份完好：能恢复 200 人/);
  await part('名册');
  await choice('供养方式').selectOption('全部');
  await page.getByLabel('姓名、号码、村、住址').fill(person(12).id_no!);
  await counts('1 人，共 200 人');
  await button(person(12).name!).click();
  await button('删除此人').click();
  await button('确认删除').click();
  await reads('没有符合的人。');
  await part('备份');
  await give(restore);
  await page.getByLabel('删除过的也带回来').check();
  expect([await figure('相同'), await figure('这里删除过')]).toEqual(['199', '1']);
  await sound('备份：合并之前');
  await button('合并进名册').click();
  await reads('新增 1 人，更新 0 人。');
});

it('erases everything after typing so, and restores it from the file with the old passphrase', async () => {
  await part('口令和锁');
  expect(await button('清除整个名册').isDisabled()).toBe(true);
  await sound('口令和锁');
  await page.getByLabel('输入“清除名册”四个字').fill('清除名册');
  await button('清除整个名册').click();
  await reads('名册只存在这台电脑里');
  await makeRegister();
  await page.getByLabel('我已经保存好了').check();
  await button('继续').click();
  await reads('名册里还没有人');
  await part('备份');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('选择备份文件').first().click()]);
  await chooser.setFiles(backup);
  await page.getByLabel('这份备份的口令或恢复码').fill(passphrase);
  await button('打开备份').click();
  await page.locator('.counts').waitFor();
  expect(await figure('新增')).toBe('200');
  await button('合并进名册').click();
  await reads('新增 200 人，更新 0 人。');
  await part('名册');
  await counts('共 200 人');
});

it('is in English and in the dark too', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await sound('名册：深色');
  await page.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set({ language: 'en' }));
  await counts('200 people');
  await sound('名册：英文，深色');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: person(12).name! }).first().click();
  await page.getByRole('heading', { name: 'History' }).waitFor();
  await sound('一个人：英文');
  await page.setViewportSize({ width: 360, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await sound('一个人：英文，窄屏');
});

it('has asked nothing of any network', () => {
  expect(requests.unexpected()).toEqual([]);
});
