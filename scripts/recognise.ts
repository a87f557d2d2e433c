/** Tells what the controls of saved pages are taken for, as the extension would see them. `npm run recognise -- FILE|FOLDER…` */
import type { Browser } from 'playwright-core';
import { onEnd } from './lib/on-end.ts';
import { readArguments } from './recognise/arguments.ts';
import { findPages, type PageFile } from './recognise/files.ts';
import { linesOf } from './recognise/lines.ts';
import type { ReadOptions } from './recognise/read-page.ts';
import { Summary } from './recognise/summary.ts';

const limit = 10_000;

let browser: Browser | null = null;
onEnd(async () => browser?.close());
// whoever reads our lines may have seen enough
process.stdout.on('error', () => process.exit(0));
process.exitCode = await recogniseAll(process.argv.slice(2));

/** npm runs commands in the repository, whatever the folder was that it was asked in. */
function startingFolder(): string {
  return (process.env['npm_lifecycle_event'] === undefined ? process.env['PWD'] : process.env['INIT_CWD']) ?? process.cwd();
}

async function recogniseAll(args: string[]): Promise<number> {
  const told = readArguments(args);
  if (typeof told === 'string') return complain(told, 2);
  const pages = findPages(told.paths, startingFolder());
  if (!pages.some((page) => page.problem === undefined)) return complain(`No page was found under ${told.paths.join(', ')}.`, 1);
  const summary = new Summary();
  try {
    // the two take about as long
    const opening = open();
    opening.catch(() => {});
    const options: ReadOptions = { script: await inPageScript(), scripts: told.scripts, lists: told.lists, limit };
    await opening;
    for (const page of pages) await recogniseOne(page, options, summary);
  } catch (problem) {
    return complain(`Chromium could not be started: ${sentence(problem)}`, 1);
  } finally {
    await browser?.close();
  }
  if (told.summary) console.error(summary.table());
  return 0;
}

/** Rejects only when there is no browser to read with. */
async function recogniseOne({ shown, path, problem }: PageFile, options: ReadOptions, summary: Summary): Promise<void> {
  if (problem === undefined && !browser?.isConnected()) await open();
  try {
    if (problem !== undefined || browser === null) throw new Error(problem);
    const { readPage } = await import('./recognise/read-page.ts');
    const read = await readPage(browser, path, options);
    summary.add(read);
    for (const line of linesOf(shown, read)) print(line);
  } catch (failure) {
    summary.addFailed();
    print({ file: shown, error: sentence(failure) });
  }
}

/** What takes a second to load is loaded when there is a page to read. */
async function open(): Promise<void> {
  const { openBrowser } = await import('./recognise/browser.ts');
  browser = await openBrowser();
}

/** The production code as a script that leaves nothing behind but its reader. */
async function inPageScript(): Promise<string> {
  const { bundle } = await import('./lib/bundle.ts');
  return `(() => {\n${await bundle('scripts/recognise/in-page/read-frame.ts')}\n})();`;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** The first line says it; what follows is a log of calls. */
function sentence(problem: unknown): string {
  const [first = ''] = (problem instanceof Error ? problem.message : String(problem)).split('\n', 1);
  return first.replace(/^\w+\.\w+: /, '');
}

function complain(text: string, code: number): number {
  console.error(text);
  return code;
}
