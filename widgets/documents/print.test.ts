import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, type Browser, type Page } from 'playwright-core';
import { documentKinds } from '../../core/documents/build.ts';
import type { DocumentKind } from '../../core/documents/document.ts';
import type { DocumentInput } from '../../core/documents/input.ts';
import { hardInput } from '../../core/documents/testing/cases.ts';
import type { Language } from '../../core/model/field-spec.ts';
import { bundle } from '../../scripts/lib/bundle.ts';
import { chromiumPath } from '../../test/browsers/find.ts';

declare global {
  // eslint-disable-next-line no-var
  var stage: typeof import('./testing/stage.ts').stage;
}

const blank: DocumentInput = { facts: {}, day: '2026-11-24' };
/** At most so many sheets: a form that runs on is one that nobody files. */
const mostPages: Readonly<Record<DocumentKind, number>> = {
  application: 4,
  'self-care': 2,
  'agreement-home-three': 4,
  'agreement-home-four': 4,
  'agreement-institution-three': 4,
  'agreement-institution-four': 5,
  sheet: 5,
};

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  page = await browser.newPage({ colorScheme: 'dark' });
  await page.setContent('<!doctype html><html><head></head><body></body></html>');
  await page.addScriptTag({ content: await bundle('widgets/documents/testing/stage.ts'), type: 'module' });
  await page.waitForFunction(() => 'stage' in globalThis);
}, 120_000);
afterAll(() => browser.close());

async function show(kind: DocumentKind, input: DocumentInput, language: Language, media: 'screen' | 'print' | null): Promise<void> {
  await page.emulateMedia({ media });
  await page.evaluate(([k, i, l]) => stage.show(k, i, l), [kind, input, language] as const);
}

/** What a printed file says of itself: its pages and their size in points. */
function readPdf(pdf: Buffer): { readonly pages: number; readonly sizes: readonly string[] } {
  const text = pdf.toString('latin1');
  return { pages: text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, sizes: [...new Set([...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map((m) => `${Math.round(Number(m[1]))}x${Math.round(Number(m[2]))}`))] };
}

describe('the browser’s print', () => {
  it.each(documentKinds.flatMap((kind) => (['zh', 'en'] as const).map((language) => [kind, language] as const)))('puts %s in %s on A4, on few sheets, empty or full', async (kind, language) => {
    for (const input of [blank, hardInput]) {
      await show(kind, input, language, null);
      const { pages, sizes } = readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(sizes).toEqual(['595x842']);
      expect(pages).toBeGreaterThan(0);
      expect(pages, `${pages} pages`).toBeLessThanOrEqual(mostPages[kind] + (language === 'en' ? 2 : 0));
    }
  });

  it.each(documentKinds)('keeps %s within the width of the sheet, so that nothing is cut off or shrunk', async (kind) => {
    // 156 mm of a letter, 174 mm of a form.
    const millimetres = kind.startsWith('agreement') ? 156 : 174;
    await page.setViewportSize({ width: Math.floor((millimetres / 25.4) * 96), height: 900 });
    for (const language of ['zh', 'en'] as const) {
      for (const input of [blank, hardInput]) {
        await show(kind, input, language, 'print');
        const out = await page.evaluate(() => {
          const edge = document.documentElement.clientWidth + 0.5;
          const cut = [...document.querySelectorAll<HTMLElement>('.paper *')].filter((e) => e.getBoundingClientRect().right > edge || (e.tagName === 'TD' && e.scrollWidth > e.clientWidth + 1));
          return cut.map((e) => `${e.tagName} ${e.textContent.slice(0, 30)}`);
        });
        expect(out, `${language} ${input === blank ? 'blank' : 'full'}`).toEqual([]);
      }
    }
  });

  it('is black on white from a dark screen, without what is for the screen', async () => {
    await show('application', blank, 'zh', 'screen');
    const look = () => page.evaluate(() => ({ paper: getComputedStyle(document.querySelector('.paper')!).backgroundColor, ink: getComputedStyle(document.querySelector('.paper')!).color, bar: getComputedStyle(document.querySelector('.bar')!).display }));
    const screen = await look();
    expect(screen.paper).not.toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'print' });
    expect(await look()).toEqual({ paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)', bar: 'none' });
  });

  it('keeps signatures on one page, rows whole and the head of a list on each page', async () => {
    await show('application', hardInput, 'zh', 'print');
    const styles = await page.evaluate(() => {
      const of = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      return [of('.signatures').breakInside, of('.paper tr').breakInside, of('.paper thead').display, of('.annexes').breakInside];
    });
    expect(styles).toEqual(['avoid', 'avoid', 'table-header-group', 'avoid']);
  });
});
