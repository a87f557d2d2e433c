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

/** What a browser saves beside a page: its frames are read as the page's own. */
const besides = (name: string, names: ReadonlySet<string>): boolean => {
  const page = /^(.+)(?:_files|\.files)$/.exec(name)?.[1];
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
};

/** By code unit, folder by folder: the same on every machine. */
function pagesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const names = new Set(entries.map((e) => e.name));
  return entries
    .filter((e) => !(e.isDirectory() && besides(e.name, names)))
    .flatMap((e) => (e.isDirectory() ? pagesIn(join(folder, e.name)).map((name) => join(e.name, name)) : e.isFile() && pageName.test(e.name) ? [e.name] : []));
}
