import { isOrigin, originOf, type Origin } from '../sites/origin.ts';

/** The site that the popup speaks of. */
export type Target =
  /** `tab` is null where no tab shows the site. */
  | { readonly kind: 'site'; readonly origin: Origin; readonly tab: number | null }
  /** A page that no extension may touch, or that is no web page. */
  | { readonly kind: 'closed' };

interface Tab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

const closed: Target = { kind: 'closed' };

/** Browsers keep every extension out of their shops, whatever was granted. */
const shops: readonly string[] = [
  'https://chromewebstore.google.com',
  'https://chrome.google.com/webstore',
  'https://microsoftedge.microsoft.com/addons',
  'https://addons.mozilla.org',
];

const isShop = (address: string): boolean => shops.some((shop) => address === shop || address.startsWith(`${shop}/`));

/** The target in the tab that the popup was opened over. */
export const targetOfTab = (tab: Tab | undefined): Target => {
  const address = tab?.url ?? '';
  const origin = originOf(address);
  return origin === null || isShop(address) ? closed : { kind: 'site', origin, tab: tab?.id ?? null };
};

/**
 * The site named in the popup's own address, for a popup that is opened as a tab: `popup.html?origin=http://localhost:8365`.
 * It only says which site is meant; the click and the browser's question are the same as over the site itself.
 */
export const namedOrigin = (search: string): Origin | null => {
  const origin = new URLSearchParams(search).get('origin');
  return origin !== null && isOrigin(origin) && !isShop(origin) ? origin : null;
};
