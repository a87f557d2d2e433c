import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { createOverlay } from './overlay.ts';
import type { ChoiceView, Overlay, OverlayEvents, OverlayView, TargetView } from './view.ts';

/** In an isolated world nobody can look inside; here the test can. */
const attach = Element.prototype.attachShadow;
let root: ShadowRoot;
let overlay: Overlay;
const events = {
  onFix: vi.fn(), onUndo: vi.fn(), onInterference: vi.fn(), onDispute: vi.fn(), onPick: vi.fn(), onPickEnd: vi.fn(), onChosen: vi.fn(), onNoticeUndo: vi.fn(), onNoticeClosed: vi.fn(),
} satisfies OverlayEvents;

const field = (id: string): HTMLInputElement => document.getElementById(id) as HTMLInputElement;
const part = (selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;
const named = (name: string): HTMLElement => part(`[aria-label="${name}"]`);
const seen = (element: HTMLElement | null): boolean => element !== null && element.closest('[hidden],.off') === null;
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const frames = async (): Promise<void> => {
  for (let i = 0; i < 2; i += 1) await new Promise((done) => requestAnimationFrame(done));
};

type Mouse = { send(method: 'Input.dispatchMouseEvent', params: object): Promise<unknown> };
async function click(element: Element): Promise<void> {
  // tests run in a scaled frame of the browser's own page
  const frame = window.frameElement!.getBoundingClientRect();
  const scale = frame.width / window.innerWidth;
  const box = element.getBoundingClientRect();
  const at = { x: frame.left + (box.left + box.width / 2) * scale, y: frame.top + (box.top + box.height / 2) * scale };
  const session = cdp() as unknown as Mouse;
  const button = { button: 'left', clickCount: 1 };
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at, ...button });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at, ...button });
  await frames();
}

const view = (): OverlayView => ({
  language: 'zh',
  marks: [{
    field: 'born', fieldLabel: '出生日期', state: 'wrong', anchor: field('born'), wrong: '这不是“出生日期”',
    hints: [{ id: 'h', state: 'wrong', title: '出生日期与身份证号', says: '两者不同。', why: '', todo: '', law: [], fix: null, undo: null }],
  }],
  summary: { wrong: [], attend: [], ask: [], holds: [], basis: '' },
});
const question = (id = 'born'): ChoiceView => ({
  id, anchor: field(id), fieldLabel: '生日', question: '这一栏是什么？', taken: '现识别为“出生日期”，把握 90%（标签“生日”）',
  offers: [{ id: 'apply_date', label: '申请日期', detail: '把握 40%' }],
  lacking: [{ id: 'phone', label: '联系电话', detail: '' }],
  rest: [{ id: 'remark', label: '备注', detail: '' }],
  none: { id: 'none', label: '都不是，这一栏不核对', detail: '' },
});
const targets = (): TargetView[] => ['name', 'born', 'age'].map((id) => ({ id, anchor: field(id), label: `${id}：未识别` }));

beforeEach(async () => {
  await page.viewport(1024, 700);
  Element.prototype.attachShadow = function attachShadow(init) {
    root = attach.call(this, init);
    return root;
  };
  const table = document.createElement('table');
  for (const id of ['name', 'born', 'age']) {
    const box = document.createElement('input');
    box.id = id;
    table.insertRow().insertCell().append(id, box);
  }
  document.body.append(table);
  overlay = createOverlay(document, events);
  Element.prototype.attachShadow = attach;
  overlay.render(view());
  field('born').focus();
  await frames();
});
afterEach(() => {
  overlay.destroy();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

test('“this is not …” asks, and the answer is taken once it was seen for half a second', async () => {
  await click(named('这不是“出生日期”'));
  expect(events.onDispute).toHaveBeenCalledWith('born', false);
  overlay.choose(question(), false);
  await frames();
  expect(seen(named('出生日期与身份证号'))).toBe(false);
  expect(seen(named('备注'))).toBe(false);
  await click(named('申请日期, 把握 40%'));
  expect(events.onChosen).not.toHaveBeenCalled();
  await wait(550);
  await click(named('申请日期, 把握 40%'));
  expect(events.onChosen).toHaveBeenCalledWith('born', 'apply_date');
  // Where she was typing the focus still is.
  expect(document.activeElement).toBe(field('born'));
});

test('no script of the page answers', async () => {
  overlay.choose(question(), false);
  overlay.notice('已记住。', '撤销');
  overlay.pick(targets());
  await wait(550);
  for (const button of root.querySelectorAll('button')) button.click();
  expect(events.onDispute).not.toHaveBeenCalled();
  expect(events.onChosen).not.toHaveBeenCalled();
  expect(events.onPick).not.toHaveBeenCalled();
  expect(events.onNoticeUndo).not.toHaveBeenCalled();
});

test('by keys: arrows walk, “more” unfolds, Escape goes back to the hint and then to the field', async () => {
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  overlay.choose(question(), true);
  await frames();
  expect(root.activeElement).toBe(named('申请日期, 把握 40%'));
  await userEvent.keyboard('{ArrowDown}');
  expect(root.activeElement).toBe(named('联系电话'));
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(root.activeElement).toBe(named('备注'));
  await userEvent.keyboard('{End}');
  expect(root.activeElement).toBe(named('都不是，这一栏不核对'));
  await userEvent.keyboard('{Escape}');
  expect(seen(named('这不是“出生日期”'))).toBe(true);
  expect(seen(part('.choice'))).toBe(false);
  await userEvent.keyboard('{Escape}');
  expect(seen(part('.hint'))).toBe(false);
  expect(document.activeElement).toBe(field('born'));
});

test('in a list longer than the window what has the focus is seen, above the last line', async () => {
  await page.viewport(500, 300);
  const rest = Array.from({ length: 30 }, (_, i) => ({ id: `f${i}`, label: `字段${i}`, detail: '' }));
  overlay.choose({ ...question(), rest }, true);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}{End}{ArrowUp}');
  expect(root.activeElement).toBe(named('字段29'));
  expect(named('字段29').getBoundingClientRect().bottom).toBeLessThanOrEqual(named('都不是，这一栏不核对').getBoundingClientRect().top);
  await wait(550);
  await userEvent.keyboard('{Enter}');
  expect(events.onChosen).toHaveBeenCalledWith('born', 'f29');
});

test('the list stays while the form is checked anew, and goes with its control', async () => {
  overlay.choose(question('age'), false);
  overlay.render({ ...view(), marks: [] });
  await frames();
  expect(seen(part('.choice'))).toBe(true);
  field('age').remove();
  overlay.render(view());
  await frames();
  expect(seen(part('.choice'))).toBe(false);
});

test('pointing draws a button over each control, by mouse and by keys, and Escape leaves it where she was', async () => {
  overlay.pick(targets());
  await frames();
  for (const id of ['name', 'born', 'age']) {
    const [over, under] = [named(`${id}：未识别`).getBoundingClientRect(), field(id).getBoundingClientRect()];
    expect(over.left <= under.left && over.right >= under.right && over.top <= under.top && over.bottom >= under.bottom).toBe(true);
    expect(Math.min(over.width, over.height)).toBeGreaterThanOrEqual(24);
  }
  expect(root.activeElement).toBe(named('name：未识别'));
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(root.activeElement).toBe(named('age：未识别'));
  await userEvent.keyboard('{Escape}');
  expect(events.onPickEnd).toHaveBeenCalledTimes(1);
  expect(part('.target')).toBeNull();
  expect(document.activeElement).toBe(field('born'));
  overlay.pick(targets());
  await click(named('age：未识别'));
  expect(events.onPick).toHaveBeenCalledWith('age', false);
  overlay.choose(question('age'), false);
  expect(part('.target')).toBeNull();
  expect(events.onPickEnd).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(field('age'));
});

test('the notice stays until it is closed, and Alt+Enter leads to its way back', async () => {
  field('age').focus();
  overlay.notice('已记住：“生日”不核对。', '撤销');
  expect(part('.live').dataset['t']).toBe('已记住：“生日”不核对。撤销 Alt+Enter。');
  await wait(550);
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  expect(root.activeElement).toBe(named('撤销'));
  await userEvent.keyboard('{Enter}');
  expect(events.onNoticeUndo).toHaveBeenCalledTimes(1);
  expect(events.onNoticeClosed).toHaveBeenCalledTimes(1);
  expect(seen(part('.notice'))).toBe(false);
});

test('nothing of it is a text that the page could find', async () => {
  overlay.choose(question(), false);
  overlay.notice('已记住。', '撤销');
  overlay.pick(targets());
  await frames();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.parentElement?.localName !== 'style') texts.push(node.nodeValue ?? '');
  expect(texts).toEqual([]);
});
