import { yes } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';

/** A ledger that is not said to cover more than its one month. */
export const ofOneMonth = compute(['months_covered'], ([months]) => (months !== null && months !== 1 ? { is: 0, reason: 'several' } : yes));
