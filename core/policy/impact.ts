import { isRealDate, type PlainDate } from '../format/dates.ts';
import { addMonths, monthsBetween, type PlainMonth } from '../format/months.ts';
import type { Words } from '../model/field-spec.ts';
import { standardKey, type Area, type SupportMode } from './amount.ts';
import type { Figure, Pack } from './pack.ts';
import type { PackNeed, ParameterKey } from './parameters.ts';
import { choose, type Choice } from './resolve.ts';

export type CareLevel = 'full' | 'partial' | 'independent';

/** What is known of one supported person; null where it is not. */
export interface ImpactCase {
  readonly id: string;
  readonly mode: SupportMode | null;
  readonly area: Area | null;
  readonly care_level?: CareLevel | null;
  /** The first day of support; its month is the first one that is paid. */
  readonly support_start: PlainDate | null;
  /** The last day of support; its month is the last one that is paid. */
  readonly support_end?: PlainDate | null;
  /** The last month that has been paid by the figures before; the month of today where it isn't said. */
  readonly paid_through?: PlainMonth | null;
}

/** What a person lacks for an answer: a value of the case, or a figure of one of the two packs. */
export type ImpactNeed = 'mode' | 'area' | 'care_level' | 'support_start' | 'support_end' | 'paid_through' | PackNeed;

/** Months on end for which the same two figures are compared: (after − before) × months. */
export interface Owed {
  readonly key: ParameterKey;
  readonly from: PlainMonth;
  readonly months: number;
  readonly before: Figure;
  readonly after: Figure;
  /** One month's difference; rounded to the fen unless `perMonthExact`. Less than nothing where the figure fell. */
  readonly perMonthFen: number;
  readonly perMonthExact: boolean;
  /** Rounded once over all the months: yearly figures are divided last. */
  readonly fen: number;
}

/** From a month on, how much more (or less) a month the person is due, by all figures together. */
export interface Step {
  readonly from: PlainMonth;
  readonly moreFen: number;
  readonly exact: boolean;
}

/** Months on end for which the difference can't be told. */
export interface ImpactGap {
  readonly key: ParameterKey | null;
  readonly from: PlainMonth | null;
  readonly months: number | null;
  readonly needs: readonly ImpactNeed[];
  readonly why: Words;
}

export interface CaseImpact {
  readonly id: string;
  /** Each month in which the difference begins or changes. */
  readonly steps: readonly Step[];
  /** What is owed for months already paid by the figures before. */
  readonly owed: readonly Owed[];
  readonly owedFen: number;
  /** What stays: how much more each month from the last step on. Nothing where support has ended, null where it can't be told. */
  readonly moreFen: number | null;
  readonly gaps: readonly ImpactGap[];
}

export interface Impact {
  /** Only those for whom something changes, or may. */
  readonly cases: readonly CaseImpact[];
  readonly total: {
    /** More a month for all of whom it can be told. */
    readonly moreFen: number;
    readonly owedFen: number;
    /** People with more, or less, to come. */
    readonly changed: number;
    /** People of whom something can't be told: no total has it. */
    readonly open: number;
  };
}

const noFigure: Words = { zh: '没有当地的这一数字', en: 'it has no such figure for the place' };
const NOTHING: Choice = { figure: null, why: noFigure, candidates: [], early: false };

/** Twelve months' money: whole fen, whatever the period. */
const aYear = (f: Figure): number => (f.per === 'year' ? f.value : f.value * 12);
/** Nearest whole number, halves away from nothing, so that a fall is a rise turned round. */
const divide = (n: number, by: number): number => Math.sign(n) * Math.floor((2 * Math.abs(n) + by) / (2 * by)) || 0;

type Compared =
  | { readonly k: 'same' }
  | { readonly k: 'differs'; readonly before: Figure; readonly after: Figure }
  | { readonly k: 'open'; readonly why: Words };

const worth = (of: Choice): string => JSON.stringify(of.figure ? aYear(of.figure) : of.candidates.map((f) => [aYear(f), f.from, f.to]));

function compare(before: Choice, after: Choice): Compared {
  if (before.figure && after.figure) return aYear(before.figure) === aYear(after.figure) ? { k: 'same' } : { k: 'differs', before: before.figure, after: after.figure };
  // A pack that begins later leaves what was before as it was.
  if (before.figure && !after.figure && after.early) return { k: 'same' };
  // What neither pack knows, and both know equally little of, is no change.
  if (!before.figure && !after.figure && worth(before) === worth(after)) return { k: 'same' };
  const [zh, en, why] = before.figure === null ? ['原政策包', 'the pack before', before.why] : ['新政策包', 'the pack after', after.figure === null ? after.why : noFigure];
  return { k: 'open', why: { zh: `${zh}：${why.zh}`, en: `${en}: ${why.en}` } };
}

const levels: readonly CareLevel[] = ['full', 'partial', 'independent'];
const careKey = (mode: SupportMode, level: CareLevel) => `care.${mode}.${level}` as const;

/** The figures that a person is due, and for each what must be known to tell which it is. */
function keysOf(c: ImpactCase): readonly { readonly may: readonly ParameterKey[]; readonly needs: readonly ImpactNeed[] }[] {
  const modes: readonly SupportMode[] = c.mode ? [c.mode] : ['centralised', 'home-based'];
  const areas: readonly Area[] = c.area ? [c.area] : ['rural', 'urban'];
  const mode: readonly ImpactNeed[] = c.mode ? [] : ['mode'];
  return [
    { may: areas.flatMap((area) => modes.map((m) => standardKey(area, m))), needs: [...(c.area ? [] : (['area'] as const)), ...mode] },
    { may: modes.flatMap((m) => (c.care_level ? [c.care_level] : levels).map((level) => careKey(m, level))), needs: [...mode, ...(c.care_level ? [] : (['care_level'] as const))] },
  ];
}

/** The two packs, asked once for each figure and day. */
class Two {
  readonly #seen = new Map<string, Compared>();
  readonly #before: Pack;
  readonly #after: Pack;
  /** The last month in which a figure of either pack begins or ends. */
  readonly last: PlainMonth | null;
  constructor(before: Pack, after: Pack) {
    this.#before = before;
    this.#after = after;
    const figures = [before, after].flatMap((pack) => Object.values(pack.parameters).flat());
    const days = figures.flatMap((f) => [f.from, f.firstSeen, f.to]).filter((d): d is PlainDate => typeof d === 'string' && d !== 'unknown');
    this.last = days.sort().at(-1)?.slice(0, 7) ?? null;
  }

  /** Whether the two say different things of a figure at all, on whatever day. */
  differ(key: ParameterKey): boolean {
    const of = (pack: Pack): string => JSON.stringify((pack.parameters[key] ?? []).map((f) => [aYear(f), f.from, f.to, f.lastSeen, f.firstSeen, f.sure]));
    return of(this.#before) !== of(this.#after);
  }

  on(key: ParameterKey, day: PlainDate): Compared {
    const at = `${key} ${day}`;
    const kept = this.#seen.get(at);
    if (kept) return kept;
    const of = (pack: Pack): Choice => {
      const series = pack.parameters[key];
      return series ? choose(series, day) : NOTHING;
    };
    const compared = compare(of(this.#before), of(this.#after));
    this.#seen.set(at, compared);
    return compared;
  }
}

interface Window {
  readonly start: PlainDate;
  readonly months: readonly PlainMonth[];
  /** How many of them have been paid. */
  readonly paid: number;
  /** Support ends before the last change. */
  readonly ended: boolean;
}

/** A life's months and more: what is longer is a slip of the pen. */
const MOST_MONTHS = 1_800;

const real = (d: PlainDate | null | undefined): d is PlainDate => typeof d === 'string' && isRealDate(d);

/** The months of a case, from its first to where nothing changes any more. */
function windowOf(c: ImpactCase, two: Two, today: PlainDate): Window | ImpactNeed {
  if (!real(c.support_start)) return 'support_start';
  if (c.support_end !== null && c.support_end !== undefined && !real(c.support_end)) return 'support_end';
  const now = today.slice(0, 7);
  const paidThrough = c.paid_through ?? now;
  const from = c.support_start.slice(0, 7);
  const toPaid = monthsBetween(from, paidThrough);
  if (toPaid === null) return 'paid_through';
  const ends = [now, paidThrough, two.last ?? now].sort().at(-1) ?? now;
  const last = c.support_end && c.support_end.slice(0, 7) < ends ? c.support_end.slice(0, 7) : ends;
  const count = (monthsBetween(from, last) ?? 0) + 1;
  if (count > MOST_MONTHS) return 'support_start';
  const months = Array.from({ length: Math.max(0, count) }, (_, i) => addMonths(from, i) ?? from);
  return { start: c.support_start, months, paid: Math.max(0, Math.min(toPaid + 1, months.length)), ended: last !== ends };
}

const missing: Words = { zh: '档案缺少这一项', en: 'the case lacks this' };

function owedOf(key: ParameterKey, window: Window, compared: readonly Compared[]): Owed[] {
  const found: { from: PlainMonth; months: number; before: Figure; after: Figure }[] = [];
  let open: (typeof found)[number] | null = null;
  compared.slice(0, window.paid).forEach((one, i) => {
    if (one.k !== 'differs') return void (open = null);
    if (open && open.before === one.before && open.after === one.after) return void (open.months += 1);
    open = { from: window.months[i] ?? '', months: 1, before: one.before, after: one.after };
    found.push(open);
  });
  return found.map((o) => {
    const more = aYear(o.after) - aYear(o.before);
    return { key, ...o, perMonthFen: divide(more, 12), perMonthExact: more % 12 === 0, fen: divide(more * o.months, 12) };
  });
}

function gapsOf(key: ParameterKey, window: Window, compared: readonly Compared[]): ImpactGap[] {
  const found: { key: ParameterKey; from: PlainMonth; months: number; needs: readonly ImpactNeed[]; why: Words }[] = [];
  let open: (typeof found)[number] | null = null;
  compared.forEach((one, i) => {
    if (one.k !== 'open') return void (open = null);
    if (open && open.why.zh === one.why.zh) return void (open.months += 1);
    open = { key, from: window.months[i] ?? '', months: 1, needs: [`pack:${key}`], why: one.why };
    found.push(open);
  });
  return found;
}

function impactOn(c: ImpactCase, two: Two, today: PlainDate): CaseImpact {
  const window = windowOf(c, two, today);
  const known = typeof window === 'string' ? { start: today, months: [], paid: 0, ended: false } : window;
  const owed: Owed[] = [];
  const gaps: ImpactGap[] = [];
  const byMonth = known.months.map(() => 0);
  /** Months in which some figure's difference is not known: no step can be told for them. */
  const untold = known.months.map(() => false);
  const dayOf = (i: number): PlainDate => (i === 0 ? known.start : `${known.months[i]}-01`);

  for (const { may, needs } of keysOf(c)) {
    if (typeof window === 'string') {
      // Whether anything changes at all is still known.
      if (may.some((key) => two.differ(key))) gaps.push({ key: may.length === 1 ? (may[0] ?? null) : null, from: null, months: null, needs: [window, ...needs], why: missing });
      continue;
    }
    const each = may.map((key) => ({ key, compared: known.months.map((_, i) => two.on(key, dayOf(i))) }));
    const moving = each.filter(({ compared }) => compared.some((one) => one.k !== 'same'));
    const [only] = moving;
    if (!only) continue;
    if (may.length > 1) {
      const at = known.months.flatMap((_, i) => (moving.some(({ compared }) => compared[i]?.k !== 'same') ? [i] : []));
      for (const i of at) untold[i] = true;
      gaps.push({ key: null, from: known.months[at[0] ?? 0] ?? null, months: at.length, needs, why: missing });
      continue;
    }
    owed.push(...owedOf(only.key, known, only.compared));
    gaps.push(...gapsOf(only.key, known, only.compared));
    only.compared.forEach((one, i) => {
      if (one.k === 'differs') byMonth[i] = (byMonth[i] ?? 0) + aYear(one.after) - aYear(one.before);
      else if (one.k === 'open') untold[i] = true;
    });
  }

  const steps: Step[] = [];
  let last = 0;
  known.months.forEach((from, i) => {
    const more = byMonth[i] ?? 0;
    if (untold[i] || more === last) return;
    steps.push({ from, moreFen: divide(more, 12), exact: more % 12 === 0 });
    last = more;
  });
  return { id: c.id, steps, owed, owedFen: owed.reduce((sum, o) => sum + o.fen, 0), moreFen: known.ended ? 0 : typeof window === 'string' || untold[untold.length - 1] ? null : divide(last, 12), gaps };
}

/**
 * What a change of figures means for people: how much more a month from when, and what is owed for the months that were
 * already paid by the figures before. As everywhere here, a month has the figure of its first day, the first month that
 * of the first day of support. Figures of wider places are not asked: both packs are of the place itself.
 */
export function impact(before: Pack, after: Pack, cases: readonly ImpactCase[], { today }: { readonly today: PlainDate }): Impact {
  const two = new Two(before, after);
  const found = cases.map((c) => impactOn(c, two, today)).filter((c) => c.steps.length > 0 || c.owed.length > 0 || c.gaps.length > 0);
  const sum = (of: (c: CaseImpact) => number): number => found.reduce((total, c) => total + of(c), 0);
  return {
    cases: found,
    total: {
      moreFen: sum((c) => c.moreFen ?? 0),
      owedFen: sum((c) => c.owedFen),
      changed: found.filter((c) => c.steps.length > 0 || c.owed.length > 0).length,
      open: found.filter((c) => c.gaps.length > 0).length,
    },
  };
}
