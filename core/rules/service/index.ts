import type { Rule } from '../../engine/rule.ts';
import attendedDayAndNight from './attended-day-and-night.ts';
import bathingAndBedding from './bathing-and-bedding.ts';
import festivalsKept from './festivals-kept.ts';
import goodsIssuedEachMonth from './goods-issued-each-month.ts';
import healthChecksAndRounds from './health-checks-and-rounds.ts';
import leisureOffered from './leisure-offered.ts';
import menuCoversTheWeek from './menu-covers-the-week.ts';
import menuDoesNotRepeat from './menu-does-not-repeat.ts';
import nursingFitsSelfCare from './nursing-fits-self-care.ts';
import talkEveryDay from './talk-every-day.ts';

/** In the order in which a summary lists them. */
export const service: readonly Rule[] = [
  menuCoversTheWeek,
  menuDoesNotRepeat,
  goodsIssuedEachMonth,
  bathingAndBedding,
  nursingFitsSelfCare,
  attendedDayAndNight,
  talkEveryDay,
  healthChecksAndRounds,
  leisureOffered,
  festivalsKept,
];
