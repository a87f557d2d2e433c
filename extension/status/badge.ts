import type { WxtBrowser } from 'wxt/browser';
import { badgeText, type Tally } from './tally.ts';

type Action = Pick<WxtBrowser['action'], 'setBadgeText' | 'setBadgeBackgroundColor'>;

const WRONG = '#b8241a';
const INTERRUPTED = '#59606a';

/** Draws a tab's tally on the extension's button. The tab may be gone by now: then there is nothing to draw. */
export const showBadge = async (api: { readonly action: Action }, tabId: number, tally: Tally): Promise<void> => {
  try {
    await api.action.setBadgeBackgroundColor({ tabId, color: tally.interrupted ? INTERRUPTED : WRONG });
    await api.action.setBadgeText({ tabId, text: badgeText(tally) });
  } catch {
    return;
  }
};
