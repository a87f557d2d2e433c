import { browser } from 'wxt/browser';

/** How far an import came: nothing of any person, not even the file's name. */
export interface Bookmark {
  /** Of this import; the ids of what it writes follow from it and the row. */
  readonly run: string;
  /** Of the file. */
  readonly fingerprint: string;
  /** The last row that was taken, as the spreadsheet counts. */
  readonly row: number;
}

const KEY = 'register-import';

export async function readBookmark(): Promise<Bookmark | null> {
  const { run, fingerprint, row } = ((await browser.storage.local.get(KEY))[KEY] ?? {}) as Record<keyof Bookmark, unknown>;
  return typeof run === 'string' && typeof fingerprint === 'string' && typeof row === 'number' ? { run, fingerprint, row } : null;
}

export const keepBookmark = (bookmark: Bookmark): Promise<void> => browser.storage.local.set({ [KEY]: bookmark });

export const dropBookmark = (): Promise<void> => browser.storage.local.remove(KEY);
