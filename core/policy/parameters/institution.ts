import type { Parameter } from './parameter.ts';

/** Homes: their staff, rooms and running costs. */
export const institution = {
  'running.resident': { label: { zh: '供养服务机构人均运转经费', en: 'Running costs of a home for each resident' }, unit: { zh: '元', en: 'yuan' }, kind: 'money' },
} as const satisfies Record<string, Parameter>;
