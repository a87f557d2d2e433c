import type { Rule } from '../../engine/rule.ts';
import agreementForEachResident from './agreement-for-each-resident.ts';
import bedSubsidyByBeds from './bed-subsidy-by-beds.ts';
import bedsForMostRecipients from './beds-for-most-recipients.ts';
import bedsNeeded from './beds-needed.ts';
import buildingGuide from './building-guide.ts';
import careLevelsMakeAllResidents from './care-levels-make-all-residents.ts';
import carersAdded from './carers-added.ts';
import committeeDecidesBigMatters from './committee-decides-big-matters.ts';
import coursesAsClaimed from './courses-as-claimed.ts';
import creditCodeFitsRegistration from './credit-code-fits-registration.ts';
import creditCodeIsSound from './credit-code-is-sound.ts';
import directorHasContract from './director-has-contract.ts';
import eightRuleBooks from './eight-rule-books.ts';
import enoughStaff from './enough-staff.ts';
import enoughStaffByCareLevel from './enough-staff-by-care-level.ts';
import fourSigns from './four-signs.ts';
import freeBeds from './free-beds.ts';
import gardenNeeded from './garden-needed.ts';
import gardenSuffices from './garden-suffices.ts';
import gradedAgainBy from './graded-again-by.ts';
import gradedInTime from './graded-in-time.ts';
import hiredStaffInsured from './hired-staff-insured.ts';
import hiredWageAtLeast from './hired-wage-at-least.ts';
import homesAddUp from './homes-add-up.ts';
import managementComplete from './management-complete.ts';
import medicalCareReady from './medical-care-ready.ts';
import paidByPerformance from './paid-by-performance.ts';
import perHomeFiguresCountAllHomes from './per-home-figures-count-all-homes.ts';
import postsAsEstablished from './posts-as-established.ts';
import registeredAsPublicInstitution from './registered-as-public-institution.ts';
import residentsOnCommittee from './residents-on-committee.ts';
import residentsWithinBeds from './residents-within-beds.ts';
import ruleBooksAsClaimed from './rule-books-as-claimed.ts';
import ruleBooksAsMany from './rule-books-as-many.ts';
import runByCountyOrTownship from './run-by-county-or-township.ts';
import runningSubsidyByCareLevel from './running-subsidy-by-care-level.ts';
import scoresInRange from './scores-in-range.ts';
import sideIncomeForEach from './side-income-for-each.ts';
import sideIncomeForResidents2006 from './side-income-for-residents-2006.ts';
import staffDatesByToday from './staff-dates-by-today.ts';
import staffListIsWhole from './staff-list-is-whole.ts';
import staffNeeded from './staff-needed.ts';
import staffNeededByCareLevel from './staff-needed-by-care-level.ts';
import staffTrainedEachYear from './staff-trained-each-year.ts';
import starsOneToThree from './stars-one-to-three.ts';
import threeSideLines from './three-side-lines.ts';
import vehicleAndMonitoring from './vehicle-and-monitoring.ts';
import wagesAsSet from './wages-as-set.ts';

/** In the order in which a summary lists them. */
export const institution: readonly Rule[] = [
  runByCountyOrTownship,
  registeredAsPublicInstitution,
  creditCodeIsSound,
  creditCodeFitsRegistration,
  starsOneToThree,
  gradedAgainBy,
  gradedInTime,
  homesAddUp,
  perHomeFiguresCountAllHomes,
  residentsWithinBeds,
  freeBeds,
  careLevelsMakeAllResidents,
  bedsNeeded,
  bedsForMostRecipients,
  buildingGuide,
  staffNeeded,
  enoughStaff,
  staffNeededByCareLevel,
  enoughStaffByCareLevel,
  staffListIsWhole,
  postsAsEstablished,
  carersAdded,
  wagesAsSet,
  hiredWageAtLeast,
  hiredStaffInsured,
  paidByPerformance,
  directorHasContract,
  staffTrainedEachYear,
  staffDatesByToday,
  coursesAsClaimed,
  medicalCareReady,
  vehicleAndMonitoring,
  ruleBooksAsMany,
  ruleBooksAsClaimed,
  eightRuleBooks,
  residentsOnCommittee,
  committeeDecidesBigMatters,
  managementComplete,
  fourSigns,
  scoresInRange,
  agreementForEachResident,
  gardenNeeded,
  gardenSuffices,
  threeSideLines,
  sideIncomeForEach,
  sideIncomeForResidents2006,
  bedSubsidyByBeds,
  runningSubsidyByCareLevel,
];
