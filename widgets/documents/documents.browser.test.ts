import axe from 'axe-core';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { buildDocument, documentKinds } from '../../core/documents/build.ts';
import type { DocumentInput } from '../../core/documents/input.ts';
import { missingIn } from '../../core/documents/missing.ts';
import { arbitraryInput, hardInput } from '../../core/documents/testing/cases.ts';
import { runsOf } from '../../core/documents/walk.ts';
import { drawDocument } from './draw-document.ts';
import { dress } from './dress.ts';
import { printDocument, printFromPage } from './print.ts';
import { drawPreview, showDocument } from './preview.ts';

const blank: DocumentInput = { facts: {}, day: '2026-11-24' };

/** A page of its own, as the extension has one. */
function ownPage(width = '100%'): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width};height:700px;border:0`;
  document.body.append(frame);
  return frame;
}

const inside = (frame: HTMLIFrameElement): Document => frame.contentDocument!;

afterEach(async () => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
  await (cdp() as unknown as { send(method: string, of: object): Promise<void> }).send('Emulation.setEmulatedMedia', { features: [] });
});

describe('a printed document', () => {
  it.each(documentKinds)('%s shows every value of the case as text', (kind) => {
    fc.assert(
      fc.property(arbitraryInput, fc.constantFrom('zh' as const, 'en' as const), (input, language) => {
        const of = buildDocument(kind, input);
        const drawn = drawDocument(document, of, language);
        const values = [...drawn.querySelectorAll('.value')].map((v) => v.textContent);
        expect(values).toEqual(runsOf(of, language).flatMap((run) => (run.k === 'value' ? [run.text] : [])));
        expect(drawn.querySelectorAll('.missing').length).toBe(runsOf(of, language).filter((run) => run.k === 'blank' || (run.k === 'choice' && !run.open && run.options.every((o) => !o.chosen))).length);
      }),
      { numRuns: 15 },
    );
  });

  it('takes markup that somebody typed for text', () => {
    const hostile = '<img src=x onerror="alert(1)"></td><script>alert(2)</script>';
    const drawn = drawDocument(document, buildDocument('application', { ...blank, facts: { name: hostile, apply_reason: hostile, obligors: { complete: true, rows: [{ name: hostile }] } }, names: { township: hostile } }), 'zh');
    expect(drawn.querySelector('img,script')).toBeNull();
    expect([...drawn.querySelectorAll('.value')].filter((v) => v.textContent === hostile)).toHaveLength(4);
  });

  it('keeps a value that turns words around to itself, and rare characters as they are', () => {
    const drawn = drawDocument(document, buildDocument('application', { ...blank, facts: { name: '阿卜杜·𫟹〇', address: '\u202e甲村' } }), 'zh');
    const values = [...drawn.querySelectorAll('bdi.value')].map((v) => v.textContent);
    expect(values).toContain('阿卜杜·𫟹〇');
    expect(values).toContain('\u202e甲村');
  });

  it('says that a translation is one, and which words in it are Chinese', () => {
    const drawn = drawDocument(document, buildDocument('agreement-home-three', hardInput), 'en');
    expect(drawn.lang).toBe('en');
    expect(drawn.querySelector('.translation')?.textContent).toContain('译文仅供阅读');
    expect([...drawn.querySelectorAll<HTMLElement>('.value')].find((v) => v.textContent.includes('〇'))?.lang).toBe('zh-CN');
    expect(drawDocument(document, buildDocument('agreement-home-three', hardInput), 'zh').querySelector('.translation')).toBeNull();
  });

  it('prints on which law each clause rests', () => {
    const drawn = drawDocument(document, buildDocument('agreement-home-four', hardInput), 'zh');
    expect(drawn.querySelector('.sources')?.textContent).toContain('第六条：');
    expect(drawn.querySelector('.sources')?.textContent).toContain('《中华人民共和国民法典》');
  });
});

describe('its page', () => {
  it('has a button that prints and a list of what is missing', async () => {
    const frame = ownPage();
    const of = buildDocument('application', blank);
    const preview = showDocument(inside(frame), of, 'zh');
    const print = vi.spyOn(frame.contentWindow!, 'print').mockImplementation(() => {});
    expect(inside(frame).title).toBe('特困人员救助供养申请审批表');
    expect(preview.querySelector('summary')?.textContent).toContain(`还缺 ${missingIn(of).length} 项`);
    expect(preview.querySelectorAll('details li')).toHaveLength(missingIn(of).length);
    preview.querySelector('button')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('tells what does not go together, and shows another document in its place', () => {
    const frame = ownPage();
    showDocument(inside(frame), buildDocument('agreement-home-three', { ...blank, facts: { mode: 'centralised' } }), 'zh');
    expect(inside(frame).querySelector('.notices')?.textContent).toContain('供养方式');
    showDocument(inside(frame), buildDocument('self-care', hardInput), 'en');
    expect(inside(frame).querySelectorAll('.paper')).toHaveLength(1);
    expect(inside(frame).documentElement.lang).toBe('en');
    expect(inside(frame).adoptedStyleSheets).toHaveLength(1);
  });

  it.each(documentKinds)('fits %s into 320 pixels', (kind) => {
    for (const input of [blank, hardInput]) {
      const frame = ownPage('320px');
      for (const language of ['zh', 'en'] as const) {
        showDocument(inside(frame), buildDocument(kind, input), language);
        const edge = inside(frame).documentElement.clientWidth + 1;
        const out = [...inside(frame).querySelectorAll('.wubao-documents *')].filter((e) => e.getBoundingClientRect().right > edge && !e.closest('thead'));
        expect(out.map((e) => `${e.className} ${e.textContent.slice(0, 20)}`)).toEqual([]);
        expect(inside(frame).documentElement.scrollWidth).toBeLessThanOrEqual(320);
      }
      frame.remove();
    }
  });

  it.each(documentKinds)('has nothing for axe to find in %s: light, dark, in forced colours, narrow, empty or full', async (kind) => {
    const media = cdp() as unknown as { send(method: string, of: object): Promise<void> };
    for (const [name, value] of [['prefers-color-scheme', 'light'], ['prefers-color-scheme', 'dark'], ['forced-colors', 'active']] as const) {
      await media.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
      for (const [width, language, input] of [[1366, 'zh', blank], [320, 'en', hardInput]] as const) {
        await page.viewport(width, 768);
        const of = buildDocument(kind, input);
        dress(document, of, language);
        const preview = drawPreview(document, of, language);
        document.body.append(preview);
        const { violations } = await axe.run(preview, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] });
        expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html ?? ''} ${v.nodes[0]?.failureSummary ?? ''}`)).toEqual([]);
        preview.remove();
      }
    }
  });

  it('shows where something is missing without colour alone, in forced colours too', async () => {
    await (cdp() as unknown as { send(method: string, of: object): Promise<void> }).send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const frame = ownPage();
    showDocument(inside(frame), buildDocument('application', blank), 'zh');
    const rule = inside(frame).querySelector('.missing .rule')!;
    expect(frame.contentWindow!.getComputedStyle(rule).borderBottomStyle).toBe('dashed');
    expect(inside(frame).querySelector('.missing .aloud')?.textContent).toMatch(/^待填写：/);
  });
});

describe('printing', () => {
  it('opens the print of a window of ours on the document', async () => {
    const frame = ownPage();
    const print = vi.spyOn(frame.contentWindow!, 'print').mockImplementation(() => {});
    await printDocument(frame.contentWindow!, buildDocument('self-care', hardInput), 'zh');
    expect(print).toHaveBeenCalledTimes(1);
    expect(inside(frame).querySelector('h1')?.textContent).toBe('特困人员生活自理能力评估表');
  });

  it('prints from somebody else’s page, which stays as it is, and leaves nothing behind', async () => {
    const before = [document.title, document.adoptedStyleSheets.length, document.body.childElementCount];
    let shown = '';
    const frames = new MutationObserver((records) => {
      for (const node of records.flatMap((r) => [...r.addedNodes])) {
        if (node instanceof HTMLIFrameElement) node.contentWindow!.print = () => void (shown = node.contentDocument!.querySelector('h1')?.textContent ?? '');
      }
    });
    frames.observe(document.body, { childList: true });
    await printFromPage(document, buildDocument('agreement-home-four', hardInput), 'zh');
    frames.disconnect();
    expect(shown).toBe('特困人员分散供养服务协议书');
    const frame = document.querySelector('iframe')!;
    expect(frame.getAttribute('aria-hidden')).toBe('true');
    frame.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect([document.title, document.adoptedStyleSheets.length, document.body.childElementCount]).toEqual(before);
  });

  it('looks as it should', async () => {
    await page.viewport(1366, 768);
    const frame = ownPage();
    showDocument(inside(frame), buildDocument('application', hardInput), 'zh');
    const paper = inside(frame).querySelector('.paper')!;
    const style = frame.contentWindow!.getComputedStyle(paper.querySelector('h1')!);
    expect(style.fontFamily).toContain('小标宋');
    expect(style.textAlign).toBe('center');
  });
});
