import { isRealDate, narrow, readDate } from '../../../core/format/dates.ts';
import { areasOf, type AmountQuestion, type Area, type SupportMode } from '../../../core/policy/amount.ts';
import type { PackSet } from '../../../core/policy/pack-set.ts';

/** What the person chose, as written; '' where nothing is. */
export interface Choice {
  readonly place: string;
  /** Asked only where the place has other figures for towns than for villages. */
  readonly area: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly mode: string;
  readonly months: string;
}

export type ChoiceField = keyof Choice;
/** In the order in which they stand on screen. */
export const choiceFields: readonly ChoiceField[] = ['place', 'area', 'date', 'mode', 'months'];

/** missing: nothing chosen. unfit: no such place, day or mode, or not a whole number in range. */
export type Problem = 'missing' | 'unfit';
export type Problems = { readonly [F in ChoiceField]?: Problem };

export const MAX_MONTHS = 120;
export const FIRST_DAY = '1950-01-01';
export const LAST_DAY = '2099-12-31';
export const modes: readonly SupportMode[] = ['centralised', 'home-based'];
export const areas: readonly Area[] = ['rural', 'urban'];

const isMode = (text: string): text is SupportMode => (modes as readonly string[]).includes(text);

/** A day as a portal's page may write it, as a date input takes it; what is no date stays as it is, to be complained of. */
export const asDate = (text: string): string => readDate(text) ?? text.trim();

/** The count as a number, null when it is no whole number from 1 to `MAX_MONTHS`. */
export function readMonths(text: string): number | null {
  const digits = narrow(text).trim();
  const n = /^\d{1,3}$/.test(digits) ? Number(digits) : 0;
  return n >= 1 && n <= MAX_MONTHS ? n : null;
}

const fits: Readonly<Record<ChoiceField, (text: string, set: PackSet) => boolean>> = {
  place: (text, set) => set.places.some((pack) => pack.place === text),
  area: (text) => (areas as readonly string[]).includes(text),
  date: (text) => isRealDate(text) && text >= FIRST_DAY && text <= LAST_DAY,
  mode: isMode,
  months: (text) => readMonths(text) !== null,
};

/** Whether the area is a question for the place. */
export const asksArea = (place: string, set: PackSet): boolean => areasOf(set, place).length > 1;

/** Which fields keep the question from being asked; none when it can be. */
export function problemsOf(choice: Choice, set: PackSet): Problems {
  const found: { [F in ChoiceField]?: Problem } = {};
  for (const field of choiceFields) {
    if (field === 'area' && !asksArea(choice.place, set)) continue;
    if (choice[field].trim() === '') found[field] = 'missing';
    else if (!fits[field](choice[field], set)) found[field] = 'unfit';
  }
  return found;
}

/** The question that a whole choice asks, null while any field has a problem. */
export function questionOf(choice: Choice, set: PackSet): AmountQuestion | null {
  const months = readMonths(choice.months);
  if (months === null || !isMode(choice.mode) || choiceFields.some((field) => problemsOf(choice, set)[field])) return null;
  const area = asksArea(choice.place, set) ? (choice.area as Area) : areasOf(set, choice.place)[0];
  return { place: choice.place, area, mode: choice.mode, from: choice.date, months };
}
