import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import type { Album } from './clerk-first-light.ts';
import type { Clerk } from './clerk.ts';
import { idNumber } from './people.ts';

/** The box was taken for another field than it is: told in two clicks, taken back, and told again by keys alone. */
export async function correctField(clerk: Clerk, album: Album): Promise<void> {
  await clerk.type('sfzh', idNumber);
  await clerk.type('csrq', '1890-03-02');
  await clerk.sees('button', /^出生日期：有误/);
  await clerk.focus('csrq');
  await clerk.clicks('button', '这不是“出生日期”');
  await clerk.sees('heading', '这一栏是什么？');
  await clerk.sees('*', /现识别为“出生日期”，把握 \d+%（标签“出生日期”/);
  await album.keep('这不是出生日期：可能是什么', clerk.page);
  await clerk.clicks('button', '都不是，这一栏不核对');
  await clerk.sees('*', '已记住：“出生日期”不核对。');
  await clerk.seesNo('button', /^出生日期：/);
  await album.keep('已记住，标记没有了', clerk.page);
  await clerk.clicks('button', '撤销');
  await clerk.sees('button', /^出生日期：有误/);
  await clerk.form.locator('[name=xm]').focus();
  await clerk.form.locator('[name=csrq]').focus();
  await clerk.sees('button', '这不是“出生日期”');
  const { keyboard } = clerk.page;
  await keyboard.press('Alt+Enter');
  // from the first button of the hint past the one that sets it aside, to the last
  const toLast = async (): Promise<void> => {
    await keyboard.press('Tab');
    await keyboard.press('Tab');
  };
  await toLast();
  await keyboard.press('Enter');
  await clerk.sees('heading', '这一栏是什么？');
  await keyboard.press('Escape');
  await clerk.seesNo('heading', '这一栏是什么？');
  await toLast();
  await keyboard.press('Enter');
  await clerk.sees('heading', '这一栏是什么？');
  await keyboard.press('End');
  await clerk.page.waitForTimeout(600);
  await keyboard.press('Enter');
  await clerk.sees('*', '已记住：“出生日期”不核对。');
  if ((await clerk.form.evaluate(() => document.activeElement?.getAttribute('name'))) !== 'csrq') throw new Error('The focus did not go back to the box');
  await clerk.page.waitForTimeout(600);
  await keyboard.press('Alt+Enter');
  await keyboard.press('Enter');
  await clerk.sees('button', /^出生日期：有误/);
}

export const openPopup = async (context: BrowserContext, extensionId: string, origin: string): Promise<Page> => {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 320, height: 640 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html?origin=${encodeURIComponent(origin)}`);
  await popup.getByRole('heading', { name: '站点字段映射' }).waitFor();
  return popup;
};

/** A control that was not recognised is pointed out in a frame of the old system. */
export async function pointOut(clerk: Clerk, popup: Page, album: Album, control: { readonly label: RegExp; readonly field: string }): Promise<void> {
  await popup.getByRole('button', { name: '指认一栏' }).click();
  await clerk.sees('note', /^点选要指认的栏目/);
  await album.keep('指认一栏：栏目都有框', clerk.page);
  await clerk.page.keyboard.press('Escape');
  await clerk.seesNo('note', /^点选要指认的栏目/);
  await popup.getByRole('button', { name: '指认一栏' }).click();
  await clerk.clicks('button', control.label);
  await clerk.sees('heading', '这一栏是什么？');
  await album.keep('指认一栏：这一栏是什么', clerk.page);
  await clerk.clicks('button', new RegExp(`^${control.field}`));
  await clerk.sees('*', new RegExp(`^已记住：“.*”是“${control.field}”。`));
  await album.keep('指认一栏：已记住', clerk.page);
}

/** The map as a file. */
export async function exportMap(popup: Page): Promise<string> {
  const [file] = await Promise.all([popup.waitForEvent('download'), popup.getByRole('button', { name: '导出' }).click()]);
  return readFileSync(await file.path(), 'utf8');
}

export const importFile = (popup: Page, text: string): Promise<void> =>
  popup.locator('input[type=file]').setInputFiles({ name: 'map.json', mimeType: 'application/json', buffer: Buffer.from(text) });
