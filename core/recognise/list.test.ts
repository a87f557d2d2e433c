import { describe, expect, it } from 'vitest';
import { nameColumns, rowReader, type ListDescription } from './list.ts';

const list = (...heads: readonly (string | readonly string[])[]): ListDescription => ({ heads: heads.map((h) => (typeof h === 'string' ? [h] : h)), sections: [] });
const named = (l: ListDescription): string[] => nameColumns(l).map((c) => `${c.field} ${c.whose}`);

describe('the columns of a list', () => {
  it('are fields of the recipient, by their heads', () => {
    expect(named(list('序号', '姓 名', '性别', '公民身份号码', '供养方式', '月供养标准（元/月）', '银行账号', '操作'))).toEqual([
      'seq self', 'name self', 'sex self', 'id_no self', 'mode self', 'basic_amount self', 'account_no self', 'null self',
    ]);
  });

  it('under a merged head are of whom it speaks', () => {
    expect(named(list(['对象', '姓名'], ['对象', '身份证号'], ['法定义务人', '姓名'], ['监护人', '联系电话'], ['家庭成员', '姓名']))).toEqual(['name self', 'id_no self', 'name supporter', 'phone other', 'name member']);
  });

  it('that say the same twice are not named: nobody knows which is meant', () => {
    expect(named(list('姓名', '姓名', '年龄'))).toEqual(['null self', 'null self', 'age self']);
  });
});

describe('a row', () => {
  const of = list('姓名', '身份证号', '年龄', '月供养标准（元/月）', '供养开始日期', '备注', '经办人');
  it('is read as a case, blanks and what is none of the case left out', () => {
    const { facts, unreadable } = rowReader(of, nameColumns(of))(['云山', '11010519491231002x', '61', '300.00', '2010/5/4', '—', '某']);
    expect(facts).toEqual({ name: '云山', id_no: '11010519491231002X', age: 61, basic_amount: 30_000, support_start: '2010-05-04', remark: '—' });
    expect(unreadable).toEqual([]);
  });

  it('names the cells that can’t be read, and takes them for unknown', () => {
    const { facts, unreadable } = rowReader(of, nameColumns(of))(['云山', '无', '六十多', '三百来块']);
    expect(facts).toEqual({ name: '云山', id_no: null, age: null, basic_amount: null, support_start: null, remark: null });
    expect(unreadable).toEqual([2, 3]);
  });
});
