import { isRealDate, narrow, readDate } from '../../../core/format/dates.ts';
import type { AmountQuestion, SupportMode } from '../../../core/policy/amount.ts';
import { places } from '../../../core/policy/packs.ts';

/** What the person chose, as written; '' where nothing is. */
export interface Choice {
  readonly place: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly mode: string;
  readonly months: string;
}

export type ChoiceField = keyof Choice;
/** In the order in which they stand on screen. */
export const choiceFields: readonly ChoiceField[] = ['place', 'date', 'mode', 'months'];

/** missing: nothing chosen. unfit: no such place, day or mode, or not a whole number in range. */
export type Problem = 'missing' | 'unfit';
export type Problems = { readonly [F in ChoiceField]?: Problem };

export const MAX_MONTHS = 120;
export const FIRST_DAY = '1950-01-01';
export const LAST_DAY = '2099-12-31';
export const modes: readonly SupportMode[] = ['centralised', 'home-based'];

const isMode = (text: string): text is SupportMode => (modes as readonly string[]).includes(text);

/** A day as a portal's page may write it, as a date input takes it; what is no date stays as it is, to be complained of. */
export const asDate = (text: string): string => readDate(text) ?? text.trim();

/** The count as a number, null when it is no whole number from 1 to `MAX_MONTHS`. */
export function readMonths(text: string): number | null {
  const digits = narrow(text).trim();
  const n = /^\d{1,3}$/.test(digits) ? Number(digits) : 0;
  return n >= 1 && n <= MAX_MONTHS ? n : null;
}

const fits: Readonly<Record<ChoiceField, (text: string) => boolean>> = {
  place: (text) => places.some((pack) => pack.place === text),
  date: (text) => isRealDate(text) && text >= FIRST_DAY && text <= LAST_DAY,
  mode: isMode,
  months: (text) => readMonths(text) !== null,
};

/** Which fields keep the question from being asked; none when it can be. */
export function problemsOf(choice: Choice): Problems {
  const found: { [F in ChoiceField]?: Problem } = {};
  for (const field of choiceFields) {
    if (choice[field].trim() === '') found[field] = 'missing';
    else if (!fits[field](choice[field])) found[field] = 'unfit';
  }
  return found;
}

/** The question that a whole choice asks, null while any field has a problem. */
export function questionOf(choice: Choice): AmountQuestion | null {
  const months = readMonths(choice.months);
  if (months === null || !isMode(choice.mode) || !fits.place(choice.place) || !fits.date(choice.date)) return null;
  return { place: choice.place, mode: choice.mode, from: choice.date, months };
}
