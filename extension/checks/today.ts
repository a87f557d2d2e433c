/** The local calendar day as `YYYY-MM-DD`: the day on the clerk's desk, not in Greenwich. */
export const localDay = (now: Date): string =>
  [String(now.getFullYear()).padStart(4, '0'), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
