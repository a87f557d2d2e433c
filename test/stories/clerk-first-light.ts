import type { BrowserContext, Page } from 'playwright-core';
import type { Portals } from '../portals/serve.ts';
import { Clerk } from './clerk.ts';
import { birth, idNumber, idNumberSwapped } from './people.ts';

/** Keeps a numbered picture of each step. */
export interface Album {
  keep(title: string, page: Page): Promise<unknown>;
}

/** The toolbar button's popup, opened as a page for one site; the click and the browser's question are real. */
export async function enableSite(context: BrowserContext, extensionId: string, origin: string, album: Album): Promise<void> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 320, height: 480 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html?origin=${encodeURIComponent(origin)}`);
  const enable = popup.getByRole('button', { name: '在此网站启用' });
  await enable.waitFor();
  await album.keep('工具栏：在此网站启用', popup);
  await enable.click();
  await popup.getByRole('button', { name: '停用' }).waitFor();
  await album.keep('工具栏：已启用', popup);
  await popup.close();
}

export async function openForm(page: Page, portals: Portals, album: Album): Promise<Clerk> {
  const clerk = new Clerk(page);
  await clerk.openSystem(portals.url('/legacy/'));
  await clerk.openForm();
  await album.keep('旧系统：审批表', page);
  return clerk;
}

/** Two digits of the ID number have changed places. */
export async function mistypeId(clerk: Clerk, album: Album): Promise<void> {
  await clerk.type('sqrq', '2010-05-04');
  await clerk.type('xm', '云山');
  await clerk.type('sfzh', idNumberSwapped);
  await clerk.sees('button', /^公民身份号码：有误/);
  await album.keep('身份证号两位颠倒：离开后出现标记', clerk.page);
  await clerk.focus('sfzh');
  await clerk.sees('*', /末位校验码不符/);
  await clerk.sees('*', /GB 11643/);
  await album.keep('身份证号：提示说明校验码排除了哪一位', clerk.page);
  await clerk.type('sfzh', idNumber);
  await clerk.seesNo('button', /^公民身份号码：有误/);
  await clerk.sees('button', /^公民身份号码：已改正/);
  await album.keep('身份证号：改正后标记变化', clerk.page);
}

/** Birth date, sex and age that disagree with the number, each filled in from it; one is undone and done again. */
export async function mendFromId(clerk: Clerk, album: Album): Promise<void> {
  await clerk.type('csrq', '1882-03-02');
  await clerk.tick('xb', '2');
  await clerk.type('nl', '182');
  await clerk.sees('button', /^出生日期：有误/);
  await clerk.sees('button', /^性别：有误/);
  await clerk.sees('button', /^年龄：有误/);
  await album.keep('出生日期、性别、年龄与身份证号不一致', clerk.page);
  await clerk.focus('csrq');
  await clerk.clicks('button', '按身份证填入');
  await clerk.sees('button', /^出生日期：已改正/);
  await album.keep('出生日期：按身份证填入', clerk.page);
  // The hint stays open at the field and offers the way back.
  await clerk.clicks('button', '撤销');
  await clerk.sees('button', /^出生日期：有误/);
  await album.keep('出生日期：撤销', clerk.page);
  await clerk.clicks('button', '按身份证填入');
  await clerk.focus('nl');
  await clerk.clicks('button', '按身份证填入');
  // The radio button is focused without being ticked anew.
  await clerk.form.locator('input[name=xb]:checked').focus();
  await clerk.clicks('button', '按身份证填入');
  await clerk.seesNo('button', /：有误/);
  await album.keep('出生日期、性别、年龄：全部一致', clerk.page);
}

/** 3,600 in the box for a month; then a date before the change. */
export async function mixUpStandard(clerk: Clerk, album: Album): Promise<void> {
  await clerk.form.getByTitle('选择行政区划').click();
  await clerk.choose('gyfs', '集中供养');
  await clerk.type('ygybz', '3600');
  await clerk.sees('button', /^月供养标准：有误/);
  await clerk.focus('ygybz');
  await clerk.sees('*', /3,600元是洛南县一年的标准.*每月是300元（2009年3月起）/);
  await album.keep('月供养标准：填了一年的数', clerk.page);
  await clerk.clicks('button', '改为300元');
  await clerk.seesNo('button', /^月供养标准：有误/);
  await album.keep('月供养标准：改为300元', clerk.page);
  await clerk.type('sqrq', '2009-02-20');
  await clerk.sees('button', /^月供养标准：有误/);
  await clerk.focus('ygybz');
  await clerk.sees('*', /申请日期适用的是每月120元/);
  await album.keep('申请日期在调整之前：适用原标准', clerk.page);
  await clerk.type('sqrq', '2010-05-04');
  await clerk.seesNo('button', /^月供养标准：有误/);
}

/** 58 years old and not disabled: not shown, and what would show it. */
export async function lookAtSummary(clerk: Clerk, album: Album): Promise<void> {
  await clerk.type('sfzh', '');
  await clerk.type('nl', '58');
  await clerk.tick('xb', '1');
  await clerk.type('csrq', '1951-06-01');
  await clerk.choose('cjlb', '无');
  await clerk.choose('ywfdywr', '无');
  await clerk.clicks('button', /^五保助手：/);
  await clerk.sees('*', /现有信息未显示无劳动能力/);
  await clerk.sees('*', /年满60周岁；未满16周岁；残疾且无劳动能力/);
  await clerk.sees('*', /农村五保供养工作条例.*第六条/);
  await album.keep('汇总：58岁、无残疾，未显示无劳动能力', clerk.page);
  await clerk.clicks('button', '关闭');
}

/** A kind of disability without its grade: asked for, nobody accused. */
export async function missGrade(clerk: Clerk, album: Album): Promise<void> {
  await clerk.type('sqrq', '2022-03-01');
  await clerk.type('csrq', '1970-01-01');
  await clerk.type('nl', '52');
  await clerk.choose('cjlb', '肢体');
  await clerk.choose('cjdj', '请选择');
  await clerk.clicks('button', /^五保助手：/);
  await clerk.sees('*', /还不能判断，需要：残疾等级/);
  await clerk.seesNo('*', /现有信息未显示无劳动能力/);
  await album.keep('汇总：缺残疾等级，只说还需要什么', clerk.page);
  await clerk.clicks('button', '关闭');
}

/** Saves with an error left: asked once, goes back; asked again, saves anyway. */
export async function saveAnyway(clerk: Clerk, portals: Portals, album: Album): Promise<{ screen: Record<string, string>; received: Record<string, string> }> {
  await clerk.type('pyrs', '12');
  await clerk.type('tyrs', '11');
  await clerk.type('btyrs', '3');
  const before = portals.received.length;
  await clerk.form.locator('input[value^="保"]').first().click();
  await clerk.sees('*', /还有 \d+ 处有误，仍要保存吗？/);
  await album.keep('保存：还有错误，先问一次', clerk.page);
  await clerk.clicks('button', '返回修改');
  if (portals.received.length !== before) throw new Error('It was saved although she went back');
  const screen = await clerk.form.evaluate(() => Object.fromEntries([...new FormData(document.forms[0])].map(([k, v]) => [k, String(v)])));
  await clerk.form.locator('input[value^="保"]').first().click();
  const saved = clerk.form.waitForNavigation({ waitUntil: 'load' });
  await clerk.clicks('button', '仍然保存');
  await saved;
  await album.keep('保存：门户收到的内容', clerk.page);
  const received = portals.received.at(-1);
  if (portals.received.length !== before + 1 || !received) throw new Error('The portal received nothing');
  return { screen, received: { ...received.fields } };
}

/** The whole story at the old system, from the open form on. */
export async function fillInForm(clerk: Clerk, album: Album): Promise<void> {
  await mistypeId(clerk, album);
  await mendFromId(clerk, album);
  await mixUpStandard(clerk, album);
}

export { birth, idNumber };
