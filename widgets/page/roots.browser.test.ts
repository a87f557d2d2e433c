import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { describePage } from './describe.ts';
import { openHostPage, type PageEvent } from './host-page.ts';
import { mostRoots } from './places.ts';
import { labelsOf, settled, stage, type Stage } from './testing/stage.ts';

/** An element of the page's own that draws a box in an open root. */
function field(s: Stage, markup: string, at: Element = s.document.body, mode: ShadowRootMode = 'open'): ShadowRoot {
  const host = s.document.createElement('yl-field');
  const root = host.attachShadow({ mode });
  root.innerHTML = markup;
  at.append(host);
  return root;
}

const watched = async (s: Stage) => {
  const page = openHostPage(s.document);
  const events: PageEvent[] = [];
  const stop = page.watch((e) => events.push(e));
  await page.survey();
  return { page, stop, kinds: (): string[] => events.splice(0).map((e) => e.kind) };
};

describe('controls in the open roots of custom elements', () => {
  it('are described where their element stands, and called as it is called', () => {
    const s = stage('<h3>基本信息</h3><table><tr><td>姓名</td><td id=a></td></tr><tr><td>民族</td><td><input name=mz></td></tr><tr><td>供养标准</td><td id=b></td></tr></table>');
    field(s, '<input placeholder=请输入>', s.get('a')).host.setAttribute('name', 'xm');
    field(s, '<div><input>元/月</div>', s.get('b'));
    const { form } = describePage(s.document);
    expect(form.controls.map((c) => [c.name, ...labelsOf(c)])).toEqual([
      ['xm', 'cell-before:姓名', 'placeholder:请输入'],
      ['mz', 'cell-before:民族'],
      ['', 'cell-before:供养标准'],
    ]);
    expect(form.controls.map((c) => c.sections)).toEqual([['基本信息'], ['基本信息'], ['基本信息']]);
    expect(form.controls[2]?.after).toBe('元/月');
  });

  it('a form within one: its headings and ids are its own', () => {
    const s = stage('<h3>基本信息</h3><label for=x>外面</label><input id=x><div>前面 <span id=at></span></div>');
    field(s, '<h4>账户</h4><label for=x>户名</label><input id=x><label for=y>账号</label><input id=y>', s.get('at'));
    const { form } = describePage(s.document);
    expect(form.controls.map((c) => [c.sections.join('/'), labelsOf(c)[0]])).toEqual([
      ['基本信息', 'for:外面'],
      ['基本信息/账户', 'for:户名'],
      ['基本信息/账户', 'for:账号'],
    ]);
  });

  it('closed ones and our own stay silent', () => {
    const s = stage('<input name=a>');
    field(s, '<input name=b>', s.document.body, 'closed');
    const ours = s.document.createElement('wubao-standards-calculator');
    ours.attachShadow({ mode: 'open' }).innerHTML = '<input name=c>';
    s.document.body.append(ours);
    expect(describePage(s.document).form.controls.map((c) => c.name)).toEqual(['a']);
  });

  it('no more than a hundred roots', () => {
    const s = stage('<p>图标</p>');
    for (let i = 0; i < mostRoots + 20; i++) field(s, `<input name=n${i}>`);
    expect(describePage(s.document).form.controls).toHaveLength(mostRoots);
  });
});

describe('watched', () => {
  it('what is typed in one is told once, from box to box in the same root too, and written into', async () => {
    const s = stage('<table><tr><td>姓名</td><td id=at></td></tr></table>');
    const root = field(s, '<input id=a><input id=b>', s.get('at'));
    const [a, b] = [...root.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
    const { page, kinds } = await watched(s);
    a.focus();
    await userEvent.keyboard('x');
    expect(kinds()).toEqual(['focus', 'typing']);
    b.focus();
    expect(kinds()).toEqual(['settled', 'leave', 'settled', 'focus']);
    const ref = page.form().controls[0]?.ref ?? -1;
    expect(page.form().controls[0]?.value).toBe('x');
    expect(await page.put(ref, '王五')).toEqual({ is: 'done', before: 'x', now: '王五' });
    expect(root.activeElement).toBe(b);
  });

  it('what comes, goes and changes in one is noticed; so is one that is filled later, and one that goes as a whole', async () => {
    const s = stage('<input name=a><div id=at></div>');
    const root = field(s, '<p></p>', s.get('at'));
    const { page, kinds } = await watched(s);
    root.append(s.document.createElement('input'));
    await settled();
    expect(kinds()).toEqual(['restructured']);
    expect((await page.survey())?.controls).toHaveLength(2);

    const late = field(s, '', s.get('at'));
    await settled();
    expect(kinds()).toEqual([]);
    late.append(s.document.createElement('textarea'));
    await settled();
    expect(kinds()).toEqual(['restructured']);
    expect((await page.survey())?.controls).toHaveLength(3);

    s.get('at').replaceChildren();
    await settled();
    expect(kinds()).toEqual(['restructured']);
    expect((await page.survey())?.controls).toHaveLength(1);
  });

  it('a root that was opened without a word is met when somebody goes into it', async () => {
    const s = stage('<input name=a><yl-late id=late></yl-late>');
    const { page, kinds } = await watched(s);
    const root = s.get<HTMLElement>('late').attachShadow({ mode: 'open' });
    root.innerHTML = '<input>';
    (root.firstElementChild as HTMLInputElement).focus();
    await settled();
    expect(kinds()).toContain('restructured');
    expect((await page.survey())?.controls).toHaveLength(2);
  });

  it('ends with the watching', async () => {
    const s = stage('');
    const root = field(s, '<input>');
    const { stop, kinds } = await watched(s);
    stop();
    (root.firstElementChild as HTMLInputElement).focus();
    root.append(s.document.createElement('input'));
    await settled();
    expect(kinds()).toEqual([]);
  });
});
