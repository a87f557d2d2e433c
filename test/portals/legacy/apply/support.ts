import { pickedDay, select, text } from './controls.ts';
import { row, type Section } from './section.ts';

const banks = [
  ['1', '农村信用合作联社'],
  ['2', '中国农业银行'],
  ['3', '中国邮政储蓄银行'],
  ['4', '中国工商银行'],
  ['9', '其他'],
] as const;

export const support: Section = {
  title: '供养方式与标准',
  drawn: 'legend',
  rows: [
    row(
      select('供养方式', 'gyfs', [['1', '集中供养'], ['2', '分散供养']], 'onchange="changeGyfs(this)"'),
      select('供养机构', 'gyjg', [], 'disabled style="width:170px"'),
      text('月供养标准：', 'ygybz', { size: 10, after: ' 元' }),
    ),
    row(pickedDay('供养开始日期', 'gyksrq'), select('开户银行', 'khyh', banks), text('账户名称', 'zhmc')),
    row(text('银行账号：', 'yhzh', { size: 30, max: 30, pairs: 3 })),
  ],
};
