import type { Rule } from '../../engine/rule.ts';
import eligible from './eligible.ts';
import noAbleSupporter2006 from './no-able-supporter-2006.ts';
import noAbleSupporter2016 from './no-able-supporter-2016.ts';
import noLivelihood2006 from './no-livelihood-2006.ts';
import noLivelihood2016 from './no-livelihood-2016.ts';
import unableToWork2006 from './unable-to-work-2006.ts';
import unableToWork2016 from './unable-to-work-2016.ts';
import unableToWork2021 from './unable-to-work-2021.ts';

/** In the order in which a summary lists them. */
export const eligibility: readonly Rule[] = [
  unableToWork2006,
  unableToWork2016,
  unableToWork2021,
  noLivelihood2006,
  noLivelihood2016,
  noAbleSupporter2006,
  noAbleSupporter2016,
  eligible,
];
