import type { Rule } from '../../engine/rule.ts';
import acceptedOpinionDecision from './accepted-opinion-decision.ts';
import appliedToTownship2014 from './applied-to-township-2014.ts';
import appliedToTownship2020 from './applied-to-township-2020.ts';
import appliedToVillage2006 from './applied-to-village-2006.ts';
import appraisalVoices from './appraisal-voices.ts';
import appraised2006 from './appraised-2006.ts';
import cancelledAfterFuneral from './cancelled-after-funeral.ts';
import certificateAfterDecision from './certificate-after-decision.ts';
import certificateIssued from './certificate-issued.ts';
import checksAgreedTo from './checks-agreed-to.ts';
import childrenWithoutNotice from './children-without-notice.ts';
import countyDeadline from './county-deadline.ts';
import countyDeadline2006 from './county-deadline-2006.ts';
import countyDecisionInTime from './county-decision-in-time.ts';
import countyDecisionInTime2006 from './county-decision-in-time-2006.ts';
import datesExist from './dates-exist.ts';
import datesInOrder from './dates-in-order.ts';
import decidedByCounty2006 from './decided-by-county-2006.ts';
import decidedByCountyOrDelegate2020 from './decided-by-county-or-delegate-2020.ts';
import decidedByCountyOrDelegate2026 from './decided-by-county-or-delegate-2026.ts';
import decidedByTownship1994 from './decided-by-township-1994.ts';
import decisionPublished from './decision-published.ts';
import endDeadline from './end-deadline.ts';
import endDecisionInTime from './end-decision-in-time.ts';
import endedByCounty from './ended-by-county.ts';
import endingAfterNotice from './ending-after-notice.ts';
import endingInOrder from './ending-in-order.ts';
import endingPublished from './ending-published.ts';
import endingWithReasons from './ending-with-reasons.ts';
import endsNextMonth from './ends-next-month.ts';
import fileOpened from './file-opened.ts';
import firstStep from './first-step.ts';
import foundPeopleTold from './found-people-told.ts';
import heardBeforeEnding from './heard-before-ending.ts';
import heardBeforeReduction from './heard-before-reduction.ts';
import kinOnRecord from './kin-on-record.ts';
import newNoticeAfterObjection from './new-notice-after-objection.ts';
import nextDeadline from './next-deadline.ts';
import nextStep from './next-step.ts';
import nothingAskedThatDataShow from './nothing-asked-that-data-show.ts';
import noticeBeforeCounty from './notice-before-county.ts';
import noticePeriod from './notice-period.ts';
import noticeUntil from './notice-until.ts';
import objectionAnsweredInTime from './objection-answered-in-time.ts';
import objectionDeadline from './objection-deadline.ts';
import oneNoticeOfMissingPapers from './one-notice-of-missing-papers.ts';
import outsideSupportersAgreeToChecks from './outside-supporters-agree-to-checks.ts';
import papersComplete2021 from './papers-complete-2021.ts';
import paysFromNextMonth from './pays-from-next-month.ts';
import proxyEntrusted from './proxy-entrusted.ts';
import proxyForTheUnable2006 from './proxy-for-the-unable-2006.ts';
import publishedFiveMatters2006 from './published-five-matters-2006.ts';
import refusalDeadline from './refusal-deadline.ts';
import refusalLetterInTime from './refusal-letter-in-time.ts';
import refusalWithReasons from './refusal-with-reasons.ts';
import remedyTold from './remedy-told.ts';
import reviewBeforeApproval2006 from './review-before-approval-2006.ts';
import reviewedEveryYear from './reviewed-every-year.ts';
import spotCheckShare from './spot-check-share.ts';
import townDeadline from './town-deadline.ts';
import townDeadline2006 from './town-deadline-2006.ts';
import townOpinionInTime from './town-opinion-in-time.ts';
import townOpinionInTime2006 from './town-opinion-in-time-2006.ts';
import townshipSurveyed from './township-surveyed.ts';
import villageBeforeTownship from './village-before-township.ts';
import villageObjectionSettled2006 from './village-objection-settled-2006.ts';

/** In the order in which a summary lists them. */
export const procedure: readonly Rule[] = [
  appraisalVoices,
  noticePeriod,
  datesExist,
  datesInOrder,
  villageBeforeTownship,
  appliedToTownship2014,
  appliedToTownship2020,
  appliedToVillage2006,
  proxyEntrusted,
  proxyForTheUnable2006,
  firstStep,
  foundPeopleTold,
  papersComplete2021,
  oneNoticeOfMissingPapers,
  nothingAskedThatDataShow,
  checksAgreedTo,
  outsideSupportersAgreeToChecks,
  kinOnRecord,
  appraised2006,
  villageObjectionSettled2006,
  townshipSurveyed,
  childrenWithoutNotice,
  townDeadline,
  townDeadline2006,
  townOpinionInTime,
  townOpinionInTime2006,
  reviewBeforeApproval2006,
  acceptedOpinionDecision,
  noticeBeforeCounty,
  noticeUntil,
  objectionAnsweredInTime,
  objectionDeadline,
  newNoticeAfterObjection,
  countyDeadline,
  countyDeadline2006,
  countyDecisionInTime,
  countyDecisionInTime2006,
  spotCheckShare,
  decidedByCounty2006,
  decidedByCountyOrDelegate2020,
  decidedByCountyOrDelegate2026,
  decidedByTownship1994,
  certificateAfterDecision,
  certificateIssued,
  fileOpened,
  decisionPublished,
  paysFromNextMonth,
  refusalDeadline,
  refusalLetterInTime,
  refusalWithReasons,
  remedyTold,
  publishedFiveMatters2006,
  reviewedEveryYear,
  heardBeforeEnding,
  heardBeforeReduction,
  endDeadline,
  endDecisionInTime,
  endedByCounty,
  endingAfterNotice,
  endingInOrder,
  endingPublished,
  endingWithReasons,
  endsNextMonth,
  cancelledAfterFuneral,
  nextDeadline,
  nextStep,
];
