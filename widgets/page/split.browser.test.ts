import { describe, expect, it } from 'vitest';
import { readFacts } from '../../core/recognise/facts.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import { describePage } from './describe.ts';
import { openHostPage, type PageEvent } from './host-page.ts';
import { stage, type Stage } from './testing/stage.ts';

const months = Array.from({ length: 12 }, (_, i) => `<option value="${i + 1}">${i + 1}月`).join('');
const days = Array.from({ length: 31 }, (_, i) => `<option>${String(i + 1).padStart(2, '0')}`).join('');
const years = Array.from({ length: 30 }, (_, i) => `<option>${1870 + i}年`).join('');
const boxes = (n: number): string => Array.from({ length: n }, (_, i) => `<td><input name=n${i} maxlength=1 size=1></td>`).join('');

const form = `<form><table><tr><td>姓名</td><td><input name=xm></td></tr>
<tr><td>出生日期</td><td><input name=y size=4>年<input name=m size=2>月<input name=d size=2>日</td></tr>
<tr><td>申请日期</td><td><select name=sy><option>请选择${years}</select><select name=sm><option>请选择${months}</select><select name=sd><option>请选择${days}</select></td></tr>
<tr><td>公民身份号码</td><td><table><tr>${boxes(18)}</tr></table></td></tr>
<tr><td>监护人证件号码</td><td><input name=z1 maxlength=6><input name=z2 maxlength=8><input name=z3 maxlength=4></td></tr>
<tr><td>联系电话</td><td><input name=qh size=4>-<input name=dh size=8></td></tr>
<tr><td>公示时间</td><td><input name=a1 maxlength=4>-<input name=a2 maxlength=2>-<input name=a3 maxlength=2> 至 <input name=b1 maxlength=4>-<input name=b2 maxlength=2>-<input name=b3 maxlength=2></td></tr>
<tr><td>户籍地址</td><td><select name=p><option>甲省</select>省<select name=c><option>乙市</select>市<input name=xx></td></tr></table></form>`;

const open = (s: Stage) => {
  const page = openHostPage(s.document);
  const refOf = (name: string): number => page.form().controls.find((c) => c.name === name)?.ref ?? -1;
  const box = (name: string): HTMLInputElement => s.document.getElementsByName(name)[0] as HTMLInputElement;
  return { page, refOf, box };
};

describe('a value in several boxes', () => {
  it('is one control, and a region of selects stays as it is', () => {
    const { document } = stage(form);
    const { form: told } = describePage(document);
    expect(told.controls.map((c) => [c.name, c.parts?.length ?? 1, c.maxLength])).toEqual([
      ['xm', 1, null],
      ['y', 3, null],
      ['sy', 3, null],
      ['n0', 18, 18],
      ['z1', 3, 18],
      ['qh', 2, null],
      ['a1', 3, null],
      ['b1', 3, null],
      ['p', 1, null],
      ['c', 1, null],
      ['xx', 1, null],
    ]);
    expect(told.controls[1]).toMatchObject({ kind: 'text', parts: ['year', 'month', 'day'], value: '', options: [] });
  });

  it('is read joined and written split', async () => {
    const s = stage(form);
    const { page, refOf, box } = open(s);
    for (const [name, raw] of [['y', '1885-03-02'], ['sy', '1890-12-09'], ['n0', '522326188503020014'], ['z1', '522326188503020014'], ['qh', '0859-1234567']] as const) {
      expect(await page.put(refOf(name), raw), name).toEqual({ is: 'done', before: '', now: raw });
    }
    expect([box('y').value, box('m').value, box('d').value]).toEqual(['1885', '03', '02']);
    expect([box('sy').value, box('sm').value, box('sd').value]).toEqual(['1890年', '12', '09']);
    expect([box('n0').value, box('n17').value, box('z2').value]).toEqual(['5', '4', '18850302']);
    expect([box('qh').value, box('dh').value]).toEqual(['0859', '1234567']);
    const told = page.form();
    expect(readFacts(told, recognise(told)).facts).toMatchObject({ birth: '1885-03-02', id_no: '522326188503020014', apply_date: '1890-12-09' });
    // and taken back
    expect(await page.put(refOf('y'), '')).toMatchObject({ is: 'done', now: '' });
    expect(await page.put(refOf('n0'), '12')).toMatchObject({ is: 'refused', now: '522326188503020014' });
  });

  it('is not spoken of while one goes from box to box', () => {
    const s = stage(form);
    const { page, refOf, box } = open(s);
    const ref = refOf('y');
    const events: PageEvent[] = [];
    page.watch((e) => events.push(e));
    for (const [name, value] of [['y', '1885'], ['m', '3'], ['d', '2']] as const) {
      box(name).focus();
      box(name).value = value;
      box(name).dispatchEvent(new s.view.Event('input', { bubbles: true }));
      box(name).dispatchEvent(new s.view.Event('change', { bubbles: true }));
    }
    expect(events.filter((e) => e.kind === 'leave' || e.kind === 'settled')).toEqual([]);
    box('d').blur();
    expect(events.slice(-2)).toEqual([{ kind: 'leave', ref }, { kind: 'settled', ref }]);
    expect(page.read(ref)).toBe('1885-03-02');
  });
});
