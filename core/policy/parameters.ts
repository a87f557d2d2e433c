import type { Words } from '../model/field-spec.ts';

/** What a place or a year may set: the figures that rules read from a policy pack and never hold themselves. */
export const parameters = {
  'old.age': { label: { zh: '老年人年龄', en: 'Age of an old person' }, unit: { zh: '周岁', en: 'years' }, money: false },
  'minor.age': { label: { zh: '未成年人年龄上限', en: 'Age below which a minor counts' }, unit: { zh: '周岁', en: 'years' }, money: false },
  'notice.days': { label: { zh: '公示期', en: 'Length of the public notice' }, unit: { zh: '天', en: 'days' }, money: false },
  'standard.centralised': { label: { zh: '集中供养标准', en: 'Standard in an institution' }, unit: { zh: '元', en: 'yuan' }, money: true },
  'standard.home-based': { label: { zh: '分散供养标准', en: 'Standard at home' }, unit: { zh: '元', en: 'yuan' }, money: true },
  'dibao.month': { label: { zh: '最低生活保障标准', en: 'Minimum living standard' }, unit: { zh: '元/月', en: 'yuan a month' }, money: true },
} as const satisfies Record<string, { label: Words; unit: Words; money: boolean }>;

export type ParameterKey = keyof typeof parameters;
export const parameterKeys = Object.keys(parameters) as readonly ParameterKey[];

/** What a rule lacks to decide: a field of the case, or a figure that the packs don't have for the place and day. */
export type PackNeed = `pack:${ParameterKey}`;
