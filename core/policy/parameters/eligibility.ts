import type { Parameter } from './parameter.ts';

/** Who can be supported. */
export const eligibility = {
  'old.age': { label: { zh: '老年人年龄', en: 'Age of an old person' }, unit: { zh: '周岁', en: 'years' }, kind: 'number' },
  'minor.age': { label: { zh: '未成年人年龄上限', en: 'Age below which a minor counts' }, unit: { zh: '周岁', en: 'years' }, kind: 'number' },
  'group.minor.age': { label: { zh: '未成年人（对象类型）年龄上限', en: 'Age below which a person is a minor, as a group' }, unit: { zh: '周岁', en: 'years' }, kind: 'number' },
  'dibao.edge.times': { label: { zh: '低保边缘家庭收入为低保标准的倍数', en: 'Income on the edge of the allowance, in times of the line' }, unit: { zh: '倍', en: 'times' }, kind: 'number' },
  'income.window.months': { label: { zh: '收入核算月数', en: 'Months over which income is counted' }, unit: { zh: '个月', en: 'months' }, kind: 'number' },

  // What a place allows a recipient to own. Never national: each city or province has its own.
  'property.savings.dibao-years': { label: { zh: '金融资产限额折合年低保标准的倍数', en: 'Limit of savings, in years of the minimum living standard' }, unit: { zh: '倍', en: 'times' }, kind: 'number' },
  'property.savings.standard-years': { label: { zh: '金融资产限额折合年特困标准的倍数', en: 'Limit of savings, in years of the support standard' }, unit: { zh: '倍', en: 'times' }, kind: 'number' },
  'property.homes': { label: { zh: '住房套数上限', en: 'Most homes' }, unit: { zh: '套', en: 'homes' }, kind: 'number' },
  'property.vehicles': { label: { zh: '机动车辆数上限', en: 'Most motor vehicles' }, unit: { zh: '辆', en: 'vehicles' }, kind: 'number' },
  'property.businesses': { label: { zh: '商铺、企业数上限', en: 'Most shops and companies' }, unit: { zh: '个', en: 'of them' }, kind: 'number' },
} as const satisfies Record<string, Parameter>;
