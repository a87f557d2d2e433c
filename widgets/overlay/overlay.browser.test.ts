import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { createOverlay } from './overlay.ts';
import type { HintView, MarkView, Overlay, OverlayEvents, OverlayView, SummaryItem } from './view.ts';

/** What a page's own world could do, and an isolated one can't: here it lets the test look inside. */
const attach = Element.prototype.attachShadow;
let roots: { root: ShadowRoot; mode: string }[] = [];
let overlay: Overlay;
const events = { onFix: vi.fn(), onUndo: vi.fn(), onInterference: vi.fn() } satisfies OverlayEvents;

const SECRET = {
  title: '出生日期与身份证号不一致',
  says: '身份证号中的出生日期是一八八五年三月七日。',
  why: '甲乙丙丁算式样本',
  todo: '请核对户口簿原件后改正。',
  law: '《特困人员认定办法》第六条',
  fix: '按身份证填入',
};

const hint = (over: Partial<HintView> = {}): HintView => ({
  id: 'birth:born',
  state: 'wrong',
  title: SECRET.title,
  says: SECRET.says,
  why: SECRET.why,
  todo: SECRET.todo,
  law: [SECRET.law],
  fix: { id: 'fix-1', label: SECRET.fix },
  undo: null,
  ...over,
});

const mark = (id: string, over: Partial<MarkView> = {}): MarkView => ({
  field: id,
  fieldLabel: `栏目${id}`,
  state: 'wrong',
  anchor: document.getElementById(id)!,
  hints: [hint()],
  ...over,
});

const item = (over: Partial<SummaryItem> = {}): SummaryItem => ({
  id: 'i',
  title: '汇总里的标题',
  says: '汇总里的说明',
  law: [SECRET.law],
  anchor: document.getElementById('born'),
  ...over,
});

const view = (marks: readonly MarkView[], over: Partial<OverlayView['summary']> = {}): OverlayView => ({
  language: 'zh',
  marks,
  summary: { wrong: [item()], attend: [], ask: [], holds: [item({ id: 'h', title: '通过的一项', anchor: null })], basis: '适用地区样本', ...over },
});

const frames = async (n = 2): Promise<void> => {
  for (let i = 0; i < n; i += 1) await new Promise((done) => requestAnimationFrame(done));
};
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const root = (): ShadowRoot => roots.at(-1)!.root;
const host = (): HTMLElement => root().host as HTMLElement;
const part = (selector: string): HTMLElement => root().querySelector<HTMLElement>(selector)!;
const shown = (selector: string): boolean => {
  const found = root().querySelector<HTMLElement>(selector);
  return found !== null && !found.hidden && !found.classList.contains('off');
};

/** The middle of an element in the coordinates of the browser's own page: tests run in a scaled frame. */
function middle(element: Element): { x: number; y: number } {
  const frame = window.frameElement!.getBoundingClientRect();
  const scale = frame.width / window.innerWidth;
  const box = element.getBoundingClientRect();
  return { x: frame.left + (box.left + box.width / 2) * scale, y: frame.top + (box.top + box.height / 2) * scale };
}

type Mouse = { send(method: 'Input.dispatchMouseEvent', params: object): Promise<unknown> };
async function clickAt(at: { x: number; y: number }, to = at): Promise<void> {
  const session = cdp() as unknown as Mouse;
  const button = { button: 'left', clickCount: 1 };
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at, ...button });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...to, ...button });
  await frames();
}
const click = (element: Element): Promise<void> => clickAt(middle(element));

const field = (id: string): HTMLInputElement => document.getElementById(id) as HTMLInputElement;

async function focusOn(id: string): Promise<void> {
  field(id).focus();
  await frames();
}

beforeEach(async () => {
  await page.viewport(1024, 700);
  roots = [];
  Element.prototype.attachShadow = function attachShadow(init) {
    const made = attach.call(this, init);
    roots.push({ root: made, mode: init.mode });
    return made;
  };
  document.body.innerHTML = `
    <form><table border="1" cellspacing="0" width="700">
      <tr><td align="right">户主姓名：</td><td><input id="name"><font color="red" id="star">*</font></td>
          <td align="right">身份证号：</td><td><input id="number" size="20"></td></tr>
      <tr><td align="right">出生日期：</td><td><input id="born"></td><td align="right">年龄：</td><td><input id="age" size="4">岁</td></tr>
      <tr><td align="right">住址：</td><td colspan="3"><input id="address" style="width:100%"></td></tr>
      <tr><td colspan="4" align="center"><button type="button" id="save">保存</button></td></tr>
    </table></form>`;
  overlay = createOverlay(document, events);
  Element.prototype.attachShadow = attach;
});

afterEach(() => {
  overlay.destroy();
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('style');
  document.head.querySelectorAll('style[data-test]').forEach((style) => style.remove());
  vi.clearAllMocks();
});

function pageCss(css: string): void {
  const style = document.createElement('style');
  style.dataset['test'] = '';
  style.textContent = css;
  document.head.append(style);
}

describe('isolation', () => {
  test('one empty host in the top layer, its root closed', () => {
    expect(roots.map(({ mode }) => mode)).toEqual(['closed']);
    expect(host().shadowRoot).toBeNull();
    expect(host().parentNode).toBe(document.documentElement);
    expect(host().matches(':popover-open')).toBe(true);
    expect(host().outerHTML).toBe('<div popover="manual"></div>');
    expect(host().getBoundingClientRect()).toMatchObject({ x: 0, y: 0, width: 0, height: 0 });
  });

  test('the page finds and copies none of our words, though it finds its own', async () => {
    overlay.render(view([mark('born')]));
    await focusOn('born');
    await click(part('.badge'));
    await click(part('button.group-name'));
    void overlay.askBeforeSave();
    await frames();
    expect(shown('.panel')).toBe(true);
    const find = (words: string): boolean => {
      getSelection()!.removeAllRanges();
      return (window as unknown as { find(text: string): boolean }).find(words);
    };
    expect(find('户主姓名')).toBe(true);
    const ours = [...Object.values(SECRET), '汇总里的标题', '汇总里的说明', '通过的一项', '适用地区样本', '五保', '依据', '有误', '返回修改', '仍然保存'];
    for (const words of ours) expect(find(words), words).toBe(false);
    document.execCommand('selectAll');
    const copied = [getSelection()!.toString(), document.documentElement.innerText, document.documentElement.textContent, document.documentElement.outerHTML];
    expect(copied[0]).toContain('户主姓名');
    for (const text of copied) for (const words of ours) expect(text).not.toContain(words);
    const walker = document.createTreeWalker(part('.layer'), NodeFilter.SHOW_TEXT);
    expect(walker.nextNode()).toBeNull();
    expect(root().querySelector('input,textarea,select,[contenteditable]')).toBeNull();
  });

  test("the page's strongest CSS changes nothing of ours", async () => {
    overlay.render(view([mark('born')]));
    await focusOn('born');
    const styles = (): string[][] =>
      [part('.layer'), part('.mark'), part('.hint'), part('.hint .title'), part('.hint .act'), part('.badge')].map((element) => {
        const style = getComputedStyle(element);
        return [...style].filter((name) => !/origin|inline-size|block-size|^width|^height|transform$|inset|^(?:left|top|right|bottom)$/u.test(name)).map((name) => `${name}:${style.getPropertyValue(name)}`);
      });
    const before = styles();
    pageCss(`*,*::before{color:lime!important;font:40px serif!important;display:inline!important;opacity:.1!important;
      visibility:hidden!important;letter-spacing:9px!important;direction:rtl!important;text-transform:uppercase!important;
      pointer-events:none!important;filter:blur(9px)!important;--wubao-ink:lime!important;line-height:3!important;word-spacing:9px!important}
      html,body{opacity:.2!important;transform:rotate(9deg)!important;direction:rtl!important}`);
    // at once: a frame later marks would follow, or rightly hide with, what the page did to its own controls
    expect(styles()).toEqual(before);
    const style = getComputedStyle(host());
    expect([style.opacity, style.visibility, style.filter, style.position, style.display]).toEqual(['1', 'visible', 'none', 'fixed', 'block']);
  });

  test('drawn by a style element where sheets cannot be adopted', async () => {
    overlay.destroy();
    const real = window.CSSStyleSheet;
    Element.prototype.attachShadow = function attachShadow(init) {
      const made = attach.call(this, init);
      roots.push({ root: made, mode: init.mode });
      return made;
    };
    window.CSSStyleSheet = function refuse() {
      throw new Error('Accessing from Xray wrapper is not supported.');
    } as unknown as typeof CSSStyleSheet;
    try {
      overlay = createOverlay(document, events);
    } finally {
      window.CSSStyleSheet = real;
      Element.prototype.attachShadow = attach;
    }
    overlay.render(view([mark('born')]));
    await frames();
    expect(root().adoptedStyleSheets).toHaveLength(0);
    expect(root().querySelectorAll('style')).toHaveLength(1);
    expect(getComputedStyle(part('.mark')).width).toBe('24px');
    expect(getComputedStyle(part('.layer')).position).toBe('fixed');
  });

  test('comes back when removed, closed or changed, five times in five seconds, then stops and says so', async () => {
    host().style.setProperty('display', 'none', 'important');
    host().setAttribute('data-x', '1');
    await frames();
    expect(host().outerHTML).toBe('<div popover="manual"></div>');
    host().hidePopover();
    await wait(50);
    expect(host().matches(':popover-open')).toBe(true);
    for (let i = 0; i < 3; i += 1) {
      host().remove();
      await Promise.resolve();
      await frames();
      expect(host().isConnected).toBe(true);
      expect(host().matches(':popover-open')).toBe(true);
    }
    expect(events.onInterference).not.toHaveBeenCalled();
    host().remove();
    await frames();
    expect(host().isConnected).toBe(false);
    expect(events.onInterference).toHaveBeenCalledTimes(1);
  });

  test('leaves nothing behind', async () => {
    overlay.render(view([mark('born')]));
    await frames();
    const before = document.querySelectorAll('*').length;
    overlay.destroy();
    expect(document.querySelectorAll('*').length).toBe(before - 1);
    expect(host().isConnected).toBe(false);
  });
});

describe('trust', () => {
  beforeEach(async () => {
    overlay.render(view([mark('born')]));
    await focusOn('born');
  });

  test('scripted clicks, keys and focus do nothing', async () => {
    await wait(550);
    part('.hint .act').click();
    part('.hint .act').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    part('.hint .act').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    part('.badge').click();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    document.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    field('name').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await frames();
    expect(events.onFix).not.toHaveBeenCalled();
    expect(shown('.panel')).toBe(false);
    expect(shown('.hint')).toBe(true);
  });

  test('a fix needs to have been seen for half a second', async () => {
    await click(part('.hint .act'));
    expect(events.onFix).not.toHaveBeenCalled();
    await wait(550);
    await click(part('.hint .act'));
    expect(events.onFix).toHaveBeenCalledExactlyOnceWith({ id: 'fix-1', label: SECRET.fix });
    expect(document.activeElement).toBe(field('born'));
  });

  test('a fix needs press and release on it', async () => {
    await wait(550);
    await clickAt(middle(part('.hint .title')), middle(part('.hint .act')));
    await clickAt(middle(field('age')), middle(part('.hint .act')));
    expect(events.onFix).not.toHaveBeenCalled();
  });

  test('nothing happens under a covering that lets clicks through', async () => {
    await wait(550);
    const cover = document.createElement('div');
    cover.setAttribute('popover', 'manual');
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:red';
    document.body.append(cover);
    cover.showPopover();
    part('.hint .act').focus();
    await userEvent.keyboard('{Enter}');
    expect(events.onFix).not.toHaveBeenCalled();
    cover.remove();
    await userEvent.keyboard('{Enter}');
    expect(events.onFix).toHaveBeenCalledTimes(1);
  });

  test('a button that says something new has to be seen anew', async () => {
    await wait(550);
    overlay.render(view([mark('born', { hints: [hint({ fix: { id: 'fix-2', label: '另一处理' } })] })]));
    await frames();
    await click(part('.hint .act'));
    expect(events.onFix).not.toHaveBeenCalled();
  });
});

describe('keyboard', () => {
  test('Alt+Enter goes into the hint, Enter fixes, Escape goes back to the field and does not open it again', async () => {
    const seen: string[] = [];
    const log = (event: KeyboardEvent): number => seen.push(event.key);
    document.addEventListener('keydown', log);
    overlay.render(view([mark('born')]));
    await focusOn('born');
    await wait(550);
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    await frames();
    expect(root().activeElement).toBe(part('.hint .act'));
    await userEvent.keyboard('{Enter}');
    expect(events.onFix).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Escape}');
    await frames();
    expect(document.activeElement).toBe(field('born'));
    expect(shown('.hint')).toBe(false);
    await userEvent.keyboard('x');
    expect(field('born').value).toBe('x');
    document.removeEventListener('keydown', log);
    expect(seen.filter((key) => key === 'Escape' || key === 'Enter')).toEqual([]);
  });

  test('without anything open no key is touched', async () => {
    overlay.render(view([]));
    await focusOn('born');
    const keys: boolean[] = [];
    const log = (event: KeyboardEvent): number => keys.push(event.defaultPrevented);
    document.addEventListener('keydown', log);
    await userEvent.keyboard('{Escape}{Alt>}{Enter}{/Alt}');
    document.removeEventListener('keydown', log);
    expect(keys).toEqual([false, false, false]);
  });

  test('the badge opens the summary, its line leads to the control, Escape closes', async () => {
    overlay.render(view([mark('born')]));
    await frames();
    part('.badge').focus();
    await userEvent.keyboard('{Enter}');
    await frames();
    expect(shown('.panel')).toBe(true);
    expect(root().activeElement).toBe(part('button.item'));
    await userEvent.keyboard('{Escape}');
    await frames();
    expect(shown('.panel')).toBe(false);
    expect(root().activeElement).toBe(part('.badge'));
    await userEvent.keyboard('{Enter}{Enter}');
    await frames();
    expect(document.activeElement).toBe(field('born'));
    expect(shown('.hint')).toBe(true);
    expect(shown('.panel')).toBe(false);
  });

  test('a mark beside what cannot be focused is a stop of its own', async () => {
    overlay.render(view([mark('star', { hints: [hint({ fix: null })] }), mark('born')]));
    await frames();
    const [star, born] = root().querySelectorAll<HTMLElement>('.mark');
    expect([star!.tabIndex, born!.tabIndex]).toEqual([0, -1]);
    star!.focus();
    await userEvent.keyboard('{Enter}');
    await frames();
    expect(root().activeElement).toBe(part('.hint .x'));
    await userEvent.keyboard('{Escape}');
    expect(root().activeElement).toBe(star);
  });
});

describe('saving', () => {
  const asked = (): Promise<string> => {
    overlay.render(view([mark('born')]));
    field('save').focus();
    return overlay.askBeforeSave();
  };

  test('asks once, with the safe answer in focus, and goes back where she was', async () => {
    const answer = asked();
    expect(overlay.askBeforeSave()).toBe(answer);
    expect(part('.ask-save .title').dataset['t']).toBe('还有 1 处有误，仍要保存吗？');
    expect(root().activeElement).toBe(part('.ask-save .act'));
    await wait(550);
    await userEvent.keyboard('{Enter}');
    expect(await answer).toBe('go-back');
    await frames();
    expect(document.activeElement).toBe(field('save'));
  });

  test('saves on the other button, by mouse', async () => {
    const answer = asked();
    await wait(550);
    await click(root().querySelectorAll('.ask-save .act')[1]!);
    expect(await answer).toBe('save-anyway');
    expect(shown('.panel')).toBe(false);
  });

  test('Escape, a click in the form, and the end of the overlay all go back', async () => {
    let answer = asked();
    await userEvent.keyboard('{Escape}');
    expect(await answer).toBe('go-back');
    answer = asked();
    await frames();
    await click(field('name'));
    expect(await answer).toBe('go-back');
    answer = asked();
    overlay.destroy();
    expect(await answer).toBe('go-back');
  });
});

describe('drawing', () => {
  const over = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

  test('marks cover no control and no star, hints not their control', async () => {
    const ids = ['name', 'number', 'born', 'age', 'address'];
    overlay.render(view(ids.map((id) => mark(id))));
    await frames();
    const glyphs = [...root().querySelectorAll('.mark .icon')].map((icon) => icon.getBoundingClientRect());
    expect(glyphs).toHaveLength(5);
    const kept = [...ids.map(field), document.getElementById('star')!].map((e) => e.getBoundingClientRect());
    for (const glyph of glyphs) for (const box of kept) expect(over(glyph, box)).toBe(false);
    for (const id of ids) {
      await focusOn(id);
      expect(shown('.hint')).toBe(true);
      expect(over(part('.hint').getBoundingClientRect(), field(id).getBoundingClientRect())).toBe(false);
    }
  });

  test('follows the control on scroll without touching anything else', async () => {
    document.body.style.height = '3000px';
    overlay.render(view([mark('born')]));
    await frames();
    const before = part('.mark').getBoundingClientRect().top - field('born').getBoundingClientRect().top;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(root(), { subtree: true, childList: true, attributes: true, characterData: true });
    window.scrollTo(0, 30);
    await frames(3);
    observer.disconnect();
    expect(part('.mark').getBoundingClientRect().top - field('born').getBoundingClientRect().top).toBeCloseTo(before, 0);
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) expect(change.attributeName).toBe('style');
    window.scrollTo(0, 0);
    document.body.style.height = '';
  });

  test('an equal view touches nothing, a changed one only what changed', async () => {
    overlay.render(view([mark('born'), mark('age')]));
    await focusOn('born');
    const nodes = [...root().querySelectorAll('*')];
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(root(), { subtree: true, childList: true, attributes: true });
    overlay.render(view([mark('born'), mark('age')]));
    await frames();
    changes.push(...observer.takeRecords());
    expect(changes.map((c) => [(c.target as Element).className, c.attributeName])).toEqual([]);
    overlay.render(view([mark('age', { state: 'ask' }), mark('born', { hints: [hint({ says: '新的说明' })] })]));
    await frames();
    const now = new Set(root().querySelectorAll('*'));
    const lost = nodes.filter((node) => !now.has(node)).map((node) => node.getAttribute('class'));
    expect(new Set(lost)).toEqual(new Set(['icon wrong', 'fill', 'on-line', 'on']));
    expect(part('.hint .says').dataset['t']).toBe('新的说明');
    observer.disconnect();
  });

  test('the hint closes when it no longer stands, and when she goes elsewhere', async () => {
    overlay.render(view([mark('born')]));
    await focusOn('born');
    overlay.render(view([]));
    await frames();
    expect(shown('.hint')).toBe(false);
    expect(root().querySelector('.mark')).toBeNull();
    overlay.render(view([mark('born')]));
    await frames();
    expect(shown('.hint')).toBe(false);
    await click(part('.mark'));
    expect(shown('.hint')).toBe(true);
    await click(field('address'));
    expect(shown('.hint')).toBe(false);
  });

  test('marks go with what hides their control', async () => {
    overlay.render(view([mark('born')]));
    await frames();
    expect(shown('.mark')).toBe(true);
    const dialog = document.createElement('div');
    dialog.style.cssText = 'position:fixed;top:0;left:0;width:100%;height:100%;background:white';
    document.body.append(dialog);
    overlay.render(view([mark('born')]));
    await frames();
    expect(shown('.mark')).toBe(false);
    dialog.remove();
    field('born').style.display = 'none';
    overlay.render(view([mark('born')]));
    await frames();
    expect(shown('.mark')).toBe(false);
  });

  test('shapes, not colours alone, tell the states apart', async () => {
    const states = ['wrong', 'attend', 'ask', 'mended'] as const;
    overlay.render(view(['name', 'number', 'born', 'age'].map((id, i) => mark(id, { state: states[i]! }))));
    await frames();
    const drawings = [...root().querySelectorAll('.mark')].map((m) => [...m.querySelectorAll('path,circle')].map((p) => `${p.tagName}${p.getAttribute('d')}`).join());
    expect(new Set(drawings).size).toBe(4);
    for (const m of root().querySelectorAll('.mark')) {
      expect(m.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
      expect(m.getAttribute('aria-label')).toContain(SECRET.title);
    }
  });

  test('moves no box of the page', async () => {
    const boxes = (): string => JSON.stringify([...document.body.querySelectorAll('*')].map((e) => e.getBoundingClientRect()));
    const before = boxes();
    const html = document.body.outerHTML;
    overlay.render(view([mark('born'), mark('address')]));
    await focusOn('born');
    void overlay.askBeforeSave();
    await frames();
    expect(boxes()).toBe(before);
    expect(document.body.outerHTML).toBe(html);
  });
});
