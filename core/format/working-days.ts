import type { PlainDate } from './dates.ts';
export const workingDaysBetween = (_a: PlainDate, _b: PlainDate): number | null => null;
export const addWorkingDays = (_a: PlainDate, _n: number): PlainDate | null => null;
