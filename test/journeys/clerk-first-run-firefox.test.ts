import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { managedFirefox } from '../browsers/firefox-policy.ts';
import { openFirefox, type Firefox } from '../browsers/firefox.ts';
import { firefoxPath } from '../browsers/find.ts';
import type { Managed } from '../browsers/managed.ts';
import { Story } from '../browsers/steps.ts';
import { servePortals, type Portals } from '../portals/serve.ts';
import { idNumber } from '../stories/people.ts';
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

let firefox: Firefox;
let tab: string;
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
const text = (): Promise<string> => firefox.evaluate(tab, `document.body.innerText`) as Promise<string>;
const reads = (said: string): Promise<true> => until(async () => ((await text()).includes(said) ? true : undefined), async () => `“${said}” is not there:\n${await text()}`);
const opened = (): Promise<string[]> => firefox.evaluate(tab, `browser.tabs.query({}).then((tabs) => tabs.map((t) => t.url ?? ''))`) as Promise<string[]>;
/** A real click on the button that says so. */
const press = async (said: string): Promise<void> => {
  const mark = `for (const b of document.querySelectorAll('button, label')) if (b.textContent.trim() === ${JSON.stringify(said)}) b.id ||= 'pressed-' + Math.random().toString(36).slice(2)`;
  await reads(said);
  await firefox.evaluate(tab, `(() => { ${mark} })()`);
  const id = (await firefox.evaluate(tab, `[...document.querySelectorAll('button, label')].find((b) => b.textContent.trim() === ${JSON.stringify(said)})?.id`)) as string;
  await firefox.click(tab, `#${id}`);
};

describe.skipIf(problem !== '')('the first minute in Firefox', () => {
  beforeAll(async () => {
    firefox = await openFirefox({ extension: built.firefox, grantWithoutPrompt: true });
    album = new Story(join(screenshots, 'journeys'), 'clerk-first-run-firefox');
  });
  afterAll(() => firefox?.close());

  it('opens by itself, in the browser’s language, and can be had in the other', async () => {
    tab = await firefox.newTab(firefox.extensionPage('welcome.html'));
    await until(async () => ((await opened()).filter((url) => url.endsWith('/welcome.html')).length === 2 ? true : undefined), async () => JSON.stringify(await opened()));
    await press('中文');
    await reads('用旧系统填表，随填随核对');
    await album.keep('首次使用', camera);
  });

  it('has the practice form checked without any permission', async () => {
    await press('用练习表试一试');
    await reads('还有 2 处有误。');
    await firefox.type(tab, '[name=sfzh]', idNumber);
    await firefox.press(tab, 'Tab');
    await reads('还有 3 处有误。');
    const drawn = async (): Promise<string[]> => (await firefox.overlay(tab)).map(({ name }) => name);
    await until(async () => ((await drawn()).some((name) => name.startsWith('出生日期：有误')) ? true : undefined), async () => (await drawn()).join('\n'));
    await album.keep('练习表：号码改正后，出生日期和性别与它不符', camera);
    expect(await firefox.evaluate(tab, `browser.permissions.getAll().then((p) => p.origins)`)).toEqual([]);
  });
});

describe.skipIf(problem !== '' || process.platform !== 'linux')('a Firefox that an administrator has set up', () => {
  let portals: Portals;
  let managed: Managed;

  beforeAll(async () => {
    portals = await servePortals({ port: 0 });
    // The file that administrators copy, with the address of our portal for the one in it.
    managed = managedFirefox(JSON.parse(readFileSync(resolve(import.meta.dirname, '../../docs/admin/firefox-policies.json'), 'utf8').replaceAll('http://10.0.0.8:8080', portals.origin)) as object);
    firefox = await openFirefox({ extension: built.firefox, program: managed.path, grantWithoutPrompt: true });
    album = new Story(join(screenshots, 'journeys'), 'administrator-firefox');
  });
  afterAll(async () => {
    await firefox?.close();
    managed?.remove();
    await portals?.close();
  });

  it('opens no page by itself, and shows what is locked', async () => {
    tab = await firefox.newTab(firefox.extensionPage('options.html'));
    await reads('以下由管理员设定，在这里不能更改。');
    expect((await opened()).filter((url) => url.includes('welcome'))).toEqual([]);
    await album.keep('设置：管理员设定', camera);
  });

  it('has the preset site on after one click', async () => {
    await press('允许');
    await reads('由管理员设定为启用');
    await album.keep('设置：预设的网站已启用', camera);
    expect(await firefox.evaluate(tab, `browser.storage.local.get(null)`)).toMatchObject({ [`site:${portals.origin}`]: { place: '611021', language: 'zh' } });
  });
});
