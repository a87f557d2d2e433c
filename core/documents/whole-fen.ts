/** An amount that can be printed: whole fen, as the catalogue has money; else null. */
export const wholeFen = (held: unknown): number | null => (typeof held === 'number' && Number.isSafeInteger(held) ? held : null);
