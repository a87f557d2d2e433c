import { readFileSync } from 'node:fs';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { chromiumPath } from '../test/browsers/find.ts';
import { formPage, listPage, textPage } from '../test/bench/page/pages.ts';
import type { InPage } from '../test/bench/page/in-page.ts';
import { bundleFile } from './lib/bundle.ts';

/** `npm run bench:page`: what we cost a page, in ratios to the page without us and to the least that would do anything. */

const loads = 9;
const median = (n: readonly number[]): number => [...n].sort((a, b) => a - b)[n.length >> 1]!;
const code = readFileSync(await bundleFile('test/bench/page/in-page.ts', 'in-page', { minify: true }), 'utf8');
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--enable-precise-memory-info', '--js-flags=--expose-gc', '--disable-gpu'] });
let good = true;

function bar(what: string, found: number, most: number, unit = ''): void {
  const holds = found <= most;
  console.log(`  ${holds ? 'holds' : 'MISSED'}: ${what} ${found.toFixed(2)}${unit} ≤ ${most}${unit}`);
  if (!holds) good = false;
}

/** A page of its own for each try, so that nothing is compiled yet. */
async function on<T>(html: string, run: (page: Page, cdp: CDPSession) => Promise<T>, guarded = false): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: `(()=>{${code}})()`, type: 'module' });
  const cdp = await context.newCDPSession(page);
  if (guarded) await page.evaluate(() => (globalThis as unknown as { wubaoBench: InPage }).wubaoBench.guard(true));
  const found = await run(page, cdp);
  await context.close();
  return found;
}

/** Runs one of the functions of `in-page.ts`. */
const call = <K extends keyof InPage>(page: Page, name: K, ...given: Parameters<InPage[K]>): Promise<Awaited<ReturnType<InPage[K]>>> =>
  page.evaluate(([what, values]) => (globalThis as unknown as { wubaoBench: Record<string, (...of: unknown[]) => unknown> }).wubaoBench[what as string]!(...(values as unknown[])), [name, given] as const) as never;

const many = async <T>(html: string, run: (page: Page, cdp: CDPSession) => Promise<T>, guarded = false): Promise<T[]> => {
  const all: T[] = [];
  for (let i = 0; i < loads; i++) all.push(await on(html, run, guarded));
  return all;
};

console.log('a form of 200 controls, read for the first time');
{
  const found = await many(formPage(200), async (page) => ({ floor: await call(page, 'floor'), ...(await call(page, 'form')) }));
  const of = (key: 'describe' | 'name' | 'read' | 'floor'): number => median(found.map((f) => f[key]));
  console.log(`  found ${of('describe').toFixed(1)} ms, named ${of('name').toFixed(1)}, read ${of('read').toFixed(1)}; floor ${of('floor').toFixed(1)} (${found[0]!.controls} controls, ${found[0]!.named} named)`);
  bar('found, named and read', of('describe') + of('name') + of('read'), 30, ' ms');
  bar('the longest slice', Math.max(of('describe'), of('name'), of('read')), 8, ' ms');
}
console.log('a form of 60 controls');
{
  const found = await many(formPage(60), async (page) => ({ floor: await call(page, 'floor'), ...(await call(page, 'form')) }));
  const whole = median(found.map((f) => f.describe + f.name + f.read));
  bar('of the floor', whole / median(found.map((f) => f.floor)), 3, '×');
}
console.log('a list of 1,000 rows and 20 columns');
{
  const found = await many(listPage(1000, 20), async (page) => ({ bare: await call(page, 'bareList'), ...(await call(page, 'list')) }));
  bar('found, named and read', median(found.map((f) => f.ms)), 150, ' ms');
  bar('of reading every cell and no more', median(found.map((f) => f.ms)) / median(found.map((f) => f.bare)), 2.5, '×');
}
console.log('a page with nothing of ours on it');
bar('gives up in', median(await many(textPage(), (page) => call(page, 'giveUp'))), 2, ' ms');
console.log('1,000 rows appended in 100 batches');
{
  const times: Record<'nobody' | 'floor' | 'ours', number[]> = { nobody: [], floor: [], ours: [] };
  let looks = 0;
  for (let i = 0; i < 3; i++) {
    for (const who of ['nobody', 'floor', 'ours'] as const) {
      const found = await on(listPage(50, 20), (page) => call(page, 'append', who, 100, 10));
      times[who].push(found.ms);
      if (who === 'ours') looks += found.looks;
    }
  }
  bar('of the page without us', median(times.ours) / median(times.nobody), 1.6, '×');
  bar('times that all was looked at', looks, 0);
}
console.log('a guarded form, on a machine six times as slow');
{
  const handled = await on(
    formPage(60),
    async (page, cdp) => {
      await call(page, 'fill');
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
      const all: number[] = [];
      for (let i = 0; i < 25; i++) all.push(await call(page, 'key', 'c6'));
      return all;
    },
    true,
  );
  bar('a key is handled in', [...handled].sort((a, b) => a - b)[Math.floor(handled.length * 0.95)]!, 16.7, ' ms');
}
console.log('what the page itself shows');
{
  /** The same typing, with us and without: how far boxes were moved, and where they stand in the end. */
  const shown = (guarded: boolean): Promise<{ shift: number; places: string }> =>
    on(formPage(60), async (page) => {
      await call(page, 'watchShift');
      if (guarded) await call(page, 'guard', true);
      await call(page, 'fill');
      return { shift: await call(page, 'shift'), places: await call(page, 'places') };
    });
  const [without, withUs] = [await shown(false), await shown(true)];
  // Our own badge grows with its count, which the browser counts too: less than anybody sees.
  bar('layout shift beyond the page’s own, in ten thousandths', Math.max(0, withUs.shift - without.shift) * 10_000, 1);
  bar('boxes of the page that moved', without.places === withUs.places ? 0 : 1, 0);
}
console.log('100 routes');
{
  const heap = await on(
    formPage(60),
    async (page) => {
      await call(page, 'routes', 20);
      const before = await call(page, 'heap');
      await call(page, 'routes', 100);
      return (await call(page, 'heap')) - before;
    },
    true,
  );
  bar('heap grown by', heap / 1_048_576, 0.3, ' MB');
}
await browser.close();
if (!good) process.exitCode = 1;
