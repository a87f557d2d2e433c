import type { Origin } from './origin.ts';

/** Where a site's map is kept: one key a site, beside that of its settings. */
export const mapKeyOf = (origin: Origin): string => `map:${origin}`;

/** Where the map is kept that an administrator has set for a site. */
export const presetKeyOf = (origin: Origin): string => `preset:${origin}`;
