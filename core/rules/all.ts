import type { Rule } from '../engine/rule.ts';
import eligible from './eligibility/eligible.ts';
import noAbleSupporter2006 from './eligibility/no-able-supporter-2006.ts';
import noAbleSupporter2016 from './eligibility/no-able-supporter-2016.ts';
import noLivelihood2006 from './eligibility/no-livelihood-2006.ts';
import noLivelihood2016 from './eligibility/no-livelihood-2016.ts';
import unableToWork2006 from './eligibility/unable-to-work-2006.ts';
import unableToWork2016 from './eligibility/unable-to-work-2016.ts';
import unableToWork2021 from './eligibility/unable-to-work-2021.ts';
import age from './identity/age.ts';
import ageOnDay from './identity/age-on-day.ts';
import birthDate from './identity/birth-date.ts';
import disabilityCertificateNumber from './identity/disability-certificate-number.ts';
import disabilityGrade from './identity/disability-grade.ts';
import disabilityKind from './identity/disability-kind.ts';
import idNumber from './identity/id-number.ts';
import sex from './identity/sex.ts';
import appraisalVoices from './procedure/appraisal-voices.ts';
import datesExist from './procedure/dates-exist.ts';
import datesInOrder from './procedure/dates-in-order.ts';
import noticePeriod from './procedure/notice-period.ts';
import villageBeforeTownship from './procedure/village-before-township.ts';
import standard from './support/standard.ts';

/** Every rule, in the order in which a summary lists them. `all.test.ts` holds the list to the files. */
export const rules: readonly Rule[] = [
  idNumber,
  birthDate,
  sex,
  age,
  ageOnDay,
  disabilityCertificateNumber,
  disabilityKind,
  disabilityGrade,
  unableToWork2006,
  unableToWork2016,
  unableToWork2021,
  noLivelihood2006,
  noLivelihood2016,
  noAbleSupporter2006,
  noAbleSupporter2016,
  eligible,
  standard,
  appraisalVoices,
  noticePeriod,
  datesExist,
  datesInOrder,
  villageBeforeTownship,
];
