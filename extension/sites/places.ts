import { allPacks } from '../../core/policy/all-packs.ts';
import { chain, NATION } from '../../core/policy/pack-set.ts';
import type { Words } from '../../core/model/field-spec.ts';

export interface Place {
  /** Region code, GB/T 2260. */
  readonly code: string;
  readonly name: Words;
}

/** The places that a clerk can choose for a site, in the order of their codes: those with a policy pack. */
export const places: readonly Place[] = allPacks.places
  .map((pack) => ({ code: pack.place, name: pack.name }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

const isCode = (text: string): boolean => /^\d{6}$/.test(text);

/** The places whose name holds the words, or whose code begins so; in the order of their codes. */
export const findPlaces = (said: string): readonly Place[] => {
  const text = said.trim().toLowerCase();
  return places.filter(({ code, name }) => code.startsWith(text) || name.zh.includes(text) || name.en.toLowerCase().includes(text));
};

/**
 * A place by its code. One without a pack of its own has the figures of the city or the province that it lies in:
 * `within` is that, null for a place with its own. Null where not even its province has any, or it is no code.
 */
export const placeOfCode = (code: string): (Place & { readonly within: Words | null }) | null => {
  if (!isCode(code)) return null;
  const [nearest] = chain(allPacks, code);
  if (nearest === undefined || nearest.place === NATION) return null;
  return nearest.place === code ? { code, name: nearest.name, within: null } : { code, name: { zh: code, en: code }, within: nearest.name };
};
