import { yes } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';

/** Somebody joined or left in the month, as far as that is entered. */
export const moved = compute(['people_joined', 'people_left'], ([joined, left]) => ((joined ?? 0) + (left ?? 0) > 0 ? yes : { is: 0, reason: 'nobody' }));
