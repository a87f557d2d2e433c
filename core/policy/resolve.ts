import { addDays, type PlainDate } from '../format/dates.ts';
import type { Words } from '../model/field-spec.ts';
import type { Figure, Pack, Source } from './pack.ts';
import { chain, NATION, type PackSet } from './pack-set.ts';
import { smallSet } from './packs.ts';
import { parameterKeys, type ParameterKey } from './parameters.ts';

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
  readonly place: string;
  readonly name: Words;
  get(key: ParameterKey): Setting;
}

const noPack: Words = { zh: '政策包没有当地的这一数字', en: 'the policy packs have no such figure for the place' };
const before: Words = { zh: '政策包没有这一天以前的数字', en: 'the policy packs go back no further than this day' };
const undated: Words = { zh: '资料没有写明各标准的生效日期', en: 'the source does not say from which day each figure was in force' };
const stale = (day: PlainDate): Words => ({ zh: `资料只说到${day.slice(0, 4)}年`, en: `the source ends with ${day.slice(0, 4)}` });

/** Figures stand oldest first: one that comes after a figure that has not begun has not begun either. */
const mayHaveBegun = (f: Figure, day: PlainDate, series: readonly Figure[]): boolean =>
  (f.from === 'unknown' || f.from <= day) && series.slice(0, series.indexOf(f)).every((older) => older.from === 'unknown' || older.from <= day);
const mayStillRun = (f: Figure, day: PlainDate): boolean => f.to === null || f.to === 'unknown' || day < f.to;

/** Picks the one figure that is surely in force on the day, or says why none can be named. */
export function pick(series: readonly Figure[], day: PlainDate, pack: Pack): Setting {
  const running = series.filter((f) => mayHaveBegun(f, day, series) && mayStillRun(f, day));
  const source = (f: Figure | undefined): Source | null => (f ? (pack.sources[f.source] ?? null) : null);
  const only = running.length === 1 ? running[0] : undefined;
  const unknown = (why: Words): Setting => ({ known: false, why, candidates: running, source: source(running[0] ?? series[0]), pack });
  if (!only) return unknown(running.length === 0 ? before : undated);
  // A series whose first day nobody wrote down, and that nothing dated ends, can't be placed in time at all.
  if (only.from === 'unknown' && (only.to === null || only.to === 'unknown')) return unknown(undated);
  if (only.lastSeen !== null && day > only.lastSeen) return unknown(stale(only.lastSeen));
  const at = source(only);
  return at ? { known: true, value: only.value, per: only.per, figure: only, source: at, pack, series } : unknown(noPack);
}

/**
 * The parameters in force.
 * @param set the packs to ask; without one, the few that a page's script carries
 * @param place GB/T 2260 code; a place without a pack has the nation's
 * @param day `YYYY-MM-DD`
 */
export function resolve(set: PackSet, place: string, day: PlainDate): Policy;
export function resolve(place: string, day: PlainDate): Policy;
export function resolve(...asked: [PackSet, string, PlainDate] | [string, PlainDate]): Policy {
  const [set, place, day] = asked.length === 3 ? asked : ([smallSet, ...asked] as const);
  const levels = chain(set, place);
  const memo = new Map<ParameterKey, Setting>();
  const get = (key: ParameterKey): Setting => {
    const kept = memo.get(key);
    if (kept) return kept;
    // Not Object.hasOwn: the widgets run from Chromium 80 on. The keys are our own, never a page's.
    const level = levels.find((pack) => pack.parameters[key] !== undefined);
    const setting: Setting = level
      ? pick(level.parameters[key] ?? [], day, level)
      : { known: false, why: noPack, candidates: [], source: null, pack: null };
    memo.set(key, setting);
    return setting;
  };
  const own = levels[0];
  return { place: own?.place ?? NATION, name: own?.name ?? { zh: '全国', en: 'China' }, get };
}

/** The days on which a figure of the place begins, ends or goes stale: between two of them nothing changes. */
export function policyChanges(set: PackSet, place: string): PlainDate[];
export function policyChanges(place: string): PlainDate[];
export function policyChanges(...asked: [PackSet, string] | [string]): PlainDate[] {
  const [set, place] = asked.length === 2 ? asked : ([smallSet, ...asked] as const);
  const days = new Set<PlainDate>();
  for (const pack of chain(set, place)) {
    for (const key of parameterKeys) {
      for (const f of pack.parameters[key] ?? []) {
        if (f.from !== 'unknown') days.add(f.from);
        if (f.to !== null && f.to !== 'unknown') days.add(f.to);
        if (f.lastSeen !== null) days.add(addDays(f.lastSeen, 1));
      }
    }
  }
  return [...days].sort();
}
