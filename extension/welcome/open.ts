import { policyIn, type Managed } from '../managed/storage.ts';

interface Opener extends Managed {
  readonly tabs: { create(tab: { url: string }): Promise<unknown> };
}

/** Opens the page for the first run, unless the administrator of the computer has switched it off. */
export const welcome = async (browser: Opener): Promise<void> => {
  if ((await policyIn(browser)).welcomePage) await browser.tabs.create({ url: '/welcome.html' });
};
