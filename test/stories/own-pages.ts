import type { BrowserContext, Page } from 'playwright-core';

/** One of the extension's own pages in a tab. */
export async function openOwnPage(context: BrowserContext, extensionId: string, path: string, viewport = { width: 1366, height: 768 }): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  await page.locator('main, header').first().waitFor();
  return page;
}

/** All that the extension keeps in the browser's storage for good. */
export const keptBy = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } } }).chrome.storage.local.get(null));
