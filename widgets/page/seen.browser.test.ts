import { describe, expect, it } from 'vitest';
import { describePage } from './describe.ts';
import { openHostPage, type PageEvent } from './host-page.ts';
import { settled, stage } from './testing/stage.ts';

const names = (document: Document): readonly string[] => describePage(document).form.controls.map((c) => c.name || c.id);

describe('what nobody sees is not described', () => {
  it('boxes without size, hidden rows and panels; but the code behind a region is', () => {
    const { document } = stage(`<table><tr><td>姓名</td><td><input name=a></td></tr><tr style="display:none"><td>民族</td><td><input name=b></td></tr></table>
      <div style="visibility:hidden"><input name=c></div><div hidden><select name=d><option>1</select></div><input name=e style="width:0;height:0;border:0;padding:0">
      <input type=hidden name=areaCode value=522326><select name=f style="display:none"><option>1</select>`);
    expect(names(document)).toEqual(['a', 'areaCode']);
  });

  it('a row that a script shows or hides is noticed, with no look at the page in between', async () => {
    const s = stage('<table><tr><td>供养方式</td><td><input name=a></td></tr><tr id=row style="display:none"><td>供养机构</td><td><input name=b></td></tr></table>');
    const page = openHostPage(s.document);
    const events: PageEvent[] = [];
    page.watch((e) => events.push(e));
    await page.survey();
    await settled();
    expect(events).toEqual([]);
    s.get('row').style.display = '';
    await settled();
    expect(events).toEqual([{ kind: 'restructured' }]);
    expect(page.form().controls.map((c) => c.name)).toEqual(['a', 'b']);
    s.get('row').style.display = 'none';
    await settled();
    expect(events).toHaveLength(2);
    expect(page.form().controls.map((c) => c.name)).toEqual(['a']);
  });

  it('the select that a library hides is read, and the box that is drawn for it is where a mark stands', () => {
    const s = stage(`<div><select name=a id=a style="display:none"><option value=1>集中<option value=2 selected>分散</select><div class="chosen-container" id=box style="width:90px;height:20px"><input type=text id=search></div></div>`);
    const page = openHostPage(s.document);
    expect(page.form().controls.map((c) => [c.name, c.kind, c.value])).toEqual([['a', 'select', '2']]);
    expect(page.anchor(page.form().controls[0]?.ref ?? -1)?.id).toBe('box');
  });
});

describe('other things to write in', () => {
  it('a box that is an editor: read, written with an input event', async () => {
    const s = stage('<table><tr><td>申请理由</td><td><div contenteditable id=e>年老<b>体弱</b></div></td></tr></table><div contenteditable=false id=no>x</div>');
    const page = openHostPage(s.document);
    const [c, other] = page.form().controls;
    expect(other).toBeUndefined();
    expect(c).toMatchObject({ kind: 'textarea', id: 'e', value: '年老体弱' });
    const heard: string[] = [];
    s.get('e').addEventListener('input', () => heard.push(s.get('e').textContent ?? ''));
    expect(await page.put(c?.ref ?? -1, '无劳动能力')).toEqual({ is: 'done', before: '年老体弱', now: '无劳动能力' });
    expect(heard).toEqual(['无劳动能力']);
  });

  it('buttons without a name are one group where they stand together; ticks that share a name too', () => {
    const { form } = describePage(stage(`<table><tr><td>性别</td><td><input type=radio value=1>男<input type=radio value=2 checked>女</td><td>是否低保</td><td><input type=radio value=1>是<input type=radio value=0>否</td></tr>
      <tr><td>残疾类别</td><td><input type=checkbox name=cj value=1>视力<input type=checkbox name=cj value=4 checked>肢体</td><td>同意</td><td><input type=checkbox name=ty></td></tr></table>`).document);
    expect(form.controls.map((c) => [c.kind, c.value, c.options.map((o) => o.text).join()])).toEqual([
      ['radio', '2', '男,女'],
      ['radio', '', '是,否'],
      ['checkbox', '4', '视力,肢体'],
      ['checkbox', '', ''],
    ]);
    expect(form.controls[2]?.labels[0]?.text).toBe('残疾类别');
  });
});

describe('what the page makes of a written value is told', () => {
  const page = (script: string) => {
    const s = stage('<table><tr><td>月供养标准</td><td><input id=a value=500></td></tr></table>');
    s.get('a').addEventListener('change', () => new Function('e', script)(s.get('a')));
    const host = openHostPage(s.document);
    return { s, put: (raw: string) => host.put(host.form().controls[0]?.ref ?? -1, raw) };
  };

  it('taken, refused, written its own way, also when it comes late', async () => {
    expect(await page('').put('620')).toEqual({ is: 'done', before: '500', now: '620' });
    expect(await page('e.value = 500').put('620')).toEqual({ is: 'refused', before: '500', now: '500' });
    expect(await page('e.value = "620.00"').put('620')).toEqual({ is: 'rewritten', before: '500', now: '620.00' });
    expect(await page('requestAnimationFrame(() => { e.value = "0" })').put('620')).toMatchObject({ is: 'rewritten', now: '0' });
    const gone = page('e.remove()');
    expect((await gone.put('620')).is).not.toBe('done');
    expect(await gone.put('620')).toMatchObject({ is: 'refused', now: '' });
  });
});
