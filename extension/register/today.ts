const two = (n: number): string => String(n).padStart(2, '0');

/** The day of an instant by this computer's clock, `YYYY-MM-DD`. */
export const dayOfInstant = (instant: string | number): string => {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

/** The same with the time, to the minute. */
export const minuteOfInstant = (instant: string): string => {
  const at = new Date(instant);
  return `${dayOfInstant(instant)} ${two(at.getHours())}:${two(at.getMinutes())}`;
};
