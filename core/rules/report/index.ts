import type { Rule } from '../../engine/rule.ts';
import claimsFollowFromFigures from './claims-follow-from-figures.ts';
import complaintsAnsweredInTime from './complaints-answered-in-time.ts';
import concentrationRate from './concentration-rate.ts';
import countedInPeople from './counted-in-people.ts';
import countsAsClaimed from './counts-as-claimed.ts';
import datedAfterWhatItTells from './dated-after-what-it-tells.ts';
import datedByContent from './dated-by-content.ts';
import donationsFit from './donations-fit.ts';
import gridsCoverCommunities from './grids-cover-communities.ts';
import hotlineCanBeDialled from './hotline-can-be-dialled.ts';
import householdsWithinPeople from './households-within-people.ts';
import inForceOncePassed from './in-force-once-passed.ts';
import investmentsAddUp from './investments-add-up.ts';
import investmentsCountedOnce from './investments-counted-once.ts';
import linesWhole from './lines-whole.ts';
import maskedThroughout from './masked-throughout.ts';
import meetingsInARow from './meetings-in-a-row.ts';
import modesAddUp from './modes-add-up.ts';
import nobodyMissed from './nobody-missed.ts';
import nothingSaidTwice from './nothing-said-twice.ts';
import officialCopy from './official-copy.ts';
import oneVoice from './one-voice.ts';
import ratesAtMost100 from './rates-at-most-100.ts';
import recipientsWithinPopulation from './recipients-within-population.ts';
import regulationNamedInFull from './regulation-named-in-full.ts';
import residentsWithinBeds from './residents-within-beds.ts';
import ruralWithinPopulation from './rural-within-population.ts';
import stationsCoverCommunities from './stations-cover-communities.ts';
import subsidiesByCareLevel from './subsidies-by-care-level.ts';
import subsidiesHaveAmounts from './subsidies-have-amounts.ts';
import trainingAsPlanned from './training-as-planned.ts';
import yearlyGrowthFits from './yearly-growth-fits.ts';

/** In the order in which a summary lists them. */
export const report: readonly Rule[] = [
  datedByContent,
  datedAfterWhatItTells,
  officialCopy,
  regulationNamedInFull,
  inForceOncePassed,
  linesWhole,
  nothingSaidTwice,
  maskedThroughout,
  oneVoice,
  ruralWithinPopulation,
  householdsWithinPeople,
  recipientsWithinPopulation,
  countedInPeople,
  modesAddUp,
  concentrationRate,
  residentsWithinBeds,
  nobodyMissed,
  claimsFollowFromFigures,
  yearlyGrowthFits,
  ratesAtMost100,
  countsAsClaimed,
  investmentsAddUp,
  investmentsCountedOnce,
  donationsFit,
  meetingsInARow,
  subsidiesHaveAmounts,
  subsidiesByCareLevel,
  trainingAsPlanned,
  hotlineCanBeDialled,
  gridsCoverCommunities,
  stationsCoverCommunities,
  complaintsAnsweredInTime,
];
