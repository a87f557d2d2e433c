import { addDays, type PlainDate } from '../format/dates.ts';
import type { Words } from '../model/field-spec.ts';
import type { Figure, Pack, Source } from './pack.ts';
import { chain, NATION, type PackSet } from './pack-set.ts';
import type { ParameterKey } from './parameters.ts';

/** A figure in force on a day, with the source that says so. */
export interface KnownSetting {
  readonly known: true;
  readonly value: number;
  readonly per: 'month' | 'year' | null;
  readonly figure: Figure;
  readonly source: Source;
  readonly pack: Pack;
  /** Every figure of the series, for naming one that belongs to another period. */
  readonly series: readonly Figure[];
}

/** No figure can be named for the day: `candidates` are those that might be meant, `why` says what the packs lack. */
export interface UnknownSetting {
  readonly known: false;
  readonly why: Words;
  readonly candidates: readonly Figure[];
  readonly source: Source | null;
  readonly pack: Pack | null;
}

export type Setting = KnownSetting | UnknownSetting;

/** The parameters in force in one place on one day. */
export interface Policy {
  /** As asked; the nation's where only the nation's figures hold. */
  readonly place: string;
  readonly name: Words;
  get(key: ParameterKey): Setting;
}

const noPack: Words = { zh: '政策包没有当地的这一数字', en: 'the policy packs have no such figure for the place' };
const before: Words = { zh: '政策包没有这一天以前的数字', en: 'the policy packs go back no further than this day' };
const ended: Words = { zh: '原来的数字已经停用，政策包没有接替它的数字', en: 'the last figure has ended and the policy packs have none after it' };
const undated: Words = { zh: '资料没有写明各标准的生效日期', en: 'the source does not say from which day each figure was in force' };
const unverified: Words = { zh: '来源未核实', en: 'nobody has verified the source' };
const leastOnly: Words = { zh: '资料只给出最低（指导）标准，没有给出当地执行的标准', en: 'the source gives a floor or guide, not what the place pays' };
const stale = (day: PlainDate): Words => ({ zh: `资料只说到${day.slice(0, 4)}年`, en: `the source ends with ${day.slice(0, 4)}` });
const elsewhere = (of: Words): Words => ({ zh: `只有${of.zh}的标准，资料没有说各县（区）都照此执行`, en: `only ${of.en} has a figure, and its source does not say that all within follow it` });

/** Figures stand oldest first: one that comes after a figure that has not begun has not begun either. */
const mayHaveBegun = (f: Figure, day: PlainDate, series: readonly Figure[]): boolean =>
  (f.from === 'unknown' || f.from <= day) && series.slice(0, series.indexOf(f)).every((older) => older.from === 'unknown' || older.from <= day);
const mayStillRun = (f: Figure, day: PlainDate): boolean => f.to === null || f.to === 'unknown' || day < f.to;

/** Does a source name days around this one on which the figure held? */
const vouchedFor = (f: Figure, day: PlainDate): boolean => {
  const first = f.from === 'unknown' ? f.firstSeen : f.from;
  const last = f.lastSeen ?? (f.to === null || f.to === 'unknown' ? null : addDays(f.to, -1));
  return f.sure !== false && first !== undefined && last !== null && first <= day && day <= last;
};

/** The one figure of a series that is surely in force on a day, or why none can be named and which might be meant. */
export type Choice =
  | { readonly figure: Figure }
  | {
      readonly figure: null;
      readonly why: Words;
      readonly candidates: readonly Figure[];
      /** The day lies before all that the series tells. */
      readonly early: boolean;
    };

/** Picks the one figure that is surely in force on the day, or says why none can be named. */
export function choose(series: readonly Figure[], day: PlainDate): Choice {
  const running = series.filter((f) => mayHaveBegun(f, day, series) && mayStillRun(f, day));
  const unknown = (why: Words): Choice => ({ figure: null, why, candidates: running, early: why === before });
  if (running.length === 0) return unknown(series.some((f) => typeof f.to === 'string' && f.to <= day) ? ended : before);
  const vouched = running.filter((f) => vouchedFor(f, day));
  const only = running.length === 1 ? running[0] : vouched.length === 1 ? vouched[0] : undefined;
  const open = running.find((f) => f.sure === false);
  if (!only || only.sure === false) return unknown(!open ? undated : open.basis === 'floor' || open.basis === 'guide' ? leastOnly : unverified);
  // What has no first or last day written down can't be placed in time but for the days that its source speaks of.
  if (only.from === 'unknown' && only.firstSeen === undefined && (only.to === null || only.to === 'unknown')) return unknown(undated);
  if (only.firstSeen !== undefined && day < only.firstSeen) return unknown(undated);
  if (only.lastSeen !== null && day > only.lastSeen) return unknown(stale(only.lastSeen));
  if (only.to === 'unknown' && only.lastSeen === null) return unknown(undated);
  return { figure: only };
}

/** What a pack's series says of a day, with the source. */
export function pick(series: readonly Figure[], day: PlainDate, pack: Pack): Setting {
  const choice = choose(series, day);
  const source = (f: Figure | undefined): Source | null => (f ? (pack.sources[f.source] ?? null) : null);
  if (choice.figure === null) return { known: false, why: choice.why, candidates: choice.candidates, source: source(choice.candidates[0] ?? series[0]), pack };
  const { figure } = choice;
  const at = source(figure);
  return at
    ? { known: true, value: figure.value, per: figure.per, figure, source: at, pack, series }
    : { known: false, why: noPack, candidates: [figure], source: null, pack };
}

/** What each place sets for itself: a wider place's figure is no answer unless its source says that it holds throughout. */
const setByEachPlace = (key: ParameterKey): boolean => /^(standard|care|dibao|average|fiscal|running)\./.test(key);

/**
 * The parameters in force.
 * @param set the packs to ask
 * @param place GB/T 2260 code; a place without a pack has those of its city, province and nation
 * @param day `YYYY-MM-DD`
 */
export function resolve(set: PackSet, place: string, day: PlainDate): Policy {
  const levels = chain(set, place);
  // A place that has only the nation's figures is the nation, so that all such places are one.
  const own = (levels[0]?.place ?? NATION) === NATION ? NATION : place;
  const memo = new Map<ParameterKey, Setting>();
  const get = (key: ParameterKey): Setting => {
    const kept = memo.get(key);
    if (kept) return kept;
    // Not Object.hasOwn: the widgets run from Chromium 80 on. The keys are our own, never a page's.
    const level = levels.find((pack) => pack.parameters[key] !== undefined);
    const found: Setting = level
      ? pick(level.parameters[key] ?? [], day, level)
      : { known: false, why: noPack, candidates: [], source: null, pack: null };
    const setting: Setting =
      found.known && found.pack.place !== own && !found.figure.throughout && setByEachPlace(key)
        ? { known: false, why: elsewhere(found.pack.name), candidates: [found.figure], source: found.source, pack: found.pack }
        : found;
    memo.set(key, setting);
    return setting;
  };
  return { place: own, name: levels[0]?.name ?? { zh: '全国', en: 'China' }, get };
}

/** The days on which something about a figure changes: it begins, ends, is first or no longer vouched for. */
export function daysOfChange(f: Figure): PlainDate[] {
  const days = [f.from, f.to, f.firstSeen, f.lastSeen === null ? null : addDays(f.lastSeen, 1)];
  return days.filter((d): d is PlainDate => typeof d === 'string' && d !== 'unknown');
}

/** The days on which a figure of the place begins, ends or goes stale: between two of them nothing changes. */
export function policyChanges(set: PackSet, place: string): PlainDate[] {
  const days = new Set<PlainDate>();
  // Not by the list of parameters: a page's script has no need of their labels.
  for (const pack of chain(set, place)) {
    for (const series of Object.values(pack.parameters)) for (const f of series) for (const d of daysOfChange(f)) days.add(d);
  }
  return [...days].sort();
}
