import type { Parameter } from './parameter.ts';

const yuan = { zh: '元', en: 'yuan' } as const;

/**
 * What a supported person is due, and what it is measured against. `standard` is the standard in force in the place;
 * `floor` is set from above for places below it; `average` was only published or proposed; `fiscal` is the subsidy of the
 * budget, which in some places is lower than the standard. Support was for villages only before 2014: 五保 figures are rural.
 */
export const support = {
  'standard.rural.centralised': { label: { zh: '农村集中供养标准', en: 'Rural standard in an institution' }, unit: yuan, kind: 'money' },
  'standard.rural.home-based': { label: { zh: '农村分散供养标准', en: 'Rural standard at home' }, unit: yuan, kind: 'money' },
  'standard.urban.centralised': { label: { zh: '城镇集中供养标准', en: 'Urban standard in an institution' }, unit: yuan, kind: 'money' },
  'standard.urban.home-based': { label: { zh: '城镇分散供养标准', en: 'Urban standard at home' }, unit: yuan, kind: 'money' },

  'care.centralised.full': { label: { zh: '集中供养全护理照料标准', en: 'Full care in an institution' }, unit: yuan, kind: 'money' },
  'care.centralised.partial': { label: { zh: '集中供养半护理照料标准', en: 'Partial care in an institution' }, unit: yuan, kind: 'money' },
  'care.centralised.independent': { label: { zh: '集中供养全自理照料标准', en: 'Care of an independent person in an institution' }, unit: yuan, kind: 'money' },
  'care.home-based.full': { label: { zh: '分散供养全护理照料标准', en: 'Full care at home' }, unit: yuan, kind: 'money' },
  'care.home-based.partial': { label: { zh: '分散供养半护理照料标准', en: 'Partial care at home' }, unit: yuan, kind: 'money' },
  'care.home-based.independent': { label: { zh: '分散供养全自理照料标准', en: 'Care of an independent person at home' }, unit: yuan, kind: 'money' },

  'dibao.rural': { label: { zh: '农村最低生活保障标准', en: 'Rural minimum living standard' }, unit: yuan, kind: 'money' },
  'dibao.urban': { label: { zh: '城市最低生活保障标准', en: 'Urban minimum living standard' }, unit: yuan, kind: 'money' },

  'floor.rural.centralised': { label: { zh: '农村集中供养最低（指导）标准', en: 'Rural floor or guide in an institution' }, unit: yuan, kind: 'money' },
  'floor.rural.home-based': { label: { zh: '农村分散供养最低（指导）标准', en: 'Rural floor or guide at home' }, unit: yuan, kind: 'money' },
  'floor.urban.centralised': { label: { zh: '城镇集中供养最低（指导）标准', en: 'Urban floor or guide in an institution' }, unit: yuan, kind: 'money' },
  'floor.urban.home-based': { label: { zh: '城镇分散供养最低（指导）标准', en: 'Urban floor or guide at home' }, unit: yuan, kind: 'money' },
  'floor.dibao.rural': { label: { zh: '农村低保最低（指导）标准', en: 'Rural floor or guide of the minimum living standard' }, unit: yuan, kind: 'money' },
  'floor.dibao.urban': { label: { zh: '城市低保最低（指导）标准', en: 'Urban floor or guide of the minimum living standard' }, unit: yuan, kind: 'money' },

  'average.rural.centralised': { label: { zh: '农村集中供养平均标准（参考）', en: 'Rural average in an institution, for reference' }, unit: yuan, kind: 'money' },
  'average.rural.home-based': { label: { zh: '农村分散供养平均标准（参考）', en: 'Rural average at home, for reference' }, unit: yuan, kind: 'money' },
  'average.urban.centralised': { label: { zh: '城镇集中供养平均标准（参考）', en: 'Urban average in an institution, for reference' }, unit: yuan, kind: 'money' },
  'average.urban.home-based': { label: { zh: '城镇分散供养平均标准（参考）', en: 'Urban average at home, for reference' }, unit: yuan, kind: 'money' },
  'average.dibao.rural': { label: { zh: '农村低保平均标准（参考）', en: 'Rural average of the minimum living standard, for reference' }, unit: yuan, kind: 'money' },
  'average.dibao.urban': { label: { zh: '城市低保平均标准（参考）', en: 'Urban average of the minimum living standard, for reference' }, unit: yuan, kind: 'money' },

  'fiscal.rural.centralised': { label: { zh: '农村集中供养财政补助标准', en: 'Rural budget subsidy in an institution' }, unit: yuan, kind: 'money' },
  'fiscal.rural.home-based': { label: { zh: '农村分散供养财政补助标准', en: 'Rural budget subsidy at home' }, unit: yuan, kind: 'money' },
  'fiscal.urban.centralised': { label: { zh: '城镇集中供养财政补助标准', en: 'Urban budget subsidy in an institution' }, unit: yuan, kind: 'money' },
  'fiscal.urban.home-based': { label: { zh: '城镇分散供养财政补助标准', en: 'Urban budget subsidy at home' }, unit: yuan, kind: 'money' },

  'basic.ratio': { label: { zh: '基本生活标准与低保标准的最低比例', en: 'Least basic standard as a share of the minimum living standard' }, unit: { zh: '%', en: '%' }, kind: 'percent' },

  'basic.consumption.ratio': { label: { zh: '供养标准占上年农村人均消费支出的最低比例', en: 'Least standard as a share of last year’s rural consumption' }, unit: { zh: '%', en: '%' }, kind: 'percent' },
  'basic.net-income.ratio': { label: { zh: '供养标准占上年农村人均纯收入的最低比例', en: 'Least standard as a share of last year’s rural net income' }, unit: { zh: '%', en: '%' }, kind: 'percent' },

  // Care money as a share of the minimum wage. The name is not care.…: a province's share holds in all its places.
  'wage-share.centralised.full': { label: { zh: '集中供养全护理占最低工资比例', en: 'Full care in an institution as a share of the minimum wage' }, unit: { zh: '%', en: '%' }, kind: 'percent' },
  'wage-share.centralised.partial': { label: { zh: '集中供养半护理占最低工资比例', en: 'Partial care in an institution as a share of the minimum wage' }, unit: { zh: '%', en: '%' }, kind: 'percent' },
  'wage-share.centralised.independent': { label: { zh: '集中供养全自理占最低工资比例', en: 'Care of an independent person in an institution as a share of the minimum wage' }, unit: { zh: '%', en: '%' }, kind: 'percent' },
  'wage-share.home-based.full': { label: { zh: '分散供养全护理占最低工资比例', en: 'Full care at home as a share of the minimum wage' }, unit: { zh: '%', en: '%' }, kind: 'percent' },
  'wage-share.home-based.partial': { label: { zh: '分散供养半护理占最低工资比例', en: 'Partial care at home as a share of the minimum wage' }, unit: { zh: '%', en: '%' }, kind: 'percent' },
  'wage-share.home-based.independent': { label: { zh: '分散供养全自理占最低工资比例', en: 'Care of an independent person at home as a share of the minimum wage' }, unit: { zh: '%', en: '%' }, kind: 'percent' },
  'care.independent.insured': { label: { zh: '已购住院护理保险的全自理人员照料标准', en: 'Care of an independent person who is insured for care in hospital' }, unit: yuan, kind: 'money' },

  'reassess.workdays': { label: { zh: '自理能力复核评估期限', en: 'Time for assessing self-care again' }, unit: { zh: '个工作日', en: 'working days' }, kind: 'number' },
  'funeral.months': { label: { zh: '丧葬费折合供养标准月数', en: 'Funeral money in months of the standard' }, unit: { zh: '个月', en: 'months' }, kind: 'number' },
} as const satisfies Record<string, Parameter>;
