import { describe, expect, it } from 'vitest';
import { fields, problems } from '../../test/libraries/fields.ts';
import { describePage } from './describe.ts';
import { labelsOf, stage } from './testing/stage.ts';

// The same form as widget libraries draw it. EasyUI, LayUI, Element, Ant Design and Bootstrap were kept from the libraries
// themselves (test/libraries); ExtJS and MiniUI can't be had and are written after their markup.

const drawn = import.meta.glob<string>('../../test/libraries/dom/*.html', { query: '?raw', import: 'default', eager: true });
const typed = new Set(['extjs4', 'extjs6', 'miniui']);

describe('one form, drawn by', () => {
  it.each(Object.entries(drawn).map(([path, html]) => [/(\w[\w-]*)\.html$/.exec(path)?.[1] ?? path, html] as const))('%s: each box once, with its label, heading, kind and value', (name, html) => {
    const { form } = describePage(stage(html).document);
    expect(problems(form, typed.has(name))).toEqual([]);
    expect(form.controls.length).toBe(fields.length);
    expect(form.controls.every((c) => c.sections.length < 4), 'no heading of another part').toBe(true);
  });
});

describe('grids that are edited in their cells', () => {
  it('EasyUI: the head stands in a table of its own', () => {
    const { document } = stage(`<div class="datagrid-view"><div class="datagrid-view2"><div class="datagrid-header"><table class="datagrid-htable"><tr><td field="xm"><div class="datagrid-cell"><span>姓名</span><span class="datagrid-sort-icon"></span></div></td><td field="gx"><div class="datagrid-cell"><span>与户主关系</span></div></td></tr></table></div>
      <div class="datagrid-body"><table class="datagrid-btable"><tr class="datagrid-row datagrid-row-editing"><td field="xm"><div class="datagrid-cell datagrid-editable"><table><tr><td><input class="datagrid-editable-input textbox-f" style="display:none"><span class="textbox"><input type="text" class="textbox-text" value="王六"><input type="hidden" class="textbox-value" value="王六"></span></td></tr></table></div></td><td field="gx"><div class="datagrid-cell datagrid-editable"><table><tr><td><input type="text" class="datagrid-editable-input" value="兄弟"></td></tr></table></div></td></tr></table></div></div></div>`);
    expect(describePage(document).form.controls.map((c) => [...labelsOf(c), c.value])).toEqual([
      ['column-head:姓名', '王六'],
      ['column-head:与户主关系', '兄弟'],
    ]);
  });

  it('LayUI: likewise', () => {
    const { document } = stage(`<div class="layui-table-box"><div class="layui-table-header"><table class="layui-table"><thead><tr><th data-field="xm"><div class="layui-table-cell"><span>姓名</span></div></th></tr></thead></table></div>
      <div class="layui-table-body"><table class="layui-table"><tbody><tr data-index="0"><td data-field="xm" data-edit="text"><div class="layui-table-cell">王六</div><input class="layui-input layui-table-edit" value="王六"></td></tr></tbody></table></div></div>`);
    expect(describePage(document).form.controls.map(labelsOf)).toEqual([['column-head:姓名']]);
  });
});
