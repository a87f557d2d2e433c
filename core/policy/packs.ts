import { packSet, type PackSet } from './pack-set.ts';
import type { Pack } from './pack.ts';
import nation from './packs/000000-nation.json';
import luonan from './packs/611021-luonan.json';
import dongping from './packs/370923-dongping.json';

export { NATION } from './pack-set.ts';

/** The few packs that a page's script can carry. `packs.test.ts` holds each JSON file to the pack's shape. */
export const smallSet: PackSet = packSet([nation, luonan, dongping] as readonly unknown[] as readonly Pack[]);

export const packs = smallSet.packs;

/** The places that a person can choose: all but the nation. */
export const places = smallSet.places;
