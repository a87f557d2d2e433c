import type { Browser } from 'wxt/browser';

interface StorageArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** What the sites need of a browser; handed in, so that the same code runs in tests. */
export interface SitesApi {
  readonly storage: { readonly local: StorageArea; readonly session: StorageArea };
  readonly permissions: {
    contains(permissions: { origins: string[] }): Promise<boolean>;
    remove(permissions: { origins: string[] }): Promise<boolean>;
  };
  readonly scripting: {
    getRegisteredContentScripts(filter: { ids: string[] }): Promise<readonly { readonly matches?: string[] | undefined }[]>;
    registerContentScripts(scripts: Browser.scripting.RegisteredContentScript[]): Promise<void>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
    executeScript(injection: { target: { tabId: number; allFrames: true }; files: [typeof SCRIPT] }): Promise<unknown>;
  };
  readonly tabs: {
    query(query: { url: string }): Promise<readonly { readonly id?: number | undefined }[]>;
  };
}

/** The one content script, as the build names it. */
export const SCRIPT = 'content-scripts/checks.js';

/** What is brought into a document that has a use for it, as the build names it. */
export const PART_SCRIPTS = { guard: 'guard.js', overlay: 'overlay.js' } as const;
