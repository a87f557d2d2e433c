import type { Rule } from '../../engine/rule.ts';
import aPartSuffices2016 from './a-part-suffices-2016.ts';
import aPartSuffices2021 from './a-part-suffices-2021.ts';
import applicantIsAVillager from './applicant-is-a-villager.ts';
import countedIncome2016 from './counted-income-2016.ts';
import countedIncome2021 from './counted-income-2021.ts';
import eligible from './eligible.ts';
import inAGroup from './in-a-group.ts';
import inAGroup1994 from './in-a-group-1994.ts';
import incomeOnTheEdge from './income-on-the-edge.ts';
import incomeOverTheLocalMonths from './income-over-the-local-months.ts';
import noAbleSupporter2006 from './no-able-supporter-2006.ts';
import noAbleSupporter2016 from './no-able-supporter-2016.ts';
import noLivelihood2006 from './no-livelihood-2006.ts';
import noLivelihood2016 from './no-livelihood-2016.ts';
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
  eligible,
];
