import type { Choice } from './choice.ts';

/** The choice as the browser keeps it when the person leaves the page and comes back. */
export const remember = (choice: Choice): string => JSON.stringify([choice.place, choice.date, choice.mode, choice.months, choice.area]);

/** @returns null for what we did not write ourselves */
export function recall(state: unknown): Choice | null {
  if (typeof state !== 'string') return null;
  try {
    const kept: unknown = JSON.parse(state);
    const [place, date, mode, months, area = '']: readonly unknown[] = Array.isArray(kept) ? kept : [];
    if (typeof place !== 'string' || typeof date !== 'string' || typeof mode !== 'string' || typeof months !== 'string' || typeof area !== 'string') return null;
    return { place, area, date, mode, months };
  } catch {
    return null;
  }
}
