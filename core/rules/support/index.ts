import type { Rule } from '../../engine/rule.ts';
import accountInOwnName from './account-in-own-name.ts';
import amountDue2006 from './amount-due-2006.ts';
import amountDue2016 from './amount-due-2016.ts';
import assessedByCounty from './assessed-by-county.ts';
import atLeastShareOfConsumption from './at-least-share-of-consumption.ts';
import atLeastVillagersAverage from './at-least-villagers-average.ts';
import averageBetweenTheTwo from './average-between-the-two.ts';
import backPay from './back-pay.ts';
import backPayInFull from './back-pay-in-full.ts';
import basicAtRatioOfDibao from './basic-at-ratio-of-dibao.ts';
import benefitsWhole1994 from './benefits-whole-1994.ts';
import benefitsWhole2006 from './benefits-whole-2006.ts';
import benefitsWhole2014 from './benefits-whole-2014.ts';
import capitalsSayTotal from './capitals-say-total.ts';
import careAmount from './care-amount.ts';
import careByMinimumWage from './care-by-minimum-wage.ts';
import careClass from './care-class.ts';
import careGradeAsClass from './care-grade-as-class.ts';
import careLevel2016 from './care-level-2016.ts';
import careLevel2021 from './care-level-2021.ts';
import carePaidToCarer from './care-paid-to-carer.ts';
import dibaoAsStandard from './dibao-as-standard.ts';
import dibaoAtLeastGuide from './dibao-at-least-guide.ts';
import educationAidDue from './education-aid-due.ts';
import funeralInFull from './funeral-in-full.ts';
import housingAidAtHome from './housing-aid-at-home.ts';
import institutionFirst from './institution-first.ts';
import insuredIndependentPaidNothing from './insured-independent-paid-nothing.ts';
import medicalCostsCovered from './medical-costs-covered.ts';
import medicalInsured from './medical-insured.ts';
import modeChosenByRecipient from './mode-chosen-by-recipient.ts';
import monthAndYearAgree from './month-and-year-agree.ts';
import noAccountFee from './no-account-fee.ts';
import paidToOwnAccount from './paid-to-own-account.ts';
import premiumAided from './premium-aided.ts';
import premiumPaidInFull from './premium-paid-in-full.ts';
import priceReliefPaid from './price-relief-paid.ts';
import raisedWithDibao from './raised-with-dibao.ts';
import reassessedInTime from './reassessed-in-time.ts';
import sameForBothModes from './same-for-both-modes.ts';
import selfCareAsAssessed from './self-care-as-assessed.ts';
import standard from './standard.ts';
import standardAtLeastFloor from './standard-at-least-floor.ts';
import standardSetter1994 from './standard-setter-1994.ts';
import standardSetter2006 from './standard-setter-2006.ts';
import standardSetter2014 from './standard-setter-2014.ts';
import standardYear from './standard-year.ts';
import startsNextMonth from './starts-next-month.ts';
import subsidyNotAboveStandard from './subsidy-not-above-standard.ts';
import supportArea from './support-area.ts';
import totalIsSum from './total-is-sum.ts';

/** In the order in which a summary lists them. */
export const support: readonly Rule[] = [
  careLevel2016,
  careLevel2021,
  careClass,
  selfCareAsAssessed,
  careGradeAsClass,
  assessedByCounty,
  reassessedInTime,
  supportArea,
  standard,
  standardYear,
  monthAndYearAgree,
  basicAtRatioOfDibao,
  dibaoAtLeastGuide,
  standardAtLeastFloor,
  atLeastVillagersAverage,
  atLeastShareOfConsumption,
  subsidyNotAboveStandard,
  sameForBothModes,
  raisedWithDibao,
  averageBetweenTheTwo,
  careAmount,
  careByMinimumWage,
  insuredIndependentPaidNothing,
  amountDue2006,
  amountDue2016,
  totalIsSum,
  capitalsSayTotal,
  startsNextMonth,
  backPay,
  backPayInFull,
  paidToOwnAccount,
  accountInOwnName,
  carePaidToCarer,
  noAccountFee,
  benefitsWhole1994,
  benefitsWhole2006,
  benefitsWhole2014,
  dibaoAsStandard,
  educationAidDue,
  funeralInFull,
  housingAidAtHome,
  institutionFirst,
  medicalCostsCovered,
  medicalInsured,
  modeChosenByRecipient,
  premiumAided,
  premiumPaidInFull,
  priceReliefPaid,
  standardSetter1994,
  standardSetter2006,
  standardSetter2014,
];
