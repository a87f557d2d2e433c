import { describe, expect, it } from 'vitest';
import type { Cell, SheetRow } from '../cell.ts';
import { columnsOf } from './columns.ts';
import { findHead, headAt } from './find-head.ts';

const rows = (...cells: readonly (readonly Cell[])[]): SheetRow[] => cells.map((c, i) => ({ row: i + 1, cells: c }));
const taken = (table: readonly SheetRow[]): (string | null)[] => columnsOf(findHead(table)!).columns.map((c) => c.field ?? c.why);

describe('the head of a table', () => {
  it('is found below titles, and is not a row of data', () => {
    const table = rows(['某县特困人员供养花名册'], ['填报单位：石门镇', null, null, '单位：元'], [], ['序号', '姓名', '身份证号', '月供养标准'], [1, '云山', '999999188503020019', 300]);
    expect(findHead(table)).toMatchObject({ first: 4, last: 4, titles: ['某县特困人员供养花名册', '填报单位：石门镇 单位：元'] });
    expect(taken(table)).toEqual(['unused', 'name', 'id_no', 'basic_amount']);
  });

  it('may be merged over two rows, and of whom it speaks is then said above', () => {
    const table = rows(['序号', '供养对象', null, null, '法定义务人', null], [null, '姓名', '性别', '身份证号', '姓名', '身份证号'], [1, '云山', '男', '999999188503020019', '云水', '999999188703020018']);
    expect(findHead(table)).toMatchObject({ first: 1, last: 2, heads: [['序号'], ['供养对象', '姓名'], ['供养对象', '性别'], ['供养对象', '身份证号'], ['法定义务人', '姓名'], ['法定义务人', '身份证号']] });
    expect(taken(table)).toEqual(['unused', 'name', 'sex', 'id_no', 'other', 'other']);
  });

  it('is not taken for two rows where the second are people', () => {
    expect(findHead(rows(['姓名', '性别', '供养方式'], ['云山', '男', '集中'], ['云水', '女', '分散']))).toMatchObject({ first: 1, last: 1 });
  });

  it('is none where no two columns have a name that we know', () => {
    expect(findHead(rows(['a', 'b'], ['c', 'd']))).toBeNull();
    expect(findHead([])).toBeNull();
  });

  it('is where somebody says', () => {
    const table = rows(['甲', '乙'], ['姓名', '性别'], ['云', '男']);
    expect(headAt(table, 1, 1).heads).toEqual([['甲'], ['乙']]);
  });
});

describe('the columns', () => {
  it('are what a person says, before all else and before the same field elsewhere', () => {
    const head = findHead(rows(['姓名', '身份证号', '名字二', '备注']))!;
    const { columns } = columnsOf(head, new Map([[2, 'name'], [3, null]]));
    expect(columns.map((c) => [c.field, c.why])).toEqual([[null, 'twice'], ['id_no', 'named'], ['name', 'said'], [null, 'none']]);
  });

  it('are not taken where two say the same', () => {
    expect(taken(rows(['姓名', '姓名', '身份证号', '性别']))).toEqual(['twice', 'twice', 'id_no', 'sex']);
  });

  it('of money are in 万元 where the title says so and they don’t', () => {
    const head = findHead(rows(['单位：万元'], ['姓名', '年收入', '月供养标准（元）']))!;
    expect(columnsOf(head).list.heads).toEqual([['姓名'], ['年收入（万元）'], ['月供养标准（元）']]);
  });
});
