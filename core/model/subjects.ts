import { agreementConcluded, agreementFields } from './agreement.ts';
import { concludedFields } from './case/concluded.ts';
import { eligibilityFields } from './case/eligibility.ts';
import { endingFields } from './case/ending.ts';
import { identityFields } from './case/identity.ts';
import { procedureFields } from './case/procedure.ts';
import { supportFields } from './case/support.ts';
import type { Words } from './field-spec.ts';
import type { FieldKey } from './fields.ts';
import { formFields } from './form-fields.ts';
import { institutionConcluded, institutionFields } from './institution.ts';
import { ledgerConcluded, ledgerFields } from './ledger.ts';
import { reportConcluded, reportFields } from './report.ts';
import { serviceConcluded, serviceFields } from './service.ts';

interface SubjectSpec {
  readonly label: Words;
  readonly fields: readonly FieldKey[];
}

const keys = (...parts: readonly object[]): readonly FieldKey[] => parts.flatMap((part) => Object.keys(part)) as FieldKey[];

/** The six subjects that rules look at, each with its fields. */
export const subjects = {
  case: {
    label: { zh: '供养对象档案', en: 'Case' },
    fields: keys(formFields, identityFields, eligibilityFields, procedureFields, supportFields, endingFields, concludedFields),
  },
  institution: { label: { zh: '供养服务机构', en: 'Home' }, fields: keys(institutionFields, institutionConcluded, { inst_uscc: 0, region_code: 0, case_day: 0 }) },
  ledger: { label: { zh: '资金台账', en: 'Fund ledger' }, fields: keys(ledgerFields, ledgerConcluded, { region_code: 0, case_day: 0 }) },
  agreement: {
    label: { zh: '供养协议', en: 'Support agreement' },
    fields: keys(agreementFields, agreementConcluded, { region_code: 0, case_day: 0, name: 0, id_no: 0, age: 0, disab_type: 0, hukou_type: 0, township: 0, village: 0, mode: 0, land_area: 0, house_rooms: 0, house_area: 0 }),
  },
  report: { label: { zh: '县级工作报告', en: 'County report' }, fields: keys(reportFields, reportConcluded, { region_code: 0, case_day: 0 }) },
  service: { label: { zh: '服务记录', en: 'Service record' }, fields: keys(serviceFields, serviceConcluded, { region_code: 0, case_day: 0 }) },
} as const satisfies Record<string, SubjectSpec>;

export type Subject = keyof typeof subjects;
