import type { Pack } from './pack.ts';

export const NATION = '000000';

/** Packs that are asked together: which place has which figures is a matter of the set. */
export interface PackSet {
  /** By the place's code. */
  readonly packs: ReadonlyMap<string, Pack>;
  /** Those that a person can choose and a form's region code can name: all but the nation and places without a code. */
  readonly places: readonly Pack[];
}

/** A place that its source does not name has no code, and a name of ours instead: `x-…`. Nothing resolves to it. */
export const isNamed = (place: string): boolean => !place.startsWith('x-');

/** @param packs the nation's among them; of two packs of one place the later one holds, as a county's own replaces ours */
export function packSet(packs: readonly Pack[]): PackSet {
  const byPlace = new Map(packs.map((pack) => [pack.place, pack]));
  return { packs: byPlace, places: [...byPlace.values()].filter((pack) => pack.place !== NATION && isNamed(pack.place)) };
}

/** The packs that hold for a place, nearest first: its own, then the one it lies within, up to the nation's. */
export function chain(set: PackSet, place: string): Pack[] {
  const found: Pack[] = [];
  let at: string | null = set.packs.has(place) && isNamed(place) ? place : NATION;
  // At most as many steps as there are packs, whatever rings a set may hold.
  while (at !== null && found.length < set.packs.size) {
    const pack = set.packs.get(at);
    if (!pack) break;
    found.push(pack);
    at = pack.within;
  }
  return found;
}
