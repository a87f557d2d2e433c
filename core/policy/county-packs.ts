import { packSet, type PackSet } from './pack-set.ts';
import type { Pack } from './pack.ts';
import luonan from './packs/611021-luonan.json';
import dongping from './packs/370923-dongping.json';

/** The counties that a page's script carries; the law of the nation is not among them, since no calculator asks it. */
export const countyPacks = [luonan, dongping] as readonly unknown[] as readonly Pack[];

export const countySet: PackSet = /* @__PURE__ */ packSet(countyPacks);
