import type { Pack } from './pack.ts';
import nation from './packs/000000-nation.json';
import luonan from './packs/611021-luonan.json';
import dongping from './packs/370923-dongping.json';

/** The packs that come with the product, by region code. `schema.test.ts` holds each JSON file to the pack's shape. */
export const packs: ReadonlyMap<string, Pack> = new Map(
  ([nation, luonan, dongping] as readonly unknown[] as readonly Pack[]).map((pack) => [pack.place, pack]),
);

export const NATION = '000000';

/** The places that a person can choose: all but the nation. */
export const places: readonly Pack[] = [...packs.values()].filter((pack) => pack.place !== NATION);
