import { openDesk } from '../../../core/desk/local-desk.ts';
import { readFacts } from '../../../core/recognise/facts.ts';
import { nameColumns, rowReader } from '../../../core/recognise/list.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import { startGuard, type Guard } from '../../../widgets/guard/guard.ts';
import { createOverlay } from '../../../widgets/overlay/overlay.ts';
import { describePage } from '../../../widgets/page/describe.ts';
import { openHostPage } from '../../../widgets/page/host-page.ts';
import { findLists } from '../../../widgets/page/lists.ts';
import { look, watch } from './floor.ts';
import { turnsDuring } from './turns.ts';

// What is run inside a page by `npm run bench:page`: each function does one thing and says how long it took.

const took = (run: () => unknown): number => {
  const begun = performance.now();
  run();
  return performance.now() - begun;
};

const circumstances = { today: '2022-05-10', place: '341502', language: 'zh' } as const;
let guard: Guard | null = null;
let shift = 0;

const api = {
  floor: (): number => took(() => look(document)),

  /** Watches a page and describes it as the extension does: how long each turn of ours took. */
  survey() {
    const page = openHostPage(document);
    return turnsDuring(async () => {
      page.watch(() => undefined);
      await page.survey();
    });
  },

  /** Finds, names and reads a form; each step by itself and in one go. */
  form() {
    let form!: ReturnType<typeof describePage>['form'];
    let named!: ReturnType<typeof recognise>;
    const describe = took(() => void (form = describePage(document).form));
    const name = took(() => void (named = recognise(form)));
    const read = took(() => readFacts(form, named));
    return { describe, name, read, controls: form.controls.length, named: named.length };
  },

  list() {
    let rows = 0;
    const ms = took(() => {
      for (const list of findLists(document)) {
        const read = rowReader(list.description, nameColumns(list.description));
        for (const row of list.rows) {
          read(list.cells(row));
          rows++;
        }
      }
    });
    return { ms, rows };
  },

  bareList: (): number => took(() => [...document.querySelectorAll('tr')].map((tr) => [...tr.children].map((c) => (c.textContent ?? '').trim()))),

  giveUp: (): number => took(() => openHostPage(document).form()),

  /** Appends rows in batches while nobody, the floor or we watch; milliseconds of all script, and how often all was looked at. */
  async append(who: 'nobody' | 'floor' | 'ours', batches: number, rows: number) {
    let looks = 0;
    let stop = (): void => undefined;
    if (who === 'floor') stop = watch(document, () => looks++);
    if (who === 'ours') {
      const page = openHostPage(document);
      page.form();
      stop = page.watch((event) => {
        if (event.kind === 'restructured') looks++;
      });
    }
    looks = 0;
    const body = document.querySelector('tbody')!;
    const begun = performance.now();
    for (let b = 0; b < batches; b++) {
      const part = document.createDocumentFragment();
      for (let r = 0; r < rows; r++) {
        const tr = document.createElement('tr');
        for (let c = 0; c < 20; c++) tr.append(document.createElement('td'));
        part.append(tr);
      }
      body.append(part);
      await new Promise((done) => requestAnimationFrame(done));
    }
    const ms = performance.now() - begun;
    stop();
    return { ms, looks };
  },

  guard(on: boolean): void {
    guard?.stop();
    guard = on ? startGuard(document, { language: 'zh', desk: openDesk(circumstances), openOverlay: createOverlay }) : null;
  },

  /** The values of a case with errors in it, typed field by field; waits until marks are drawn. */
  async fill() {
    const put = (name: string, value: string): void => {
      const box = document.querySelector<HTMLInputElement>(`[name=${name}]`)!;
      box.focus();
      box.value = value;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      box.dispatchEvent(new Event('change', { bubbles: true }));
      box.blur();
    };
    put('c0', '云山');
    put('c1', '110105194912310021');
    put('c3', '1950-01-01');
    await new Promise((done) => setTimeout(done, 600));
  },

  /** From a key in a box until the frame after it is painted. */
  async key(name: string) {
    const box = document.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    box.focus();
    const begun = performance.now();
    box.value += '1';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const handled = performance.now() - begun;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return { handled, painted: performance.now() - begun };
  },

  /** Begins to count how far the page's own boxes are moved. */
  watchShift(): void {
    new PerformanceObserver((list) => {
      for (const e of list.getEntries()) shift += (e as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift' } as unknown as PerformanceObserverInit);
  },
  shift: (): number => shift,
  /** Where each of the page's boxes stands. */
  places: (): string => JSON.stringify([...document.querySelectorAll('td,input,select')].map((e) => e.getBoundingClientRect().toJSON() as object)),

  /** Bytes that scripts hold, when what nobody needs is gone. */
  heap(): number {
    (globalThis as unknown as { gc(): void }).gc();
    return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
  },

  /** Goes from page to page without loading one, as a client-side router does. */
  async routes(times: number) {
    const home = document.body.innerHTML;
    for (let i = 0; i < times; i++) {
      document.body.replaceChildren(document.createRange().createContextualFragment(i % 2 ? home : `<p>第${i}页</p>`));
      await new Promise((done) => requestAnimationFrame(done));
    }
    document.body.replaceChildren(document.createRange().createContextualFragment(home));
    await new Promise((done) => setTimeout(done, 100));
  },
};

export type InPage = typeof api;
(globalThis as unknown as { wubaoBench: InPage }).wubaoBench = api;
