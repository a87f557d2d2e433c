import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Browser } from 'wxt/browser';
import type { SitesApi } from '../api.ts';

/** A browser in memory: WXT's storage, and the permissions and scripts that WXT's leaves out. */
export interface TestBrowser extends SitesApi {
  readonly granted: Set<string>;
  readonly registered: Map<string, Browser.scripting.RegisteredContentScript>;
  /** Tab ids that were injected, in order. */
  readonly injected: number[];
  /** How often a registration was made or taken back. */
  changes: number;
}

interface Circumstances {
  /** Before Chromium 119 an unknown property is refused. */
  readonly knowsOriginAsFallback?: boolean;
  /** Open tabs: id → match pattern of what they show. */
  readonly tabs?: ReadonlyMap<number, string>;
}

export const testBrowser = ({ knowsOriginAsFallback = true, tabs = new Map() }: Circumstances = {}): TestBrowser => {
  fakeBrowser.reset();
  const granted = new Set<string>();
  const registered: TestBrowser['registered'] = new Map();
  const injected: number[] = [];
  const area = (name: 'local' | 'session'): SitesApi['storage']['local'] => ({
    get: (keys) => fakeBrowser.storage[name].get(keys),
    set: (items) => fakeBrowser.storage[name].set(items),
    remove: (keys) => fakeBrowser.storage[name].remove(keys),
  });
  const test: TestBrowser = {
    granted,
    registered,
    injected,
    changes: 0,
    storage: { local: area('local'), session: area('session') },
    permissions: {
      contains: async ({ origins }) => origins.every((origin) => granted.has(origin)),
      remove: async ({ origins }) => origins.map((origin) => granted.delete(origin)).some(Boolean),
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }) => [...registered.values()].filter((script) => ids.includes(script.id)),
      registerContentScripts: async (scripts) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          if ('matchOriginAsFallback' in script && !knowsOriginAsFallback) throw new Error("Unexpected property: 'matchOriginAsFallback'.");
          if (!script.matches || script.matches.length === 0) throw new Error('matches must not be empty');
          registered.set(script.id, script);
          test.changes += 1;
        }
      },
      unregisterContentScripts: async ({ ids }) => {
        for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
        test.changes += 1;
      },
      executeScript: async ({ target }) => {
        if (!granted.has(tabs.get(target.tabId) ?? '')) throw new Error('Cannot access contents of the page');
        injected.push(target.tabId);
      },
    },
    tabs: {
      query: async ({ url }) => [...tabs].filter(([, pattern]) => pattern === url && granted.has(pattern)).map(([id]) => ({ id })),
    },
  };
  return test;
};
