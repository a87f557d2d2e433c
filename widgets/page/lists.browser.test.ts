import { afterEach, describe, expect, it } from 'vitest';
import { nameColumns, rowReader } from '../../core/recognise/list.ts';
import { findLists, type PageList } from './lists.ts';

afterEach(() => document.body.replaceChildren());

const open = (html: string): readonly PageList[] => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  return findLists(document);
};
const fieldsOf = (list: PageList): (string | null)[] => nameColumns(list.description).map((c) => c.field);

const row = (...cells: readonly string[]): string => `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`;
const people = [
  ['1', '云山', '11010519491231002X', '集中供养', '300.00'],
  ['2', '云水', '—', '分散供养', '260'],
  ['3', '云川', '无', '分散', '260元'],
] as const;
const rows = people.map((p) => row(...p)).join('');

describe('a list of people', () => {
  it('is found with its head in a thead, in th, or in a first row of words', () => {
    for (const html of [
      `<table><thead><tr><th>序号</th><th>姓名</th><th>身份证号</th><th>供养方式</th><th>月供养标准（元/月）</th></tr></thead><tbody>${rows}</tbody></table>`,
      `<table><tr><th>序号</th><th>姓名</th><th>身份证号</th><th>供养方式</th><th>月供养标准（元/月）</th></tr>${rows}</table>`,
      `<table><tr><td>序号</td><td>姓&nbsp;名</td><td>身份证号</td><td>供养方式</td><td>月供养标准（元/月）</td></tr>${rows}</table>`,
    ]) {
      const [list, more] = open(html);
      expect(more).toBeUndefined();
      expect(fieldsOf(list!)).toEqual(['seq', 'name', 'id_no', 'mode', 'basic_amount']);
      expect(list!.rows).toHaveLength(3);
      const read = rowReader(list!.description, nameColumns(list!.description));
      expect(list!.rows.map((r) => read(list!.cells(r)).facts)).toEqual([
        { name: '云山', id_no: '11010519491231002X', mode: 'centralised', basic_amount: 30_000 },
        { name: '云水', id_no: null, mode: 'home-based', basic_amount: 26_000 },
        { name: '云川', id_no: null, mode: 'home-based', basic_amount: 26_000 },
      ]);
    }
  });

  it('has merged heads over the columns that they span', () => {
    const [list] = open(
      `<table><tr><td rowspan="2">姓名</td><td colspan="2">法定义务人</td><td rowspan="2">备注</td></tr><tr><td>姓名</td><td>联系电话</td></tr>${[1, 2, 3].map((n) => row(`云${n}`, '水', '13800000000', '')).join('')}</table>`,
    );
    expect(nameColumns(list!.description).map((c) => `${c.field} ${c.whose}`)).toEqual(['name self', 'name supporter', 'phone supporter', 'remark self']);
    expect(list!.rows).toHaveLength(3);
  });

  it('is put together where a library draws its head in a table of its own, frozen columns beside it', () => {
    const easyui = `<div class="datagrid-view">
      <div class="datagrid-view1"><div class="datagrid-header"><table class="datagrid-htable"><tbody><tr><td>姓名</td></tr></tbody></table></div><div class="datagrid-body"><table class="datagrid-btable"><tbody>${row('云山')}${row('云水')}</tbody></table></div></div>
      <div class="datagrid-view2"><div class="datagrid-header"><table class="datagrid-htable"><tbody><tr><td><div class="datagrid-cell"><span>身份证号</span></div></td><td>供养方式</td></tr></tbody></table></div><div class="datagrid-body"><table class="datagrid-btable"><tbody>${row('11010519491231002X', '集中')}${row('无', '分散')}</tbody></table></div></div></div>`;
    const element = `<div class="el-table"><div class="el-table__header-wrapper"><table><thead><tr><th>姓名</th><th>身份证号</th><th>供养方式</th></tr></thead></table></div><div class="el-table__body-wrapper"><table><tbody>${row('云山', '11010519491231002X', '集中')}${row('云水', '无', '分散')}</tbody></table></div>
      <div class="el-table__fixed"><div class="el-table__fixed-header-wrapper"><table><thead><tr><th>姓名</th></tr></thead></table></div></div></div>`;
    const layui = `<div class="layui-table-view"><div class="layui-table-box"><div class="layui-table-header"><table class="layui-table"><thead><tr><th><div class="layui-table-cell"><span>姓名</span></div></th><th>身份证号</th><th>供养方式</th></tr></thead></table></div><div class="layui-table-body"><table class="layui-table"><tbody>${row('云山', '11010519491231002X', '集中')}${row('云水', '无', '分散')}</tbody></table></div></div></div>`;
    for (const html of [easyui, element, layui]) {
      const [list, more] = open(html);
      expect(more).toBeUndefined();
      expect(fieldsOf(list!)).toEqual(['name', 'id_no', 'mode']);
      expect(list!.rows.map((r) => list!.cells(r))).toEqual([
        ['云山', '11010519491231002X', '集中'],
        ['云水', '无', '分散'],
      ]);
    }
  });

  it('is none where a table is a form or a detail page', () => {
    expect(open('<table><tr><td>姓名：</td><td><input></td></tr><tr><td>性别：</td><td><input></td></tr><tr><td>年龄：</td><td><input></td></tr></table>')).toEqual([]);
    expect(open('<table><tr><td>姓名：</td><td>云山</td></tr><tr><td>性别：</td><td>男</td></tr><tr><td>年龄：</td><td>61</td></tr></table>')).toEqual([]);
  });

  it('of a thousand rows is found without reading a cell, and nothing breaks on tables inside tables', () => {
    const [list] = open(`<table><tr><th>姓名</th><th>身份证号</th></tr>${Array.from({ length: 1000 }, (_, n) => row(`云${n}`, '无')).join('')}</table>`);
    expect(list!.rows).toHaveLength(1000);
    expect(list!.cells(list!.rows[999]!)).toEqual(['云999', '无']);
    expect(() => open(`${'<table><tr><td>'.repeat(200)}x${'</td></tr></table>'.repeat(200)}`)).not.toThrow();
    expect(() => open(`<table><tr><th colspan="99999">姓名</th></tr>${rows}</table>`)).not.toThrow();
  });
});
