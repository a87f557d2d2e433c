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

/** The code of what a place lies in: of a county its city, of a city its province, else the nation. */
function above(code: string): string {
  const upper = code.endsWith('0000') ? NATION : code.endsWith('00') ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
  return /^\d{6}$/.test(code) ? upper : NATION;
}

/**
 * The packs that hold for a place, nearest first: its own, then the one it lies within, up to the nation's.
 * A place without a pack has those of its city and province, which its code names.
 */
export function chain(set: PackSet, place: string): Pack[] {
  const found: Pack[] = [];
  const seen = new Set<string>();
  let at: string | null = isNamed(place) ? place : NATION;
  // A set may hold a ring, of packs that people bring along: each place is looked at once.
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const pack = set.packs.get(at);
    if (pack) found.push(pack);
    at = pack ? pack.within : at === NATION ? null : above(at);
  }
  return found;
}

/**
 * The one place that texts name (addresses, headings): of two that lie within each other, the inner one.
 * @returns null where none is named, or several apart
 */
export function placeNamedIn(set: PackSet, texts: readonly string[]): string | null {
  const named = set.places.filter((pack) => texts.some((text) => text.includes(pack.name.zh)));
  const outer = new Set(named.flatMap((pack) => chain(set, pack.place).slice(1)));
  const inner = named.filter((pack) => !outer.has(pack));
  return inner.length === 1 ? (inner[0]?.place ?? null) : null;
}

/**
 * Two packs of one place as one.
 * @throws Error when both have figures for the same parameter, or are of two places
 */
export function joined(a: Pack, b: Pack): Pack {
  const twice = Object.keys(a.parameters).find((key) => Object.keys(b.parameters).includes(key));
  if (twice !== undefined || a.place !== b.place) throw new Error(`Packs of ${a.place} and ${b.place} can't be joined${twice ? `: both have ${twice}` : ''}`);
  return { ...a, sources: { ...a.sources, ...b.sources }, parameters: { ...a.parameters, ...b.parameters } };
}
