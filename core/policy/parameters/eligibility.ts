import type { Parameter } from './parameter.ts';

/** Who can be supported. */
export const eligibility = {
  'old.age': { label: { zh: '老年人年龄', en: 'Age of an old person' }, unit: { zh: '周岁', en: 'years' }, kind: 'number' },
  'minor.age': { label: { zh: '未成年人年龄上限', en: 'Age below which a minor counts' }, unit: { zh: '周岁', en: 'years' }, kind: 'number' },
} as const satisfies Record<string, Parameter>;
