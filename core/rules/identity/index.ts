import type { Rule } from '../../engine/rule.ts';
import age from './age.ts';
import ageOnDay from './age-on-day.ts';
import birthDate from './birth-date.ts';
import disabilityCertificateNumber from './disability-certificate-number.ts';
import disabilityGrade from './disability-grade.ts';
import disabilityKind from './disability-kind.ts';
import familySize from './family-size.ts';
import idNumber from './id-number.ts';
import marriageAndSpouse from './marriage-and-spouse.ts';
import membersListedOnce from './members-listed-once.ts';
import membersNumbers from './members-numbers.ts';
import parentsBeforeChildren from './parents-before-children.ts';
import sex from './sex.ts';
import supporterNumber from './supporter-number.ts';
import supportersListedOnce from './supporters-listed-once.ts';

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
  familySize,
  marriageAndSpouse,
  membersListedOnce,
  membersNumbers,
  parentsBeforeChildren,
  supporterNumber,
  supportersListedOnce,
];
