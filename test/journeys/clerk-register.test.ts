import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/lib/bundle.ts';
import { inventedPerson } from '../../extension/cases/testing/people.ts';
import { openChromium, type Chromium } from '../browsers/chromium.ts';
import { firefoxPath } from '../browsers/find.ts';
import { openFirefox, type Firefox } from '../browsers/firefox.ts';
import { temporaryFolder } from '../browsers/temporary-folder.ts';
import { built } from './places.ts';

const passphrase = '石门 春耕 算盘 1986';
const page = 'options.html';

/** Says a line to the register in a page of the extension, and hears the answer. */
type Ask = (line: string) => Promise<unknown>;

let code: string;
beforeAll(async () => {
  code = `(() => { ${await bundle('extension/cases/testing/in-extension.ts')} })()`;
});

/** All bytes of a profile, one character a byte. */
function disk(folder: string): string {
  const parts: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && statSync(path).size < 50_000_000) parts.push(readFileSync(path, 'latin1'));
  }
  return parts.join('\n');
}

const written = (text: string): readonly string[] => [Buffer.from(text, 'utf8').toString('latin1'), Buffer.from(text, 'utf16le').toString('latin1')];

/** What a morning is like: it works in every browser alike. */
async function morning(first: Ask, second: () => Promise<Ask>): Promise<string> {
  expect(await first('state()')).toBe('none');
  const recovery = String(await first(`create(${JSON.stringify(passphrase)})`));
  expect(recovery).toMatch(/^[\dA-Z]{4}(?:-[\dA-Z]{4}){8}$/);
  expect(await first('enrol(0, 30)')).toEqual(Array(30).fill('added'));
  expect(await first('who(7)')).toEqual([['number', inventedPerson(7).name]]);
  // Another page of the extension, and one that was loaded anew, ask for no passphrase.
  const other = await second();
  expect(await other('state()')).toBe('open');
  expect(await other('who(8)')).toEqual([['number', inventedPerson(8).name]]);
  expect(await other(`backup(${JSON.stringify(passphrase)})`)).toBe(30);
  expect(await other(`backup(${JSON.stringify(recovery)})`)).toBe(30);
  await other('lock()');
  expect([await first('state()'), await first('who(7)'), await first('enrol(30, 31)')]).toEqual(['locked', 'locked', 'locked']);
  expect(await first(`unlock("falsch falsch")`)).toBe('wrong-passphrase');
  expect(await first(`unlock(${JSON.stringify(passphrase)})`)).toBe('open');
  expect(await other('who(9)')).toEqual([['number', inventedPerson(9).name]]);
  return recovery;
}

describe('a register in Chromium', () => {
  const folder = temporaryFolder('register');
  let chromium: Chromium;
  const open = (): Promise<Chromium> => openChromium({ extension: built.chromium, profile: folder.path });
  const ask = async (): Promise<Ask> => {
    const tab: Page = await chromium.context.newPage();
    await tab.goto(`chrome-extension://${chromium.extensionId}/${page}`);
    await tab.evaluate(code);
    return (line) => tab.evaluate(`registerInPage.${line}`);
  };

  afterAll(async () => {
    await chromium?.close();
    folder.remove();
  });

  it('is made, used in two pages, locked and opened; the browser that is closed takes the key with it', async () => {
    chromium = await open();
    const first = await ask();
    await morning(first, ask);
    const key = String(await first('sessionKey()'));
    expect(key).toMatch(/^[\w+/]{43}=$/);
    // What is not yet on the disk comes there while the browser ends.
    await chromium.close();
    const found = disk(folder.path);
    const people = Array.from({ length: 30 }, (_, n) => inventedPerson(n));
    const secrets = [...people.flatMap((p) => [p.id_no, p.account_no, p.phone, p.name]), passphrase, key].flatMap((secret) => written(String(secret)));
    expect(found).toContain('PBKDF2-SHA-256');
    expect([...secrets, Buffer.from(key, 'base64').toString('latin1')].filter((secret) => found.includes(secret))).toEqual([]);

    chromium = await open();
    const next = await ask();
    expect([await next('state()'), await next('sessionKey()'), await next('who(7)')]).toEqual(['locked', null, 'locked']);
    expect(await next(`unlock(${JSON.stringify(passphrase)})`)).toBe('open');
    expect(await next('who(29)')).toEqual([['number', inventedPerson(29).name]]);
  });

  it('is whole after the browser was closed in the middle of writing', async () => {
    const tab = await ask();
    void tab('enrol(100, 700)').catch(() => undefined);
    await wait(250);
    await chromium.close();
    chromium = await open();
    const next = await ask();
    expect(await next(`unlock(${JSON.stringify(passphrase)})`)).toBe('open');
    const there = await Promise.all([100, 399, 699].map((n) => next(`who(${n})`)));
    expect(new Set(there.map((found) => (found as unknown[]).length)).size).toBe(1);
    expect(await next('who(29)')).toEqual([['number', inventedPerson(29).name]]);
  });
});

function missing(): string {
  try {
    firefoxPath();
    return '';
  } catch (problem) {
    return String(problem);
  }
}

describe.skipIf(missing() !== '')('a register in Firefox', () => {
  let firefox: Firefox;
  const ask = async (): Promise<Ask> => {
    const tab = await firefox.newTab(firefox.extensionPage(page));
    await firefox.evaluate(tab, code);
    return (line) => firefox.evaluate(tab, `registerInPage.${line}`);
  };
  beforeAll(async () => {
    firefox = await openFirefox({ extension: built.firefox });
  });
  afterAll(() => firefox?.close());

  it('is made, used in two pages, locked and opened', async () => {
    await morning(await ask(), ask);
  });
});
