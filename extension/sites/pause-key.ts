import type { Origin } from './origin.ts';

/** Where it is kept until when a site's checks rest. */
export const pauseKeyOf = (origin: Origin): string => `pause:${origin}`;

/** Until when a site's checks rest, in milliseconds since 1970; 0 where they don't. */
export const readPause = (value: unknown, now: number): number => (typeof value === 'number' && value > now && value <= now + LONGEST_MS ? value : 0);

/** No pause is longer; one that seems to be is of a clock that was set back. */
export const LONGEST_MS = 60 * 60_000;
