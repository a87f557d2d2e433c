import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium, type Chromium } from '../browsers/chromium.ts';
import { recordRequests, type RequestLog } from '../browsers/requests.ts';
import { Story } from '../browsers/steps.ts';
import { servePortals, type Portals } from '../portals/serve.ts';
import { Clerk } from '../stories/clerk.ts';
import { enableSite, lookAtSummary, mendFromId, missGrade, mistypeId, mixUpStandard, openForm, saveAnyway } from '../stories/clerk-first-light.ts';
import { birth, idNumber } from '../stories/people.ts';
import { built, screenshots } from './places.ts';

let portals: Portals;
let browser: Chromium;
let log: RequestLog;
let page: Page;
let clerk: Clerk;
let album: Story;

beforeAll(async () => {
  portals = await servePortals({ port: 0 });
  browser = await openChromium({ extension: built.chromium, grant: ['http://localhost/*'] });
  log = await recordRequests(browser.debuggerUrl);
  album = new Story(join(screenshots, 'journeys'), 'clerk-first-light');
  await enableSite(browser.context, browser.extensionId, portals.origin, album);
  page = await browser.context.newPage();
  clerk = await openForm(page, portals, album);
});

afterAll(async () => {
  log?.close();
  await browser?.close();
  await portals?.close();
});

it('marks an ID number with two digits swapped, says which character is ruled out, and turns the mark when it is right', async () => {
  await mistypeId(clerk, album);
  expect(await clerk.holds('sfzh')).toBe(idNumber);
});

it('fills in birth date, sex and age from the number, undoes it, and lets the portal’s script see it', async () => {
  await mendFromId(clerk, album);
  expect(await clerk.holds('csrq')).toBe(birth);
  expect(await clerk.holds('nl')).toBe('128');
  expect(await clerk.form.locator('input[name=xb]:checked').inputValue()).toBe('1');
  const seen = await clerk.portalSaw('csrq');
  const filled = seen.lastIndexOf(`input:${birth}`);
  expect(filled).toBeGreaterThan(-1);
  expect(seen.slice(filled).map((s) => s.split(':')[0])).toEqual(expect.arrayContaining(['input', 'change', 'onchange', 'blur', 'onblur']));
});

it('names a yearly figure in the monthly box, offers the monthly one, and takes the old standard before the change', async () => {
  await mixUpStandard(clerk, album);
  expect(await clerk.holds('ygybz')).toBe('300');
});

it('says at 58 without disability that inability to work is not shown, and what would show it', async () => {
  await lookAtSummary(clerk, album);
});

it('asks for a missing grade and accuses nobody', async () => {
  await missGrade(clerk, album);
});

it('asks once before errors are saved, and what the portal receives is what was on screen', async () => {
  const { screen, received } = await saveAnyway(clerk, portals, album);
  expect(received).toEqual(screen);
  expect(received).toMatchObject({ xm: '云山', pyrs: '12', btyrs: '3' });
});

it('made no request of its own, and the page none but to the portal', () => {
  expect(log.requests.length).toBeGreaterThan(5);
  expect(log.unexpected(portals.origin)).toEqual([]);
});
