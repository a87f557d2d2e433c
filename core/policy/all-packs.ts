import { packSet, type PackSet } from './pack-set.ts';
import { packs } from './packs.ts';

/** Every pack that comes with the product: for the extension's background and for Node, too much for a page's script. */
export const allPacks: PackSet = packSet([...packs.values()]);
