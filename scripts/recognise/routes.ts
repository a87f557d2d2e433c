import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page, Request, Route } from 'playwright-core';
import { encodingOf } from './encoding.ts';

/** Files that Chromium would show as text or offer to save, though the server sent them as pages. */
const servedAsPage = /(?:\.(?:html?|jsp|aspx|asp|php|do|action)|\/[^./]*)$/i;
const archive = /\.(?:mhtml|mht)$/i;

function fileOf(url: string): string | null {
  if (!url.startsWith('file:')) return null;
  try {
    return fileURLToPath(url.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
}

const frameOf = (request: Request): Frame | null => {
  try {
    return request.frame();
  } catch {
    // a window that a script has only begun to open
    return null;
  }
};

const isBegun = (frame: Frame): boolean => frame.url() !== '' && frame.url() !== 'about:blank';

/**
 * Answers what a page asks for: files, as the server would have sent them, and nothing else.
 * @param first the file of the page itself, which is a page whatever it is called
 * @param left told when a document was about to be left for what is not there to go to
 */
export function answering(page: Page, first: string, left: () => void): (route: Route) => Promise<void> {
  let opened = false;
  return async (route) => {
    const request = route.request();
    if (/^(?:data|blob|about):/.test(request.url())) return route.continue();
    const path = fileOf(request.url());
    if (!request.isNavigationRequest()) return path === null ? route.abort('blockedbyclient') : route.continue();
    const frame = frameOf(request);
    if (!frame || frame.page() !== page) return route.abort('aborted');
    const isTop = frame.parentFrame() === null;
    if (isTop ? opened : path === null && isBegun(frame)) {
      left();
      return route.abort('aborted');
    }
    if (isTop) opened = true;
    if (path === null) return route.abort('blockedbyclient');
    const isPage = path === first ? !archive.test(path) : servedAsPage.test(path);
    if (!isPage || !existsSync(path) || !statSync(path).isFile()) return route.continue();
    const body = readFileSync(path);
    return route.fulfill({ body, headers: { 'content-type': `text/html; charset=${encodingOf(body)}` } });
  };
}
