import type { Rule } from '../../engine/rule.ts';
import assessedByCounty from './assessed-by-county.ts';
import atLeastShareOfConsumption from './at-least-share-of-consumption.ts';
import atLeastVillagersAverage from './at-least-villagers-average.ts';
import basicAtRatioOfDibao from './basic-at-ratio-of-dibao.ts';
import careClass from './care-class.ts';
import careGradeAsClass from './care-grade-as-class.ts';
import careLevel2016 from './care-level-2016.ts';
import careLevel2021 from './care-level-2021.ts';
import dibaoAtLeastGuide from './dibao-at-least-guide.ts';
import monthAndYearAgree from './month-and-year-agree.ts';
import reassessedInTime from './reassessed-in-time.ts';
import selfCareAsAssessed from './self-care-as-assessed.ts';
import standard from './standard.ts';
import standardAtLeastFloor from './standard-at-least-floor.ts';
import standardYear from './standard-year.ts';
import subsidyNotAboveStandard from './subsidy-not-above-standard.ts';
import supportArea from './support-area.ts';

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
];
