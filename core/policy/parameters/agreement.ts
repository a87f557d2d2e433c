import type { Parameter } from './parameter.ts';

/** Who may bind themselves by an agreement. */
export const agreement = {
  'adult.age': { label: { zh: '成年年龄', en: 'Age of majority' }, unit: { zh: '周岁', en: 'years' }, kind: 'number' },
} as const satisfies Record<string, Parameter>;
