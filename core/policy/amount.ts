import type { PlainDate } from '../format/dates.ts';
import type { Words } from '../model/field-spec.ts';
import type { Figure, Source } from './pack.ts';
import type { PackSet } from './pack-set.ts';
import type { ParameterKey } from './parameters.ts';
import { resolve, type Setting } from './resolve.ts';

export type SupportMode = 'centralised' | 'home-based';
export type Area = 'rural' | 'urban';

export interface AmountQuestion {
  /** GB/T 2260 code. */
  readonly place: string;
  /** Support was for villages only before 2014: rural where it isn't said. */
  readonly area?: Area;
  readonly mode: SupportMode;
  /** A real day up to the year 9900; its whole month is the first one counted. */
  readonly from: PlainDate;
  /** Whole calendar months, at least 1. */
  readonly months: number;
}

/** What one figure yields over some months, in whole fen. */
export interface Yield {
  readonly figure: Figure;
  readonly source: Source | null;
  readonly months: number;
  /** Rounded once over all the months: a yearly figure is divided last. */
  readonly fen: number;
  /** One month's money; rounded to the fen unless `perMonthExact`. */
  readonly perMonthFen: number;
  readonly perMonthExact: boolean;
}

/** Months on end that have the same figure. */
export interface AmountPart extends Yield {
  /** The day asked about, or the first of a later month. */
  readonly from: PlainDate;
}

/** Months on end for which no figure can be named. */
export interface AmountGap {
  readonly from: PlainDate;
  readonly months: number;
  readonly why: Words;
  /** What each figure that might be meant would yield over these months. */
  readonly candidates: readonly Yield[];
  readonly source: Source | null;
}

export interface KnownAmount {
  readonly known: true;
  readonly parts: readonly AmountPart[];
  readonly totalFen: number;
  /** null where the parts have different figures, so that no one month stands for all. */
  readonly perMonthFen: number | null;
}

/** At least one month has no sure figure: there is no total. `parts` are the months that are sure. */
export interface UnknownAmount {
  readonly known: false;
  readonly parts: readonly AmountPart[];
  readonly gaps: readonly [AmountGap, ...AmountGap[]];
}

export type AmountResult = KnownAmount | UnknownAmount;

export const standardKey = (area: Area, mode: SupportMode) => `standard.${area}.${mode}` as const;

/** Which areas a place has standards for; one only where both have the same figures, or the place has figures for one. */
export function areasOf(set: PackSet, place: string): readonly [Area, ...Area[]] {
  const of = (area: Area): readonly string[] =>
    (['centralised', 'home-based'] as const).map((mode) => JSON.stringify((set.packs.get(place)?.parameters[standardKey(area, mode)] ?? []).map((f) => [f.value, f.per, f.from, f.to])));
  const [rural, urban] = [of('rural').join(), of('urban').join()];
  const none = '[],[]';
  return urban === none || urban === rural ? ['rural'] : rural === none ? ['urban'] : ['rural', 'urban'];
}

const firstOfNextMonth = (d: PlainDate): PlainDate => {
  const month = Number(d.slice(5, 7));
  const year = Number(d.slice(0, 4)) + (month === 12 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
};

/** Nearest whole number, halves up; exact for the sums of money that occur. */
const divide = (n: number, by: number): number => Math.floor((2 * n + by) / (2 * by));

function yieldOf(figure: Figure, source: Source | null, months: number): Yield {
  const by = figure.per === 'year' ? 12 : 1;
  return {
    figure,
    source,
    months,
    fen: divide(figure.value * months, by),
    perMonthFen: divide(figure.value, by),
    perMonthExact: figure.value % by === 0,
  };
}

/** Figures stand oldest first: what follows one that has yet to begin has yet to begin as well, dated or not. */
function begunBy(day: PlainDate, series: readonly Figure[]): readonly Figure[] {
  const next = series.findIndex((f) => f.from !== 'unknown' && f.from > day);
  return next < 0 ? series : series.slice(0, next);
}

function candidatesOn(day: PlainDate, setting: Setting, key: ParameterKey): readonly Figure[] {
  if (setting.known) return [];
  const begun = begunBy(day, setting.pack?.parameters[key] ?? []);
  return setting.candidates.filter((f) => begun.includes(f));
}

interface Stretch {
  readonly from: PlainDate;
  readonly setting: Setting;
  readonly candidates: readonly Figure[];
  months: number;
}

/** Unknown months lie together only when the same is unknown of them. */
function alike(a: Stretch, b: Stretch): boolean {
  if (a.setting.known || b.setting.known) return a.setting.known && b.setting.known && a.setting.figure === b.setting.figure;
  return a.setting.why.zh === b.setting.why.zh && a.candidates.length === b.candidates.length && a.candidates.every((f, i) => f === b.candidates[i]);
}

function stretches(from: PlainDate, months: number, key: ParameterKey, on: (day: PlainDate) => Setting): Stretch[] {
  const found: Stretch[] = [];
  let day = from;
  for (let i = 0; i < months; i += 1, day = firstOfNextMonth(day)) {
    const setting = on(day);
    const month: Stretch = { from: day, setting, candidates: candidatesOn(day, setting, key), months: 1 };
    const last = found[found.length - 1];
    if (last && alike(last, month)) last.months += 1;
    else found.push(month);
  }
  return found;
}

/** The amount over whole months, each by the setting of its first day, the first one by that of the day asked about. */
export function amountBy(on: (day: PlainDate) => Setting, key: ParameterKey, from: PlainDate, months: number): AmountResult {
  const parts: AmountPart[] = [];
  const gaps: AmountGap[] = [];
  for (const { from: begin, months: count, setting, candidates } of stretches(from, months, key, on)) {
    if (setting.known) parts.push({ from: begin, ...yieldOf(setting.figure, setting.source, count) });
    else {
      const sources = setting.pack?.sources ?? {};
      const amounts = candidates.map((f) => yieldOf(f, sources[f.source] ?? null, count));
      gaps.push({ from: begin, months: count, why: setting.why, candidates: amounts, source: setting.source });
    }
  }
  const [gap, ...more] = gaps;
  if (gap) return { known: false, parts, gaps: [gap, ...more] };
  const [only, ...others] = parts;
  return {
    known: true,
    parts,
    totalFen: parts.reduce((sum, part) => sum + part.fen, 0),
    perMonthFen: only && others.length === 0 ? only.perMonthFen : null,
  };
}

/** What the place's published standard comes to over some whole months; unknown as soon as one month is. */
export function supportAmount({ place, area = 'rural', mode, from, months }: AmountQuestion, set: PackSet): AmountResult {
  const key = standardKey(area, mode);
  return amountBy((day) => resolve(set, place, day).get(key), key, from, months);
}
