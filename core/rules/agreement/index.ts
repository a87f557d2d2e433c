import type { Rule } from '../../engine/rule.ts';
import amountInCapitals from './amount-in-capitals.ts';
import amountMeetsStandard from './amount-meets-standard.ts';
import bankBookAgreement from './bank-book-agreement.ts';
import careAtHome2006 from './care-at-home-2006.ts';
import carerIsAnotherAdult from './carer-is-another-adult.ts';
import carerIsSupervised from './carer-is-supervised.ts';
import copiesGoToTheParties from './copies-go-to-the-parties.ts';
import copiesSuffice from './copies-suffice.ts';
import dutiesAreOfParties from './duties-are-of-parties.ts';
import effectiveOnLastSignature from './effective-on-last-signature.ts';
import endedAfterCorrectionLimit from './ended-after-correction-limit.ts';
import equalShareOfLandIncome from './equal-share-of-land-income.ts';
import essentialsStated from './essentials-stated.ts';
import estate1994 from './estate-1994.ts';
import estate2006 from './estate-2006.ts';
import estateNotToCollective from './estate-not-to-collective.ts';
import everyPartySigns from './every-party-signs.ts';
import filedAtCountyLevel from './filed-at-county-level.ts';
import groupStated from './group-stated.ts';
import guardianSigns from './guardian-signs.ts';
import landNotCalledOwned from './land-not-called-owned.ts';
import landYieldToRecipient from './land-yield-to-recipient.ts';
import lettersWithoutGap from './letters-without-gap.ts';
import liablePartySigns from './liable-party-signs.ts';
import noBlanksWhenSigned from './no-blanks-when-signed.ts';
import noChildrenNotNoSupporter from './no-children-not-no-supporter.ts';
import organisationsSeal from './organisations-seal.ts';
import preambleNamesEveryParty from './preamble-names-every-party.ts';
import propertyKept1994 from './property-kept-1994.ts';
import propertyListed from './property-listed.ts';
import recipientDisposesOfProperty from './recipient-disposes-of-property.ts';
import recipientInAGroup from './recipient-in-a-group.ts';
import regulationTitles from './regulation-titles.ts';
import termInOrder from './term-in-order.ts';
import threeParties1994 from './three-parties-1994.ts';
import titleNamesTheMode from './title-names-the-mode.ts';
import townshipIsParty2016 from './township-is-party-2016.ts';
import townshipWithVillageOrHome2006 from './township-with-village-or-home-2006.ts';
import unableSupportersCovered from './unable-supporters-covered.ts';
import villageDoesNotDecide from './village-does-not-decide.ts';

/** In the order in which a summary lists them. */
export const agreement: readonly Rule[] = [
  amountInCapitals,
  amountMeetsStandard,
  bankBookAgreement,
  careAtHome2006,
  carerIsAnotherAdult,
  carerIsSupervised,
  copiesGoToTheParties,
  copiesSuffice,
  dutiesAreOfParties,
  effectiveOnLastSignature,
  endedAfterCorrectionLimit,
  equalShareOfLandIncome,
  essentialsStated,
  estate1994,
  estate2006,
  estateNotToCollective,
  everyPartySigns,
  filedAtCountyLevel,
  groupStated,
  guardianSigns,
  landNotCalledOwned,
  landYieldToRecipient,
  lettersWithoutGap,
  liablePartySigns,
  noBlanksWhenSigned,
  noChildrenNotNoSupporter,
  organisationsSeal,
  preambleNamesEveryParty,
  propertyKept1994,
  propertyListed,
  recipientDisposesOfProperty,
  recipientInAGroup,
  regulationTitles,
  termInOrder,
  threeParties1994,
  titleNamesTheMode,
  townshipIsParty2016,
  townshipWithVillageOrHome2006,
  unableSupportersCovered,
  villageDoesNotDecide,
];
