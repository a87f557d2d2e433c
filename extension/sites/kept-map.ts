import { mapFrom } from '../../core/recognise/site-map/stored.ts';
import type { SiteMap } from '../../core/recognise/site-map.ts';
import type { Origin } from './origin.ts';

/** A site's map as it is kept. */
export interface KeptMap {
  readonly map: SiteMap | null;
  /** What was there before the last import; undefined where there is none to undo. */
  readonly before: SiteMap | null | undefined;
}

/** A site's own map from storage; one of another site, or what is no map, is none. */
export const readKept = (value: unknown, origin: Origin): KeptMap => {
  const { map, before } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const own = (from: unknown): SiteMap | null => {
    const read = mapFrom(from);
    return read?.origin === origin ? read : null;
  };
  return { map: own(map), before: before === undefined ? undefined : own(before) };
};
