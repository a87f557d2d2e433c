import { describe, expect, it } from 'vitest';
import type { Cell } from '../cell.ts';
import { columnsOf } from '../head/columns.ts';
import { headAt } from '../head/find-head.ts';
import { problemInWords } from './problem.ts';
import { fitOf, rosterReader } from './read-rows.ts';

const heads = ['序号', '姓名', '身份证号', '出生日期', '月供养标准（元）', '银行账号', '供养方式', '备注'];
const columns = columnsOf(headAt([{ row: 1, cells: heads }], 1, 1));
const read = rosterReader(columns);
const row = (cells: readonly Cell[], at = 5) => read({ row: at, cells });
const id = '999999188503020015';
/** One value under one head, beside a name. */
const value = (head: string, cell: Cell, serials = true) => {
  const found = rosterReader(columnsOf(headAt([{ row: 1, cells: ['姓名', head] }], 1, 1)), { serials })({ row: 2, cells: ['云山', cell] });
  if (!found || !('case' in found)) throw new Error('left out');
  const { name: _, ...facts } = found.case.facts;
  return { value: Object.values(facts)[0] ?? null, problems: found.case.problems.map((p) => `${p.kind} ${p.stands}`) };
};

describe('a row', () => {
  it('is read as a case', () => {
    expect(row([1, '云山', id, 43_589, 300.5, '6217000000000000000', '集中', '—'])).toEqual({
      case: { row: 5, facts: { name: '云山', id_no: id, birth: '2019-05-04', basic_amount: 30_050, account_no: '6217000000000000000', mode: 'centralised', remark: '—' }, problems: [{ row: 5, column: 5, field: 'account_no', kind: 'digits-lost-perhaps', stands: '6217000000000000000' }] },
    });
  });

  it('that is blank is nothing, and one that is nobody’s is left out with the reason', () => {
    expect(row([null, '', ' '])).toBeNull();
    const why = (...cells: readonly Cell[]) => (row(cells) as { leftOut?: { why: string } }).leftOut?.why;
    expect(why('合  计', null, null, null, 9000)).toBe('total');
    expect(why('石门镇小计：', 3)).toBe('total');
    expect(why('制表人：云某', null, null, '审核人：')).toBe('signature');
    expect(why('注：本表一式三份')).toBe('signature');
    expect(why(...heads)).toBe('head');
    expect(why('石门镇')).toBe('nothing');
  });

  it('of somebody with a number is never left out', () => {
    expect(row(['合计', '云山', id])).toMatchObject({ case: { facts: { id_no: id } } });
  });

  it('without a name or number is told', () => {
    expect(row([1, null, null, null, 300])).toMatchObject({ case: { problems: [{ row: 5, column: -1, kind: 'nobody' }] } });
  });
});

describe('a cell is read as the person meant it', () => {
  it.each<[string, Cell, unknown]>([
    ['身份证号', 999_999_188_503_020, '999999188503020'],
    ['身份证号', `'${id}`, id],
    ['身份证号', ' 99999918850302001５', id],
    ['供养开始日期', '2019-05-04', '2019-05-04'],
    ['供养开始日期', 43_589, '2019-05-04'],
    ['供养开始日期', 43_589.75, '2019-05-04'],
    ['供养开始日期', '43589', '2019-05-04'],
    ['供养开始日期', 20_190_504, '2019-05-04'],
    ['年收入', 3600, 360_000],
    ['年收入', 0.1 + 0.2, 30],
    ['年收入（万元）', 0.36, 360_000],
    ['年收入', '0.36万元', 360_000],
    ['年收入', '叁仟陆佰元整', 360_000],
    ['性别', '女', 'female'],
    ['家庭人口', 1, 1],
    ['联系电话', 13_800_000_000, '13800000000'],
    ['备注', true, '是'],
    ['备注', '=1+1', '=1+1'],
  ])('%s %j', (head, cell, expected) => expect(value(head, cell)).toEqual({ value: expected, problems: [] }));

  it.each<[string, Cell, string]>([
    ['身份证号', 999_999_188_503_020_000, 'digits-lost 9.99999E+17'],
    ['身份证号', '5.10211E+17', 'digits-lost 5.10211E+17'],
    ['银行账号', 6.217e18, 'digits-lost 6.217E+18'],
    ['残疾人证号', 9.9e19, 'digits-lost 9.9E+19'],
    ['供养开始日期', 1935, 'unreadable 1935'],
    ['供养开始日期', '2019-05', 'unreadable 2019-05'],
    ['年收入', 333.333, 'unreadable 333.333'],
    ['年收入', '三百来块', 'unreadable 三百来块'],
    ['性别', '不男不女', 'unreadable 不男不女'],
    ['年收入', '#REF!', 'formula-error #REF!'],
    ['备注', '云\ufffd', 'garbled 云\ufffd'],
  ])('%s %j is not guessed, but told', (head, cell, problem) => expect(value(head, cell)).toEqual({ value: null, problems: [problem] }));

  it('is kept, and feared for, where it may be all that was typed', () => {
    expect(value('身份证号', '999999188503020000')).toEqual({ value: '999999188503020000', problems: ['digits-lost-perhaps 999999188503020000'] });
  });

  it('as a day only where days are counted from 1900', () => {
    expect(value('供养开始日期', 43_589, false).problems).toEqual(['unreadable 43589']);
  });
});

describe('a problem in words', () => {
  it('says where, what stands there, what is wrong and what to do', () => {
    const problem = { row: 7, column: 27, field: 'id_no', kind: 'digits-lost', stands: '5.10211E+17' } as const;
    expect(problemInWords(problem, 'zh')).toEqual({
      where: '第 7 行（AB7）公民身份号码：5.10211E+17',
      says: '表格软件把它当成数字，只留下前 15 位，后面的数字已经丢失',
      todo: '请按证件或存折重新录入：先把这一列的格式设为“文本”再填',
    });
    expect(problemInWords({ ...problem, field: 'mode', kind: 'unreadable' }, 'en').todo).toBe('Write one of: 集中供养 (in an institution), 分散供养 (at home)');
    expect(problemInWords({ row: 7, column: -1, field: null, kind: 'nobody', stands: '' }, 'zh').where).toBe('第 7 行');
  });
});

it('how well a column was named shows in how many of its cells can be read', () => {
  expect(fitOf(columns, [{ row: 2, cells: [1, '云', id, '五月', '300'] }, { row: 3, cells: [2, '山', '', '2019-05-04', ''] }]).get(3)).toEqual({ filled: 2, read: 1 });
});
