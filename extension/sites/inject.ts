import { SCRIPT, type SitesApi } from './api.ts';
import { patternOf, type Origin } from './origin.ts';

/**
 * Starts the content script in all open tabs of a site, so that nobody has to reload a half-filled form.
 * Needs the site's permission. The script itself refuses a second start in one document.
 */
export const injectInto = async (api: Pick<SitesApi, 'scripting' | 'tabs'>, origin: Origin): Promise<void> => {
  const tabs = await api.tabs.query({ url: patternOf(origin) });
  await Promise.allSettled(
    tabs.map((tab) =>
      tab.id === undefined ? null : api.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files: [SCRIPT] }),
    ),
  );
};
