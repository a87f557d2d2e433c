import { readFileSync } from 'node:fs';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { chromiumPath } from '../test/browsers/find.ts';
import { formPage, listPage, textPage } from '../test/bench/page/pages.ts';
import type { InPage } from '../test/bench/page/in-page.ts';
import { bundleFile } from './lib/bundle.ts';

/**
 * `npm run bench:page`: what we cost a page, in ratios to the page without us and to the least that would do anything.
 * With words behind it, only the parts whose names have one of them: `npm run bench:page -- form list`.
 */

const loads = 9;
const median = (n: readonly number[]): number => [...n].sort((a, b) => a - b)[n.length >> 1]!;
const code = readFileSync(await bundleFile('test/bench/page/in-page.ts', 'in-page', { minify: true }), 'utf8');
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--enable-precise-memory-info', '--js-flags=--expose-gc', '--disable-gpu'] });
const asked = process.argv.slice(2);
let good = true;

async function part(name: string, run: () => Promise<void>): Promise<void> {
  if (asked.length > 0 && !asked.some((word) => name.includes(word))) return;
  console.log(name);
  await run();
}

function bar(what: string, found: number, most: number, unit = ''): void {
  const holds = found <= most;
  console.log(`  ${holds ? 'holds' : 'MISSED'}: ${what} ${found.toFixed(2)}${unit} ≤ ${most}${unit}`);
  if (!holds) good = false;
}

/** What the browser itself counts on the page's thread, in milliseconds of its own time, not of the clock. */
async function spent(cdp: CDPSession): Promise<{ script: number; task: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => (metrics.find((m) => m.name === name)?.value ?? 0) * 1000;
  return { script: of('ScriptDuration'), task: of('TaskDuration') };
}

/** The page laid out and painted, as it is when an extension's script comes to it: else its own first layout would be counted as ours. */
const drawn = (page: Page): Promise<unknown> => page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

/** A page of its own for each try, so that nothing is compiled yet. */
async function on<T>(html: string, run: (page: Page, cdp: CDPSession) => Promise<T>, guarded = false): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.setContent(html);
  await drawn(page);
  await page.addScriptTag({ content: `(()=>{${code}})()`, type: 'module' });
  await drawn(page);
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

/** Besides us: a script that does nothing, which is what any content script costs, and the least that does anything. */
const peers = ['empty', 'floor', 'ours'] as const;
/** A page loaded with one script and left alone for a while: all that its thread did, from the first byte on. */
async function loaded(html: string): Promise<Record<(typeof peers)[number], { script: number; task: number }>> {
  const all: Record<(typeof peers)[number], { script: number; task: number }[]> = { empty: [], floor: [], ours: [] };
  const bundled = async (peer: string): Promise<string> => readFileSync(await bundleFile(`test/bench/page/peer-${peer}.ts`, `peer-${peer}`, { minify: true }), 'utf8');
  const scripts = { empty: '', floor: await bundled('floor'), ours: await bundled('ours') };
  for (let i = 0; i < loads / 2; i++) {
    for (const peer of peers) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.setContent(html);
      await drawn(page);
      await page.addScriptTag({ content: `(()=>{${scripts[peer]}})()` });
      await page.waitForTimeout(200);
      all[peer].push(await spent(cdp));
      await context.close();
    }
  }
  const middle = (of: { script: number; task: number }[]): { script: number; task: number } => ({ script: median(of.map((o) => o.script)), task: median(of.map((o) => o.task)) });
  return { empty: middle(all.empty), floor: middle(all.floor), ours: middle(all.ours) };
}

await part('a form of 200 controls, read for the first time', async () => {
  const found = await many(formPage(200), async (page) => ({ floor: await call(page, 'floor'), ...(await call(page, 'form')) }));
  const surveys = await many(formPage(200), (page) => call(page, 'survey'));
  const of = (key: 'describe' | 'name' | 'read' | 'floor'): number => median(found.map((f) => f[key]));
  console.log(`  in one go: found ${of('describe').toFixed(1)} ms, read ${of('read').toFixed(1)}; floor ${of('floor').toFixed(1)} (${found[0]!.controls} controls, ${found[0]!.named} named)`);
  console.log(`  named, in the background: ${of('name').toFixed(1)} ms; all three in the page, as the widgets do: ${(of('describe') + of('name') + of('read')).toFixed(1)}`);
  console.log(`  surveyed in ${median(surveys.map((s) => s.slices))} slices`);
  bar('on the page’s thread, surveyed and read', median(surveys.map((s) => s.total)) + of('read'), 30, ' ms');
  bar('the longest slice', Math.max(median(surveys.map((s) => s.longest)), of('read')), 8, ' ms');
});
await part('a form of 60 controls', async () => {
  const found = await many(formPage(60), async (page) => ({ floor: await call(page, 'floor'), ...(await call(page, 'form')) }));
  const floor = median(found.map((f) => f.floor));
  console.log(`  named, in the background: ${(median(found.map((f) => f.name)) / floor).toFixed(1)}× the floor`);
  bar('found and read, of the floor', median(found.map((f) => f.describe + f.read)) / floor, 3, '×');
  const { empty, floor: least, ours } = await loaded(formPage(60));
  console.log(`  script ${ours.script.toFixed(1)} ms, floor ${least.script.toFixed(1)}, empty ${empty.script.toFixed(1)}; tasks ${ours.task.toFixed(1)}, floor ${least.task.toFixed(1)}, empty ${empty.task.toFixed(1)}`);
  bar('tasks from load on, of the page with an empty script', ours.task / empty.task, 1.1, '×');
});
await part('a list of 1,000 rows and 20 columns', async () => {
  const found = await many(listPage(1000, 20), async (page) => ({ bare: await call(page, 'bareList'), ...(await call(page, 'list')) }));
  bar('found, named and read', median(found.map((f) => f.ms)), 150, ' ms');
  bar('of reading every cell and no more', median(found.map((f) => f.ms)) / median(found.map((f) => f.bare)), 2.5, '×');
});
await part('pages with nothing of ours on them', async () => {
  const text = await many(textPage(), async (page) => ({ floor: await call(page, 'floor'), ours: await call(page, 'giveUp') }));
  const list = await many(listPage(1000, 20), async (page) => ({ floor: await call(page, 'floor'), ours: await call(page, 'giveUp') }));
  const ratio = (of: readonly { floor: number; ours: number }[]): string => (median(of.map((o) => o.ours)) / median(of.map((o) => o.floor))).toFixed(1);
  console.log(`  of the floor: words ${ratio(text)}×, a list that nobody asks about ${ratio(list)}×`);
  bar('gives up in', median(text.map((t) => t.ours)), 2, ' ms');
});
await part('1,000 rows appended in 100 batches', async () => {
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
});
await part('a guarded form, on a machine six times as slow', async () => {
  const keys = (guarded: boolean) => on(
    formPage(60),
    async (page, cdp) => {
      await call(page, 'fill');
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
      const all: { handled: number; painted: number }[] = [];
      for (let i = 0; i < 25; i++) all.push(await call(page, 'key', 'c6'));
      return all;
    },
    guarded,
  );
  const [withUs, without] = [await keys(true), await keys(false)];
  const painted = (of: typeof withUs): number => median(of.map((k) => k.painted));
  console.log(`  from key to paint ${painted(withUs).toFixed(1)} ms, without us ${painted(without).toFixed(1)}`);
  bar('a key is handled in', [...withUs].map((k) => k.handled).sort((a, b) => a - b)[Math.floor(withUs.length * 0.95)]!, 16.7, ' ms');
});
await part('what the page itself shows', async () => {
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
});
await part('100 routes', async () => {
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
});
await browser.close();
if (!good) process.exitCode = 1;
