import type { Rule } from '../../engine/rule.ts';
import appraisalVoices from './appraisal-voices.ts';
import datesExist from './dates-exist.ts';
import datesInOrder from './dates-in-order.ts';
import noticePeriod from './notice-period.ts';
import villageBeforeTownship from './village-before-township.ts';

/** In the order in which a summary lists them. */
export const procedure: readonly Rule[] = [
  appraisalVoices,
  noticePeriod,
  datesExist,
  datesInOrder,
  villageBeforeTownship,
];
