import type { Rule } from '../../engine/rule.ts';
import appliedToTownship2014 from './applied-to-township-2014.ts';
import appliedToTownship2020 from './applied-to-township-2020.ts';
import appliedToVillage2006 from './applied-to-village-2006.ts';
import appraisalVoices from './appraisal-voices.ts';
import checksAgreedTo from './checks-agreed-to.ts';
import datesExist from './dates-exist.ts';
import datesInOrder from './dates-in-order.ts';
import foundPeopleTold from './found-people-told.ts';
import kinOnRecord from './kin-on-record.ts';
import nothingAskedThatDataShow from './nothing-asked-that-data-show.ts';
import noticePeriod from './notice-period.ts';
import oneNoticeOfMissingPapers from './one-notice-of-missing-papers.ts';
import outsideSupportersAgreeToChecks from './outside-supporters-agree-to-checks.ts';
import papersComplete2021 from './papers-complete-2021.ts';
import proxyEntrusted from './proxy-entrusted.ts';
import proxyForTheUnable2006 from './proxy-for-the-unable-2006.ts';
import villageBeforeTownship from './village-before-township.ts';

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
  foundPeopleTold,
  papersComplete2021,
  oneNoticeOfMissingPapers,
  nothingAskedThatDataShow,
  checksAgreedTo,
  outsideSupportersAgreeToChecks,
  kinOnRecord,
];
