import type { Parameter } from './parameter.ts';

const percent = { zh: '%', en: '%' } as const;

/** How the money comes, is kept and is paid. */
export const funding = {
  'share.province': { label: { zh: '省级分担比例', en: 'Share of the province' }, unit: percent, kind: 'percent' },
  'share.city': { label: { zh: '市级分担比例', en: 'Share of the city' }, unit: percent, kind: 'percent' },
  'share.county': { label: { zh: '县级分担比例', en: 'Share of the county' }, unit: percent, kind: 'percent' },
  'share.township': { label: { zh: '乡级分担比例', en: 'Share of the township' }, unit: percent, kind: 'percent' },
  'fund.accounts': { label: { zh: '乡镇资金专户数', en: 'Dedicated accounts of townships' }, unit: { zh: '个', en: 'accounts' }, kind: 'number' },
  'spending.tolerance': { label: { zh: '支出比例允许相差', en: 'By how much a share of spending may differ' }, unit: { zh: '个百分点', en: 'percentage points' }, kind: 'percent' },
} as const satisfies Record<string, Parameter>;
