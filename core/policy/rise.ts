import { addMonths } from '../format/months.ts';
import type { PlainDate } from '../format/dates.ts';
import { standardKey, type Area, type SupportMode } from './amount.ts';
import { impact, type CareLevel, type CaseImpact } from './impact.ts';
import type { Figure, Pack } from './pack.ts';
import type { PackSet } from './pack-set.ts';
import type { ParameterKey } from './parameters.ts';
import { resolve } from './resolve.ts';

/** A figure that gave way to another on a day that is known. */
export interface Rise {
  readonly key: ParameterKey;
  readonly pack: Pack;
  readonly from: PlainDate;
  readonly before: Figure;
  readonly after: Figure;
}

/** What a person is due, and by what figures. */
export interface Due {
  readonly place: string;
  readonly area: Area;
  readonly mode: SupportMode;
  readonly level: CareLevel | null;
}

export const careKey = (mode: SupportMode, level: CareLevel) => `care.${mode}.${level}` as const;

const keysOf = ({ area, mode, level }: Due): readonly ParameterKey[] => [standardKey(area, mode), ...(level === null ? [] : [careKey(mode, level)])];

const worth = (f: Figure): number => (f.per === 'year' ? f.value : f.value * 12);

/** Each day on which a figure that the person is due gave way to another, up to a day, the latest first. */
export function risesOf(due: Due, upTo: PlainDate, set: PackSet): readonly Rise[] {
  const rises = keysOf(due).flatMap((key): Rise[] => {
    const { pack } = resolve(set, due.place, upTo).get(key);
    const series = pack?.parameters[key] ?? [];
    return series.flatMap((after, i): Rise[] => {
      const before = series[i - 1];
      if (!pack || !before || after.from === 'unknown' || after.from > upTo || worth(before) === worth(after)) return [];
      return [{ key, pack, from: after.from, before, after }];
    });
  });
  return rises.sort((a, b) => (a.from < b.from ? 1 : -1));
}

/** A month has the figure of its first day: a figure that begins within one counts from the next. */
const firstWhole = (day: PlainDate): PlainDate => (day.endsWith('-01') ? day : `${addMonths(day.slice(0, 7), 1) ?? day.slice(0, 7)}-01`);

export interface Paid {
  readonly from: PlainDate;
  /** `YYYY-MM`: the last month that was paid by the figure before. */
  readonly through: string;
}

/**
 * What is owed to a person who went on being paid by the figure before a rise.
 * @returns null where nothing is: support began or was paid otherwise
 */
export function backPay({ mode, area, level }: Due, { key, pack, from, before }: Rise, paid: Paid): CaseImpact | null {
  const start = paid.from > from ? paid.from : firstWhole(from);
  if (paid.through < start.slice(0, 7)) return null;
  const only = (series: readonly Figure[]): Pack => ({ ...pack, parameters: { [key]: series } });
  // She was paid by it as if it had gone on.
  const went: Figure = { ...before, from: start < from ? start : from, to: null, lastSeen: null };
  const { cases } = impact(only([went]), only(pack.parameters[key] ?? []), [{ id: '', mode, area, care_level: level, support_start: start, paid_through: paid.through }], { today: `${paid.through}-01` });
  return cases[0] ?? null;
}
