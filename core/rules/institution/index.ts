import type { Rule } from '../../engine/rule.ts';
import bedsForMostRecipients from './beds-for-most-recipients.ts';
import bedsNeeded from './beds-needed.ts';
import careLevelsMakeAllResidents from './care-levels-make-all-residents.ts';
import creditCodeFitsRegistration from './credit-code-fits-registration.ts';
import creditCodeIsSound from './credit-code-is-sound.ts';
import enoughStaff from './enough-staff.ts';
import enoughStaffByCareLevel from './enough-staff-by-care-level.ts';
import freeBeds from './free-beds.ts';
import postsAsEstablished from './posts-as-established.ts';
import registeredAsPublicInstitution from './registered-as-public-institution.ts';
import residentsWithinBeds from './residents-within-beds.ts';
import runByCountyOrTownship from './run-by-county-or-township.ts';
import staffNeeded from './staff-needed.ts';
import staffNeededByCareLevel from './staff-needed-by-care-level.ts';

/** In the order in which a summary lists them. */
export const institution: readonly Rule[] = [
  bedsForMostRecipients,
  bedsNeeded,
  careLevelsMakeAllResidents,
  creditCodeFitsRegistration,
  creditCodeIsSound,
  enoughStaff,
  enoughStaffByCareLevel,
  freeBeds,
  postsAsEstablished,
  registeredAsPublicInstitution,
  residentsWithinBeds,
  runByCountyOrTownship,
  staffNeeded,
  staffNeededByCareLevel,
];
