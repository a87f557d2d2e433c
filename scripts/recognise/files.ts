import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What pages are called that were saved, or fetched from a server. */
const pageName = /\.(?:html?|mhtml|mht|jsp|aspx)$/i;

export interface PageFile {
  /** As it is told: the way it was asked for, with `/` between folders. */
  readonly shown: string;
  /** Absolute. */
  readonly path: string;
  /** Why it can't be opened. */
  readonly problem?: string;
}

const shownAs = (path: string): string => path.replaceAll('\\', '/');

/**
 * The pages that are meant by files and folders, each once, in the order in which they were named; a folder's own
 * sorted. A file is taken whatever it is called, in a folder what looks like a page.
 * @param from where paths that are not absolute begin
 */
export function findPages(wanted: readonly string[], from: string): readonly PageFile[] {
  const pages = new Map<string, PageFile>();
  const add = (page: PageFile): void => {
    if (!pages.has(page.path)) pages.set(page.path, page);
  };
  for (const one of wanted) {
    const path = resolve(from, one);
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) add({ shown: shownAs(one), path, problem: 'there is no such file or folder' });
    else if (!found.isDirectory()) add({ shown: shownAs(one), path });
    else for (const name of pagesIn(path)) add({ shown: shownAs(join(one, name)), path: join(path, name) });
  }
  return [...pages.values()];
}

/** By code unit, folder by folder: the same on every machine. */
const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((e) => (e.isDirectory() ? pagesIn(join(folder, e.name)).map((name) => join(e.name, name)) : e.isFile() && pageName.test(e.name) ? [e.name] : []));
