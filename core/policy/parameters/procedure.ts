import type { Parameter } from './parameter.ts';

/** The steps and their time limits. */
export const procedure = {
  'notice.days': { label: { zh: '公示期', en: 'Length of the public notice' }, unit: { zh: '天', en: 'days' }, kind: 'number' },
} as const satisfies Record<string, Parameter>;
