import { countyPacks } from './county-packs.ts';
import { packSet, type PackSet } from './pack-set.ts';
import type { Pack } from './pack.ts';
import nation from './packs/000000-nation.json';

export { NATION } from './pack-set.ts';

/** The nation's law and the few counties of `county-packs.ts`. `packs.test.ts` holds each JSON file to the pack's shape. */
export const smallSet: PackSet = packSet([nation as unknown as Pack, ...countyPacks]);

export const packs = smallSet.packs;

/** The places that a person can choose: all but the nation. */
export const places = smallSet.places;
