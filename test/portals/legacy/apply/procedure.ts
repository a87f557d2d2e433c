import { area, day, select, text } from './controls.ts';
import { row, type Section } from './section.ts';

const surveyed = [['1', '属实'], ['2', '不属实']] as const;
const noticed = [['1', '无异议'], ['2', '有异议']] as const;
const agreed = [['1', '同意'], ['2', '不同意']] as const;

/** The same labels at every level: only the legend tells the village's notice from the township's and the county's. */
const parts: readonly Section[] = [
  {
    title: '入户调查',
    drawn: 'legend',
    rows: [row(select('调查结果', 'cdcjg1', surveyed), day('调查日期', 'cdcrq1'), text('调查负责人', 'cdcfzr1'))],
  },
  {
    title: '民主评议',
    drawn: 'legend',
    rows: [
      row(day('评议日期', 'pyrq'), text('评议人数', 'pyrs', { size: 6, after: ' 人' }), select('评议意见', 'pyyj', agreed)),
      row(text('同意人数', 'tyrs', { size: 6, after: ' 人' }), text('不同意人数', 'btyrs', { size: 6, after: ' 人' })),
    ],
  },
  {
    title: '村级公示',
    drawn: 'legend',
    rows: [
      row(select('公示结果', 'gsjg1', noticed), day('公示开始日期', 'gsksrq1'), day('公示结束日期', 'gsjsrq1')),
      row(text('经办人', 'jbr1')),
    ],
  },
  {
    title: '乡镇审核',
    drawn: 'legend',
    rows: [
      row(select('公示结果', 'gsjg2', noticed), day('公示开始日期', 'gsksrq2'), day('公示结束日期', 'gsjsrq2')),
      row(select('审核意见', 'shyj', agreed), day('审核日期', 'shrq'), text('经办人', 'jbr2')),
    ],
  },
  {
    title: '县级审批',
    drawn: 'legend',
    rows: [
      row(select('调查结果', 'cdcjg2', surveyed), day('调查日期', 'cdcrq2')),
      row(day('公示开始日期', 'gsksrq3'), day('公示结束日期', 'gsjsrq3')),
      row(select('审批意见', 'spyj', agreed), day('审批日期', 'sprq'), text('经办人', 'jbr3')),
    ],
  },
];

export const procedure: Section = {
  title: '审批过程',
  drawn: 'legend',
  rows: [
    row(day('申请日期', 'sqrq')),
    row(area('申请理由', 'sqly', 2)),
    row(area('备&nbsp;&nbsp;&nbsp;&nbsp;注', 'bz', 2)),
  ],
  parts,
};
