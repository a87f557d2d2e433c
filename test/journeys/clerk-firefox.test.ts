import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firefoxPath } from '../browsers/find.ts';
import type { FirefoxOverlayNode } from '../browsers/firefox-overlay.ts';
import { openFirefox, type Firefox } from '../browsers/firefox.ts';
import { Story } from '../browsers/steps.ts';
import { servePortals, type Portals } from '../portals/serve.ts';
import { birth, idNumber, idNumberSwapped } from '../stories/people.ts';
import { built, screenshots } from './places.ts';

function missing(): string {
  try {
    firefoxPath();
    return '';
  } catch (problem) {
    return String(problem);
  }
}
const problem = missing();
if (problem !== '') console.log(problem);

describe.skipIf(problem !== '')('in Firefox', () => {
  let portals: Portals;
  let firefox: Firefox;
  let tab: string;
  let popup: string;
  let form: string;
  let album: Story;
  const camera = { screenshot: () => firefox.screenshot(tab) };

  const until = async <T>(look: () => Promise<T | undefined>, complaint: () => Promise<string>): Promise<T> => {
    const end = Date.now() + 10_000;
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(await complaint());
      await wait(60);
    }
  };
  const drawn = async (): Promise<string> => (await firefox.overlay(form)).map((n) => `${n.role} “${n.name}”`).join('\n');
  const sees = (name: RegExp): Promise<FirefoxOverlayNode> =>
    until(async () => (await firefox.overlay(form)).find((n) => name.test(n.name)), async () => `${name} is not seen. Drawn:\n${await drawn()}`);
  const seesNo = (name: RegExp): Promise<true> =>
    until(async () => ((await firefox.overlay(form)).some((n) => name.test(n.name)) ? undefined : true), async () => `${name} is still seen. Drawn:\n${await drawn()}`);
  const clicks = async (name: RegExp): Promise<void> => {
    await sees(name);
    await wait(700);
    await firefox.clickOverlay(form, await sees(name));
  };
  const holds = (name: string): Promise<unknown> => firefox.evaluate(form, `document.forms[0][${JSON.stringify(name)}].value`);
  const type = async (name: string, text: string): Promise<void> => {
    await firefox.type(form, `[name=${name}]`, text);
    await firefox.press(form, 'Tab');
  };

  beforeAll(async () => {
    portals = await servePortals({ port: 0 });
    firefox = await openFirefox({ extension: built.firefox, grantWithoutPrompt: true });
    album = new Story(join(screenshots, 'journeys'), 'clerk-firefox');
    popup = await firefox.newTab(firefox.extensionPage(`popup.html?origin=${encodeURIComponent(portals.origin)}`), { width: 320, height: 480 });
    const buttons = (): Promise<unknown> => firefox.evaluate(popup, `[...document.querySelectorAll('button')].map((b) => b.textContent)`);
    // A Firefox without the Chinese language pack speaks English; she switches the popup.
    await until(async () => (((await buttons()) as string[]).length > 1 ? true : undefined), async () => JSON.stringify(await buttons()));
    await firefox.evaluate(popup, `void [...document.querySelectorAll('button')].find((b) => b.textContent === '中文')?.click()`);
    await until(async () => (((await buttons()) as string[]).includes('在此网站启用') ? true : undefined), async () => JSON.stringify(await buttons()));
    await firefox.click(popup, 'main button, button');
    await until(async () => (((await buttons()) as string[]).some((t) => t.includes('停用')) ? true : undefined), async () => JSON.stringify(await buttons()));
    tab = await firefox.newTab(portals.url('/legacy/'));
    const menu = (await firefox.frames(tab)).find((f) => f.url.endsWith('/menu.do'));
    await firefox.evaluate(menu?.context ?? '', `void [...document.links].find((a) => a.textContent.includes('申请登记')).click()`);
    form = await until(
      async () => {
        const frame = (await firefox.frames(tab)).find((f) => f.url.endsWith('/apply.do'));
        return frame && (await firefox.evaluate(frame.context, `!!document.querySelector('[name=sfzh]') && document.readyState === 'complete'`)) ? frame.context : undefined;
      },
      async () => JSON.stringify(await firefox.frames(tab)),
    );
    await sees(/^五保助手/);
  });

  afterAll(async () => {
    await firefox?.close();
    await portals?.close();
  });

  it('marks an ID number with two digits swapped, and turns the mark when it is right', async () => {
    await type('sqrq', '2010-05-04');
    await type('sfzh', idNumberSwapped);
    await sees(/^公民身份号码：有误/);
    await firefox.click(form, '[name=sfzh]');
    await sees(/末位校验码不符/);
    await sees(/GB 11643/);
    await album.keep('身份证号两位颠倒', camera);
    await type('sfzh', idNumber);
    await seesNo(/^公民身份号码：有误/);
    await sees(/^公民身份号码：已改正/);
  });

  it('fills in birth date, age and sex from the number, undoes it, and lets the portal’s script see it', async () => {
    await type('csrq', '1882-03-02');
    await type('nl', '182');
    await sees(/^出生日期：有误/);
    await firefox.click(form, 'input[name=xb][value="2"]');
    await sees(/^年龄：有误/);
    await sees(/^性别：有误/);
    await firefox.click(form, '[name=csrq]');
    await clicks(/^按身份证填入$/);
    await sees(/^出生日期：已改正/);
    expect(await holds('csrq')).toBe(birth);
    await album.keep('出生日期按身份证填入', camera);
    await clicks(/^撤销$/);
    await sees(/^出生日期：有误/);
    expect(await holds('csrq')).toBe('1882-03-02');
    await clicks(/^按身份证填入$/);
    await sees(/^出生日期：已改正/);
    await firefox.click(form, '[name=nl]');
    await clicks(/^按身份证填入$/);
    await seesNo(/^年龄：有误/);
    expect(await holds('nl')).toBe('128');
    await firefox.click(form, 'input[name=xb][value="2"]');
    await clicks(/^按身份证填入$/);
    await seesNo(/：有误/);
    expect(await holds('xb')).toBe('1');
    const seen = (await firefox.evaluate(form, `pageLog.filter((e) => e.name === 'csrq' && e.value === '${birth}').map((e) => e.type)`)) as string[];
    expect(seen).toEqual(expect.arrayContaining(['input', 'change', 'onchange', 'blur', 'onblur']));
    await album.keep('全部一致', camera);
  });

  it('is told that a box is not what it was taken for, takes that back, and lets a box be pointed out in the frame', async () => {
    await type('csrq', '1882-03-02');
    await sees(/^出生日期：有误/);
    await firefox.click(form, '[name=csrq]');
    await clicks(/^这不是“出生日期”$/);
    await sees(/^这一栏是什么？$/);
    await clicks(/^都不是，这一栏不核对$/);
    await sees(/^已记住：“出生日期”不核对。$/);
    await seesNo(/^出生日期：有误/);
    await album.keep('这不是出生日期：已记住', camera);
    await clicks(/^撤销$/);
    await sees(/^出生日期：有误/);
    await firefox.evaluate(popup, `void [...document.querySelectorAll('button')].find((b) => b.textContent === '指认一栏').click()`);
    await clicks(/^行政区划：未识别$/);
    await clicks(/^年供养标准$/);
    await sees(/^已记住：“行政区划”是“年供养标准”。$/);
    await until(async () => (String(await firefox.evaluate(popup, `document.body.innerText`)).includes('已记住 1 栏') ? true : undefined), async () => String(await firefox.evaluate(popup, `document.body.innerText`)));
    await clicks(/^撤销$/);
  });

  it('draws the calculator under the portal’s strict policy, and submits its value', async () => {
    const page = await firefox.newTab(portals.url('/modern/standards.html'));
    const shadow = `document.querySelector('wubao-standards-calculator').shadowRoot`;
    await until(async () => ((await firefox.evaluate(page, `!!${shadow}?.querySelector('select')`)) ? true : undefined), () => Promise.resolve('The calculator is not drawn'));
    await firefox.evaluate(page, `void Object.entries({ place: '611021', date: '2010-05-04', mode: 'centralised', months: '6' }).forEach(([k, v]) => document.querySelector('wubao-standards-calculator').setAttribute(k, v))`);
    await until(async () => (String(await firefox.evaluate(page, `${shadow}.textContent`)).includes('1,800') ? true : undefined), async () => String(await firefox.evaluate(page, `${shadow}.textContent`)));
    await album.keep('供养标准计算器', { screenshot: () => firefox.screenshot(page) });
    await firefox.evaluate(page, `void document.querySelector('form').requestSubmit()`);
    const received = await until(() => Promise.resolve(portals.received.find((r) => r.path === '/modern/submit')), () => Promise.resolve('The portal received nothing'));
    expect(received.fields).toMatchObject({ standard: '1800' });
  });
});
