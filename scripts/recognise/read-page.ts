import { pathToFileURL } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession } from 'playwright-core';
import { placeFrames, type FrameTree, type PlacedFrame } from './frame-path.ts';
import type { FrameRead, PageRead } from './lines.ts';
import { noPage } from './no-page.ts';
import { answering } from './routes.ts';
import { Worlds } from './worlds.ts';

export interface ReadOptions {
  /** The production code that is to run in each frame, as one script. */
  readonly script: string;
  /** Whether the page's own scripts run. */
  readonly scripts: boolean;
  /** Whether lists and values that are only shown are told of as well. */
  readonly lists: boolean;
  /** Milliseconds for one page. */
  readonly limit: number;
}

/** So long a document must be still to count as settled, and so long it is waited for. */
const still = 100;
const longest = 1500;
/** A page that tried to leave and has not loaded by then waits for an end that will not come. */
const grace = 1000;
const mostFrames = 100;

class Left extends Error {}

/** Opens a saved page and reads all its frames. Rejects, with a sentence, when it can't be opened or takes too long. */
export async function readPage(browser: Browser, path: string, options: ReadOptions): Promise<PageRead> {
  const problem = noPage(path);
  if (problem !== null) throw new Error(problem);
  try {
    return await readOnce(browser, path, options);
  } catch (problem) {
    if (!(problem instanceof Left)) throw problem;
    // as it was saved, before a script looks whether somebody is logged in
    return { ...(await readOnce(browser, path, { ...options, scripts: false })), stilled: true };
  }
}

async function readOnce(browser: Browser, path: string, { script, scripts, lists, limit }: ReadOptions): Promise<PageRead> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, acceptDownloads: false, locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
  const timers: NodeJS.Timeout[] = [];
  try {
    const page = await context.newPage();
    context.on('page', (other) => void other.close().catch(() => {}));
    let loaded = false;
    const ends = new Promise<never>((_resolve, reject) => {
      timers.push(setTimeout(() => reject(new Error(`the page took longer than ${limit / 1000} s`)), limit));
      page.on('crash', () => reject(new Error('the page crashed')));
      const onLeft = (): void => void timers.push(setTimeout(() => !loaded && reject(new Left()), grace));
      const answer = answering(page, path, onLeft);
      // a file that may not be read, or a page that is gone by now
      context.route('**/*', (route) => answer(route).catch(() => route.abort().catch(() => {}))).catch(reject);
    });
    const work = async (): Promise<PageRead> => {
      await page.goto(pathToFileURL(path).href, { waitUntil: 'load', timeout: 0 });
      loaded = true;
      // in an archive no script runs, nor a clock for ours
      const settles = scripts && !/\.mh(?:t|tml)$/i.test(path);
      return { frames: await readFrames(await context.newCDPSession(page), script, settles, lists), stilled: false };
    };
    return await Promise.race([work(), ends]);
  } finally {
    for (const timer of timers) clearTimeout(timer);
    await closeContext(browser, context);
  }
}

/** A page that runs in circles can hold its window open: then the whole browser goes, and the next page gets a new one. */
async function closeContext(browser: Browser, context: BrowserContext): Promise<void> {
  const closed = context.close().then(
    () => true,
    () => true,
  );
  if (!(await Promise.race([closed, wait(3000, false, { ref: false })]))) await browser.close();
}

async function readFrames(session: CDPSession, script: string, settles: boolean, lists: boolean): Promise<readonly FrameRead[]> {
  const worlds = new Worlds(session, script);
  await session.send('DOM.enable');
  const tree = async (): Promise<readonly PlacedFrame[]> => placeFrames(((await session.send('Page.getFrameTree')) as { readonly frameTree: FrameTree }).frameTree);
  if (settles) {
    const calm = (await tree()).slice(0, mostFrames).map((f) => (f.missing === undefined ? worlds.calm(f.id, still, longest).catch(() => {}) : null));
    // where a frame may run no scripts, our clock stands still too
    await Promise.race([Promise.all(calm), wait(longest)]);
  }
  const read: FrameRead[] = [];
  const unseen = new Set<string>();
  for (const [at, frame] of (await tree()).entries()) {
    if (at === mostFrames) {
      read.push({ frame: frame.path, unreadable: `there are more than ${mostFrames} frames` });
      break;
    }
    const isUnseen = frame.parent !== null && (unseen.has(frame.parent) || !(await worlds.shows(frame.id, frame.parent).catch(() => true)));
    if (isUnseen) unseen.add(frame.id);
    else read.push(await readFrame(worlds, frame, lists));
  }
  return read;
}

async function readFrame(worlds: Worlds, { id, path, url, missing }: PlacedFrame, lists: boolean): Promise<FrameRead> {
  if (missing !== undefined) return { frame: path, unreadable: `its page is not here: ${withoutQuery(missing)}` };
  try {
    const { controls, ms, cut, empty } = await worlds.read(id);
    // what an archive lacks comes out empty
    if (empty && path !== '' && /^https?:/.test(url)) return { frame: path, unreadable: `its page is not here: ${withoutQuery(url)}` };
    return { frame: path, controls, shown: lists ? await worlds.readShown(id) : [], ms, cut };
  } catch (problem) {
    return { frame: path, unreadable: problem instanceof Error ? problem.message : String(problem) };
  }
}

/** A query may name a person. */
const withoutQuery = (url: string): string => url.replace(/[?#].*$/s, '');
