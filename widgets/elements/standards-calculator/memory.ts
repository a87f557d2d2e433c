import { choiceFields, type Choice } from './choice.ts';

/** The choice as the browser keeps it when the person leaves the page and comes back. */
export const remember = (choice: Choice): string => JSON.stringify(choiceFields.map((field) => choice[field]));

/** @returns null for what we did not write ourselves */
export function recall(state: unknown): Choice | null {
  if (typeof state !== 'string') return null;
  try {
    const kept: unknown = JSON.parse(state);
    const [place, date, mode, months]: readonly unknown[] = Array.isArray(kept) ? kept : [];
    if (typeof place !== 'string' || typeof date !== 'string' || typeof mode !== 'string' || typeof months !== 'string') return null;
    return { place, date, mode, months };
  } catch {
    return null;
  }
}
