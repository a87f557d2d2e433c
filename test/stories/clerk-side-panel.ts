import type { BrowserContext, Page } from 'playwright-core';
import type { Clerk } from './clerk.ts';

interface Tabs {
  readonly chrome: { readonly tabs: { query(all: object): Promise<{ id?: number; url?: string }[]> } };
}

/** Tab ids as the extension has them, of the tabs that show a site; the last opened is the last. */
export async function tabsOf(context: BrowserContext, extensionId: string, origin: string): Promise<number[]> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html?origin=${encodeURIComponent(origin)}`);
  const tabs = await page.evaluate(
    async (of) => (await (globalThis as unknown as Tabs).chrome.tabs.query({})).flatMap(({ id, url }) => (id !== undefined && url?.startsWith(`${of}/`) ? [id] : [])),
    origin,
  );
  await page.close();
  return tabs;
}

/** The panel as a page of its own: the browser's own frame around it can't be driven, what is in it is the same page. */
export async function openPanelPage(context: BrowserContext, extensionId: string, tab: number | null): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 768 });
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html${tab === null ? '' : `?tab=${tab}`}`);
  await page.locator('main').waitFor();
  return page;
}

export const openSection = (panel: Page, name: string): Promise<void> => panel.getByRole('tab', { name, exact: true }).click();

/** A form with two mistakes: two digits of the ID number have changed places, a year's standard stands in the month's box. */
export async function fillWithMistakes(clerk: Clerk, idNumber: string): Promise<void> {
  await clerk.type('sqrq', '2010-05-04');
  await clerk.type('xm', '云山');
  await clerk.type('sfzh', idNumber);
  await clerk.type('csrq', '1882-03-02');
  await clerk.form.getByTitle('选择行政区划').click();
  await clerk.choose('gyfs', '集中供养');
  await clerk.type('ygybz', '3600');
  await clerk.choose('cjlb', '肢体');
}
