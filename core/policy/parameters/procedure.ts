import type { Parameter } from './parameter.ts';

const days = { zh: '天', en: 'days' } as const;
const workdays = { zh: '个工作日', en: 'working days' } as const;
const percent = { zh: '%', en: '%' } as const;

/**
 * The steps and their time limits. A `.local` limit is what a place promises beside the national one; it never replaces
 * it, and where no place says more the nation's figure stands in for it.
 */
export const procedure = {
  'notice.days': { label: { zh: '公示期', en: 'Length of the public notice' }, unit: days, kind: 'number' },
  'town.days': { label: { zh: '乡镇审核期限（自然日）', en: 'Township’s time limit in calendar days' }, unit: days, kind: 'number' },
  'county.days': { label: { zh: '县级审批期限（自然日）', en: 'County’s time limit in calendar days' }, unit: days, kind: 'number' },
  'town.workdays': { label: { zh: '乡镇调查、审核期限', en: 'Township’s time limit' }, unit: workdays, kind: 'number' },
  'town.workdays.local': { label: { zh: '当地规定的乡镇审核期限', en: 'Township’s time limit, as the place has it' }, unit: workdays, kind: 'number' },
  'county.workdays': { label: { zh: '县级审核确认期限', en: 'County’s time limit' }, unit: workdays, kind: 'number' },
  'refusal.workdays': { label: { zh: '不予同意的告知期限', en: 'Time limit of the letter of refusal' }, unit: workdays, kind: 'number' },
  'objection.workdays': { label: { zh: '公示有异议的重新初审期限', en: 'Time limit of a new opinion after an objection' }, unit: workdays, kind: 'number' },
  'spot.share': { label: { zh: '县级随机抽查最低比例', en: 'Least share of the county’s spot check' }, unit: percent, kind: 'percent' },
  'spot.share.local': { label: { zh: '当地规定的随机抽查最低比例', en: 'Least share of the spot check, as the place has it' }, unit: percent, kind: 'percent' },
} as const satisfies Record<string, Parameter>;
