import type { Rule } from '../../engine/rule.ts';
import aPartSuffices2016 from './a-part-suffices-2016.ts';
import aPartSuffices2021 from './a-part-suffices-2021.ts';
import applicantIsAVillager from './applicant-is-a-villager.ts';
import categoryOfToday from './category-of-today.ts';
import childDifference from './child-difference.ts';
import countedIncome2016 from './counted-income-2016.ts';
import countedIncome2021 from './counted-income-2021.ts';
import deadIsNotInSupport from './dead-is-not-in-support.ts';
import eligible from './eligible.ts';
import endedIsNotInSupport from './ended-is-not-in-support.ts';
import everyListedSupporterUnable2006 from './every-listed-supporter-unable-2006.ts';
import everyListedSupporterUnable2016 from './every-listed-supporter-unable-2016.ts';
import everyListedSupporterUnable2021 from './every-listed-supporter-unable-2021.ts';
import inAGroup from './in-a-group.ts';
import inAGroup1994 from './in-a-group-1994.ts';
import incomeOnTheEdge from './income-on-the-edge.ts';
import incomeOverTheLocalMonths from './income-over-the-local-months.ts';
import listedAsManyAsCounted from './listed-as-many-as-counted.ts';
import minorGoesOn2016 from './minor-goes-on-2016.ts';
import minorGoesOn2021 from './minor-goes-on-2021.ts';
import mustEnd1994 from './must-end-1994.ts';
import mustEnd2006 from './must-end-2006.ts';
import mustEnd2016 from './must-end-2016.ts';
import mustEnd2021 from './must-end-2021.ts';
import noAbleSupporter2006 from './no-able-supporter-2006.ts';
import noAbleSupporter2016 from './no-able-supporter-2016.ts';
import noDibaoBeside from './no-dibao-beside.ts';
import noDisabilitySubsidyBeside from './no-disability-subsidy-beside.ts';
import noHeavyExpenseAidBeside from './no-heavy-expense-aid-beside.ts';
import noLivelihood2006 from './no-livelihood-2006.ts';
import noLivelihood2016 from './no-livelihood-2016.ts';
import noOrphanAllowanceBeside from './no-orphan-allowance-beside.ts';
import noSupporterOfAnyKind from './no-supporter-of-any-kind.ts';
import notCutForPension from './not-cut-for-pension.ts';
import notEndedWhileAtSchool from './not-ended-while-at-school.ts';
import notPaidAfterDeath from './not-paid-after-death.ts';
import notPaidAfterTheEnd from './not-paid-after-the-end.ts';
import otherHelpAfterTheEnd from './other-help-after-the-end.ts';
import propertyRuleSetByCity2021 from './property-rule-set-by-city-2021.ts';
import propertyRuleSetByProvince2026 from './property-rule-set-by-province-2026.ts';
import propertyWithinLimit from './property-within-limit.ts';
import recipientGroup from './recipient-group.ts';
import unableToWork1994 from './unable-to-work-1994.ts';
import unableToWork2006 from './unable-to-work-2006.ts';
import unableToWork2016 from './unable-to-work-2016.ts';
import unableToWork2021 from './unable-to-work-2021.ts';

/** In the order in which a summary lists them. */
export const eligibility: readonly Rule[] = [
  inAGroup,
  inAGroup1994,
  recipientGroup,
  applicantIsAVillager,
  categoryOfToday,
  unableToWork1994,
  unableToWork2006,
  unableToWork2016,
  unableToWork2021,
  aPartSuffices2016,
  aPartSuffices2021,
  noLivelihood2006,
  noLivelihood2016,
  countedIncome2016,
  countedIncome2021,
  incomeOnTheEdge,
  incomeOverTheLocalMonths,
  propertyRuleSetByCity2021,
  propertyRuleSetByProvince2026,
  propertyWithinLimit,
  noAbleSupporter2006,
  noAbleSupporter2016,
  everyListedSupporterUnable2006,
  everyListedSupporterUnable2016,
  everyListedSupporterUnable2021,
  noSupporterOfAnyKind,
  eligible,
  childDifference,
  minorGoesOn2016,
  minorGoesOn2021,
  noDibaoBeside,
  noDisabilitySubsidyBeside,
  noHeavyExpenseAidBeside,
  noOrphanAllowanceBeside,
  notCutForPension,
  notEndedWhileAtSchool,
  notPaidAfterDeath,
  notPaidAfterTheEnd,
  mustEnd1994,
  mustEnd2006,
  mustEnd2016,
  mustEnd2021,
  endedIsNotInSupport,
  deadIsNotInSupport,
  otherHelpAfterTheEnd,
  listedAsManyAsCounted,
];
