import { select, text } from './controls.ts';
import { row, type Section } from './section.ts';

const reasons = [
  ['1', '本人为特困人员'],
  ['2', '60周岁以上低保对象'],
  ['3', '重度残疾的低保对象'],
  ['4', '70周岁以上且收入财产符合规定'],
  ['5', '重度残疾且收入财产符合规定'],
  ['6', '无民事行为能力'],
  ['7', '被宣告失踪'],
  ['8', '在监狱服刑'],
  ['9', '其他'],
] as const;

export const household: Section = {
  title: '家庭成员及法定义务人',
  drawn: 'legend',
  rows: [
    row(
      text('家庭人口', 'jtrk', { size: 6, after: ' 人' }),
      select('有无法定义务人', 'ywfdywr', [['1', '无'], ['2', '有']], 'onchange="changeYwr(this)"'),
      text('义务人人数', 'ywrrs', { size: 6, after: ' 人' }),
    ),
    {
      id: 'trYwr1',
      hidden: true,
      items: [
        text('义务人姓名', 'ywrxm'),
        text('义务人身份证号：', 'ywrsfzh', { size: 22, max: 18 }),
        select('与申请人关系', 'ywrgx', [['1', '子'], ['2', '女'], ['3', '配偶'], ['4', '父母'], ['5', '祖父母'], ['6', '孙子女'], ['9', '其他']]),
      ],
    },
    {
      id: 'trYwr2',
      hidden: true,
      items: [
        select('义务人有无赡养能力', 'ywrnl', [['1', '有能力'], ['2', '无能力']]),
        select('无赡养能力原因', 'wnlyy', reasons),
        text('年负担赡养费（元）', 'nfdsyf', { size: 12 }),
      ],
    },
  ],
};

export const income: Section = {
  title: '收入与财产',
  drawn: 'title-row',
  rows: [
    row(
      select('生活来源', 'shly', [['1', '无'], ['2', '有']]),
      text('年收入（元）', 'nsr', { size: 12 }),
      text('月收入（元）', 'ysr', { size: 12 }),
    ),
    row(
      text('当地低保标准（元/月）', 'ddbz', { size: 12 }),
      select('家庭财产是否符合规定', 'ccqk', [['1', '符合'], ['2', '不符合']]),
      text('银行存款（元）', 'yhck', { size: 12 }),
    ),
    row(
      text('房屋间数', 'fwjs', { size: 6, after: ' 间' }),
      text('房屋面积', 'fwmj', { size: 8, after: ' 平方米' }),
      text('承包田地', 'cbtd', { size: 8, after: ' 亩' }),
    ),
  ],
};
