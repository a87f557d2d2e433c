import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { openHostPage, type PageEvent } from './host-page.ts';
import { settled, stage, type Stage } from './testing/stage.ts';

const open = (s: Stage) => {
  const page = openHostPage(s.document);
  const refOf = (name: string): number => page.form().controls.find((c) => c.name === name)?.ref ?? -1;
  const events: PageEvent[] = [];
  const stop = page.watch((e) => events.push(e));
  page.form();
  const kinds = (): string[] => events.splice(0).map((e) => ('ref' in e ? `${e.kind} ${page.form().controls.find((c) => c.ref === e.ref)?.name ?? e.ref}` : e.kind));
  return { page, refOf, kinds, stop };
};

const heard = (s: Stage, ...names: string[]): string[] => {
  const log: string[] = [];
  for (const name of names) for (const e of s.document.getElementsByName(name)) for (const type of ['focus', 'click', 'input', 'change', 'blur']) e.addEventListener(type, () => log.push(`${type} ${(e as HTMLInputElement).value}`));
  return log;
};

const form = `<form><table><tr><td>姓名</td><td><input name=xm value=old></td><td>性别</td><td><select name=xb><option value="">请选择</option><option value=1>男</option><option value=2 disabled>女</option></select></td></tr>
<tr><td>供养方式</td><td><input type=radio name=gy value=1>集中<input type=radio name=gy value=2>分散</td><td>出生日期</td><td><input name=csrq readonly></td></tr>
<tr><td>民族</td><td><input name=mz disabled></td><td>备注</td><td><textarea name=bz></textarea></td></tr></table><button type=button id=other>x</button><input type=reset id=reset></form>`;

describe('write', () => {
  it('gives the page the events of a hand, and the focus back', () => {
    const s = stage(form);
    const { page, refOf } = open(s);
    s.get('other').focus();
    const log = heard(s, 'xm');
    expect(page.write(refOf('xm'), '王五')).toBe('old');
    expect(log).toEqual(['focus old', 'input 王五', 'change 王五', 'blur 王五']);
    expect(s.document.activeElement?.id).toBe('other');
    expect(page.read(refOf('xm'))).toBe('王五');
    expect(page.form().controls.find((c) => c.name === 'xm')?.value).toBe('王五');
  });

  it('a select and a group of radio buttons', () => {
    const s = stage(form);
    const { page, refOf } = open(s);
    const log = heard(s, 'xb', 'gy');
    expect(page.write(refOf('xb'), '1')).toBe('');
    expect(log.splice(0)).toEqual(['focus ', 'input 1', 'change 1', 'blur 1']);
    expect(page.write(refOf('gy'), '2')).toBe('');
    expect(log.splice(0)).toEqual(['focus 2', 'click 2', 'input 2', 'change 2', 'blur 2']);
    expect(page.read(refOf('gy'))).toBe('2');
    expect(page.write(refOf('gy'), '1')).toBe('2');
    expect(page.write(refOf('gy'), '')).toBe('1');
    expect(page.read(refOf('gy'))).toBe('');
  });

  it('is refused where a person could not, but a read-only date box is a picker’s', () => {
    const s = stage(form);
    const { page, refOf } = open(s);
    expect(page.write(refOf('xb'), '2')).toBeNull();
    expect(page.write(refOf('xb'), '9')).toBeNull();
    expect(page.write(refOf('gy'), '9')).toBeNull();
    expect(page.write(refOf('mz'), '汉族')).toBeNull();
    expect(page.write(999, 'x')).toBeNull();
    expect(page.write(refOf('csrq'), '1885-02-03')).toBe('');
    const ref = refOf('bz');
    s.document.getElementsByName('bz')[0]?.remove();
    expect(page.write(ref, 'x')).toBeNull();
    expect(page.anchor(ref)).toBeNull();
  });

  it('goes past the value that a framework has put on the element', () => {
    const s = stage(form);
    const { page, refOf } = open(s);
    const e = s.document.getElementsByName('xm')[0] as HTMLInputElement;
    const native = Object.getOwnPropertyDescriptor(s.view.HTMLInputElement.prototype, 'value');
    let tracked = 'old';
    // as React does: what is set through the instance counts as known and gives no onChange
    Object.defineProperty(e, 'value', { configurable: true, get: () => native?.get?.call(e) as string, set: (v: string) => { tracked = v; native?.set?.call(e, v); } });
    let changed = false;
    e.addEventListener('input', () => { changed = (native?.get?.call(e) as string) !== tracked; });
    page.write(refOf('xm'), 'new');
    expect(changed).toBe(true);
  });

  it('what the page makes of the value in its own handler stands', () => {
    const s = stage(form);
    const { page, refOf } = open(s);
    const e = s.document.getElementsByName('xm')[0] as HTMLInputElement;
    e.addEventListener('blur', () => { e.value = e.value.trim(); });
    page.write(refOf('xm'), ' 王五 ');
    expect(page.read(refOf('xm'))).toBe('王五');
  });
});

describe('watch', () => {
  it('tells typing from settling, and sees what scripts set without an event', async () => {
    const s = stage(form);
    const { kinds } = open(s);
    const xm = s.document.getElementsByName('xm')[0] as HTMLInputElement;
    const csrq = s.document.getElementsByName('csrq')[0] as HTMLInputElement;
    xm.focus();
    await userEvent.keyboard('a');
    expect(kinds()).toEqual(['focus xm', 'typing xm']);
    csrq.value = '1885-02-03';
    xm.blur();
    const after = kinds();
    expect(after).toContain('leave xm');
    expect(after).toContain('settled csrq');
    expect(after.filter((k) => k === 'settled csrq')).toHaveLength(1);
    await settled();
    expect(kinds()).toEqual([]);
  });

  it('says nothing of focus while it writes itself', () => {
    const s = stage(form);
    const { page, refOf, kinds } = open(s);
    page.write(refOf('xm'), 'x');
    expect(kinds()).toEqual(['typing xm', 'settled xm']);
  });

  it('a reset is seen when it is done', async () => {
    const s = stage(form);
    const { page, refOf, kinds } = open(s);
    page.write(refOf('xm'), 'x');
    kinds();
    s.get('reset').click();
    await settled();
    expect(kinds()).toEqual(['settled xm']);
    expect(page.read(refOf('xm'))).toBe('old');
  });

  it('describes anew only when controls came, went or changed', async () => {
    const s = stage(form);
    const { page, refOf, kinds } = open(s);
    const before = page.form();
    const xm = refOf('xm');
    for (let i = 0; i < 200; i++) {
      const row = s.document.createElement('div');
      row.innerHTML = '<b>公告</b>';
      s.document.body.append(row);
      if (i % 2) row.remove();
    }
    await settled();
    expect(kinds()).toEqual([]);
    expect(page.form()).toBe(before);

    s.document.body.insertAdjacentHTML('beforeend', '<div>年龄 <input name=nl></div><div>电话 <input name=dh></div>');
    await settled();
    expect(kinds()).toEqual(['restructured']);
    expect(refOf('xm')).toBe(xm);
    expect(refOf('nl')).toBeGreaterThan(xm);

    s.document.getElementsByName('nl')[0]?.parentElement?.remove();
    await settled();
    expect(kinds()).toEqual(['restructured']);
    expect(refOf('nl')).toBe(-1);

    const select = s.document.getElementsByName('xb')[0] as HTMLSelectElement;
    select.add(new s.view.Option('未知', '9'));
    (s.document.getElementsByName('mz')[0] as HTMLInputElement).disabled = false;
    await settled();
    expect(kinds()).toEqual(['restructured']);
    expect(page.form().controls.find((c) => c.name === 'xb')?.options.at(-1)?.text).toBe('未知');
    expect(page.write(refOf('mz'), '汉族')).toBe('');
  });

  it('a page that is rebuilt in one go', async () => {
    const s = stage(form);
    const { page, refOf, kinds } = open(s);
    s.document.body.innerHTML = '<p></p>'.repeat(2000) + form;
    await settled();
    expect(kinds()).toEqual(['restructured']);
    expect(page.write(refOf('xm'), 'x')).toBe('old');
  });

  it('leaves the page as it was, and stops', async () => {
    const s = stage(form);
    const html = s.document.documentElement.outerHTML;
    const { page, kinds, stop } = open(s);
    page.form();
    expect(s.document.documentElement.outerHTML).toBe(html);
    stop();
    (s.document.getElementsByName('xm')[0] as HTMLInputElement).focus();
    s.document.body.insertAdjacentHTML('beforeend', '<input name=late>');
    await settled();
    expect(kinds()).toEqual([]);
    // and is still read rightly when asked
    expect(page.form().controls.some((c) => c.name === 'late')).toBe(true);
  });

  it('what we draw is no change of the page', async () => {
    const s = stage(form);
    const page = openHostPage(s.document, (n) => ('id' in n ? n.id === 'ours' : false));
    const events: PageEvent[] = [];
    page.watch((e) => events.push(e));
    const host = s.document.createElement('div');
    host.id = 'ours';
    host.innerHTML = '<input name=inside>';
    s.document.body.append(host);
    await settled();
    host.append(s.document.createElement('select'));
    await settled();
    expect(events.filter((e) => e.kind === 'restructured').length).toBe(0);
  });
});
