import type { Rule } from '../../engine/rule.ts';
import accountNumber from './account-number.ts';
import age from './age.ts';
import ageOnDay from './age-on-day.ts';
import birthDate from './birth-date.ts';
import birthInNumber from './birth-in-number.ts';
import creditCode from './credit-code.ts';
import disabilityCertificateNumber from './disability-certificate-number.ts';
import disabilityGrade from './disability-grade.ts';
import disabilityKind from './disability-kind.ts';
import familySize from './family-size.ts';
import idNumber from './id-number.ts';
import marriageAndSpouse from './marriage-and-spouse.ts';
import membersListedOnce from './members-listed-once.ts';
import membersNumbers from './members-numbers.ts';
import name from './name.ts';
import parentsBeforeChildren from './parents-before-children.ts';
import phone from './phone.ts';
import postCode from './post-code.ts';
import regionCode from './region-code.ts';
import sex from './sex.ts';
import sexInNumber from './sex-in-number.ts';
import supporterNumber from './supporter-number.ts';
import supportersListedOnce from './supporters-listed-once.ts';
import townshipInCounty from './township-in-county.ts';

/** In the order in which a summary lists them. */
export const identity: readonly Rule[] = [
  name,
  idNumber,
  birthInNumber,
  sexInNumber,
  birthDate,
  sex,
  age,
  ageOnDay,
  phone,
  postCode,
  regionCode,
  townshipInCounty,
  accountNumber,
  creditCode,
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
