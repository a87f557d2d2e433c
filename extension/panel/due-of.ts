import { openFacts } from '../../core/engine/check-case.ts';
import { daysInMonth, isRealDate, type PlainDate } from '../../core/format/dates.ts';
import { monthsBetween } from '../../core/format/months.ts';
import { areasOf, type Area, type SupportMode } from '../../core/policy/amount.ts';
import { allPacks } from '../../core/policy/all-packs.ts';
import type { CareLevel } from '../../core/policy/impact.ts';
import type { CaseView } from './view.ts';

/** What the calculator asks; '' where nothing is chosen. */
export interface Asked {
  readonly place: string;
  readonly area: Area;
  readonly mode: SupportMode | '';
  readonly level: CareLevel | '';
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** What the case itself says of it: from the first day of support, else from the case's day, to the end of that year. */
export function askedBy({ facts, circumstances }: CaseView): Asked {
  const { engine, open, day, place } = openFacts('case', facts, circumstances);
  const known = allPacks.places.some((pack) => pack.place === place) ? place : '';
  const from = facts.support_start && isRealDate(facts.support_start) ? facts.support_start : day;
  const area = engine.decided(open, 'support_area');
  return {
    place: known,
    area: area === 'rural' || area === 'urban' ? area : areasOf(allPacks, known)[0],
    mode: facts.mode ?? '',
    level: (engine.decided(open, 'care_class') as CareLevel | null) ?? '',
    from,
    to: `${from.slice(0, 4)}-12-31`,
  };
}

const MOST_MONTHS = 120;

/** How many whole months a stretch is counted as, and how many days of its first and last are in it. */
export type Stretch = { readonly problem: 'notADay' | 'backwards' | 'tooLong' } | { readonly problem: null; readonly months: number; readonly part: { readonly first: number; readonly last: number } | null };

export function stretchOf(from: PlainDate, to: PlainDate): Stretch {
  if (!isRealDate(from) || !isRealDate(to)) return { problem: 'notADay' };
  if (to < from) return { problem: 'backwards' };
  const months = (monthsBetween(from.slice(0, 7), to.slice(0, 7)) ?? 0) + 1;
  if (months > MOST_MONTHS) return { problem: 'tooLong' };
  const length = (day: PlainDate): number => daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  const [begin, end] = [Number(from.slice(8)), Number(to.slice(8))];
  const whole = begin === 1 && end === length(to);
  const first = months === 1 ? end - begin + 1 : length(from) - begin + 1;
  return { problem: null, months, part: whole ? null : { first, last: months === 1 ? first : end } };
}
