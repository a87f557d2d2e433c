import type { Rule } from '../../engine/rule.ts';
import age from './age.ts';
import ageOnDay from './age-on-day.ts';
import birthDate from './birth-date.ts';
import disabilityCertificateNumber from './disability-certificate-number.ts';
import disabilityGrade from './disability-grade.ts';
import disabilityKind from './disability-kind.ts';
import idNumber from './id-number.ts';
import sex from './sex.ts';

/** In the order in which a summary lists them. */
export const identity: readonly Rule[] = [
  idNumber,
  birthDate,
  sex,
  age,
  ageOnDay,
  disabilityCertificateNumber,
  disabilityKind,
  disabilityGrade,
];
