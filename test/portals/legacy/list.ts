import type { Reply } from '../reply.ts';
import { oldPage, titleBar } from './layout.ts';

/** Invented people. The region 99… is assigned to no place, so no number here can be anybody's. */
const people = [
  ['赵有福', '男', '990101194305120011', '1943-05-12', '集中供养', '780', '2019-03-01'],
  ['钱桂兰', '女', '990101195103040026', '1951-03-04', '分散供养', '560', '2020-07-01'],
  ['孙广田', '男', '99010119391107003X', '1939-11-07', '集中供养', '780', '2016-01-01'],
  ['李秀英', '女', '99010119600822004X', '1960-08-22', '分散供养', '560', '2022-04-01'],
  ['周满仓', '男', '990102194802150015', '1948-02-15', '分散供养', '560', '2018-10-01'],
  ['吴小妹', '女', '990102197206300025', '1972-06-30', '集中供养', '780', '2021-05-01'],
  ['郑德全', '男', '990102195509090038', '1955-09-09', '分散供养', '560', '2023-01-01'],
  ['王守义', '男', '990103193601180017', '1936-01-18', '集中供养', '780', '2014-06-01'],
] as const;

const columns = ['姓　名', '性　别', '身份证号', '出生日期', '供养方式', '月供养标准（元）', '供养开始日期'];
const widths = ['12%', '8%', '22%', '14%', '14%', '14%', '12%'];

const head = columns.map((column, at) => `<td width="${widths[at]}" align="center"><b>${column}</b></td>`).join('');
const row = (person: readonly string[], at: number): string =>
  `<tr bgcolor="${at % 2 === 0 ? '#FFFFFF' : '#F2F7FC'}"><td width="4%" align="center"><input type="checkbox" name="ck" value="${at + 1}"></td>${person
    .map((value, column) => `<td width="${widths[column]}" align="center">${value}</td>`)
    .join('')}</tr>`;

/** A grid as such systems draw it: tool bar, then the head in a table of its own, then the rows in another. */
export const list = (): Reply =>
  oldPage(
    '农村五保对象列表',
    `${titleBar('农村五保对象列表')}
<table width="100%" border="0" cellspacing="0" cellpadding="3" bgcolor="#E3EDF8"><tr><td>
<input type="button" value="新 增" class="btn" onclick="location.href='apply.do'">
<input type="button" value="修 改" class="btn" onclick="return false">
<input type="button" value="删 除" class="btn" onclick="return false">
</td></tr></table>
<table width="100%" border="0" cellspacing="1" cellpadding="4" bgcolor="#9DBCE0" class="grid"><tr bgcolor="#CFE0F2"><td width="4%" align="center">&nbsp;</td>${head}</tr></table>
<table width="100%" border="0" cellspacing="1" cellpadding="4" bgcolor="#9DBCE0" class="grid">
${people.map(row).join('\n')}
</table>
<table width="100%" border="0" cellspacing="0" cellpadding="4"><tr><td align="right">共 ${people.length} 条　第 1 / 1 页</td></tr></table>`,
  );
