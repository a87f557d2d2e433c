import { describe, expect, it } from 'vitest';
import { nameControls } from '../../core/recognise/name-controls.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import { describePage } from './describe.ts';
import { stage } from './testing/stage.ts';

const edit = '<tr><td>姓名</td><td><input name=xm></td><td>身份证号</td><td><input name=sfzh></td></tr><tr><td>联系电话</td><td><input name=dh></td><td>开户银行</td><td><input name=yh></td></tr>';
const query = '<tr><td>姓名</td><td><input name=q1></td><td><button type=button>查 询</button></td></tr>';

function read(markup: string): { readonly asked: Readonly<Record<string, string>>; readonly checked: readonly string[] } {
  const { form } = describePage(stage(markup).document);
  const names = new Map(form.controls.map((c) => [c.ref, c.name]));
  return { asked: Object.fromEntries(nameControls(form).map((n) => [names.get(n.ref), n.whose])), checked: recognise(form).map((r) => names.get(r.ref) ?? '') };
}

describe('a query and a form on one page', () => {
  const told = { asked: { q1: 'query', xm: 'self', sfzh: 'self', dh: 'self', yh: 'self' }, checked: ['xm', 'sfzh', 'dh', 'yh'] };

  it.each([
    ['in forms of their own', `<form><table>${query}</table></form><form><table>${edit}</table><input type=submit value=保存></form>`],
    ['in one form, as WebForms has it', `<form><table>${query}</table><table>${edit}</table><input type=submit value=保存></form>`],
    ['with a list between that is turned', `<form><div><table>${query}</table></div><table><tr><th>姓名</th><th>性别</th></tr><tr><td>甲</td><td>男</td></tr></table><table>${edit}</table><input type=submit value=保存></form>`],
    ['the form in a dialog over it', `<div><table>${query}</table></div><div class="modal-content"><table>${edit}</table><div class="modal-footer"><button>确定</button></div></div>`],
    ['the button only a glass', `<form><table>${query.replace('查 询', '<i class="icon-search"></i>')}</table></form><form><table>${edit}</table><a class=btn href="#">保 存</a></form>`],
    ['the buttons of the form outside of it', `<form><table>${query}</table></form><form><table>${edit}</table></form><div><button>提交</button></div>`],
  ])('%s: only the form is checked', (_how, markup) => {
    expect(read(markup)).toEqual(told);
  });

  it('a button that looks up one value of a form makes no query of it', () => {
    const looking = edit.replace('<input name=sfzh>', '<input name=sfzh><input type=button value=查询>');
    for (const markup of [`<form><table>${looking}</table><input type=submit value=保存></form>`, `<form><table>${looking}</table></form><div><button>保存</button></div>`]) {
      expect(read(markup).checked).toEqual(['xm', 'sfzh', 'dh', 'yh']);
    }
  });

  it('buttons under a list, which turn its pages, save nothing', () => {
    const { asked } = read(`<form><table>${query}</table></form><div class="layui-laypage"><input name=page><button class="layui-laypage-btn">确定</button></div>`);
    expect(asked['q1']).toBe('query');
  });
});
