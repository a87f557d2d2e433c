import { allPacks } from '../../core/policy/all-packs.ts';
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
