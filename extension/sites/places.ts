import { places as packs } from '../../core/policy/packs.ts';
import type { Words } from '../../core/model/field-spec.ts';

export interface Place {
  /** Region code, GB/T 2260. */
  readonly code: string;
  readonly name: Words;
}

/** The counties that a clerk can choose for a site: those with a policy pack. */
export const places: readonly Place[] = packs.map((pack) => ({ code: pack.place, name: pack.name }));
