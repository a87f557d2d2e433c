import type { Tally } from '../status/tally.ts';
import type { WordKey } from './words.ts';

export interface Count {
  readonly state: 'wrong' | 'attend' | 'ask' | 'holds';
  readonly count: number;
}

/** This page in one look: a sentence, or counts, or both where the checks stopped midway. */
export interface Look {
  readonly sentence: WordKey | null;
  readonly counts: readonly Count[];
}

/** `tally` is null where no tab shows the site. */
export const lookOf = (tally: Tally | null): Look => {
  if (tally === null) return { sentence: 'noTab', counts: [] };
  if (tally.frames === 0) return { sentence: 'noReport', counts: [] };
  if (tally.checking === 0) return { sentence: tally.interrupted ? 'interrupted' : 'noForm', counts: [] };
  const counts = (['wrong', 'attend', 'ask', 'holds'] as const).map((state) => ({ state, count: tally[state] }));
  return { sentence: tally.interrupted ? 'interrupted' : null, counts };
};
