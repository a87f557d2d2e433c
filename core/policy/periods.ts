import { addDays, type PlainDate } from '../format/dates.ts';
import type { Figure, Pack } from './pack.ts';
import { parameterKeys, type ParameterKey } from './parameters.ts';
import { choose, daysOfChange } from './resolve.ts';

/** Days on end; `to` is the first day after them. null: since ever, or without end. */
export interface Period {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** For which days a series has one sure figure, as `resolve` would give it: periods apart from each other, oldest first. */
export function coverage(series: readonly Figure[]): Period[] {
  const edges = [...new Set(series.flatMap(daysOfChange))].sort();
  const first = edges[0];
  if (first === undefined) return [];
  const found: { from: PlainDate | null; to: PlainDate | null }[] = [];
  // Between two edges nothing changes, so one day stands for all of them.
  const stretches = [{ from: null, to: first, day: addDays(first, -1) }, ...edges.map((from, i) => ({ from, to: edges[i + 1] ?? null, day: from }))];
  for (const { from, to, day } of stretches) {
    if (choose(series, day).figure === null) continue;
    const last = found[found.length - 1];
    if (last && last.to === from) last.to = to;
    else found.push({ from, to });
  }
  return found;
}

/** The days of a period that none of the others covers. */
export function uncovered(period: Period, covered: readonly Period[]): Period[] {
  let at = period.from;
  const open: Period[] = [];
  const before = (a: PlainDate | null, b: PlainDate | null): boolean => b === null || (a !== null && a < b);
  for (const c of covered) {
    if (c.to !== null && at !== null && c.to <= at) continue;
    if (period.to !== null && c.from !== null && c.from >= period.to) break;
    if (c.from !== null && (at === null || at < c.from)) open.push({ from: at, to: c.from });
    if (c.to === null) return open;
    at = c.to;
  }
  return before(at, period.to) ? [...open, { from: at, to: period.to }] : open;
}

/** Two neighbours of a series that don't meet: `after` and `before` are their places in it. */
export interface Fault {
  readonly key: ParameterKey;
  readonly after: number;
  readonly before: number;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

const dated = (d: PlainDate | 'unknown' | null | undefined): d is PlainDate => typeof d === 'string' && d !== 'unknown';

/** When a figure is surely in force, as far as it says; null where it names no first day. */
function surely(f: Figure): Period | null {
  const from = dated(f.from) ? f.from : f.firstSeen;
  if (from === undefined) return null;
  const seen = f.lastSeen === null ? null : addDays(f.lastSeen, 1);
  return { from, to: dated(f.to) ? f.to : f.to === 'unknown' ? (seen ?? from) : seen };
}

/** Days between a figure that has ended and the next one that begins. */
export function gapsIn(key: ParameterKey, series: readonly Figure[]): Fault[] {
  return series.flatMap((f, after) => {
    const next = series[after + 1];
    return next && dated(f.to) && dated(next.from) && f.to < next.from ? [{ key, after, before: after + 1, from: f.to, to: next.from }] : [];
  });
}

/** Days on which two figures of a series would both be surely in force. */
export function overlapsIn(key: ParameterKey, series: readonly Figure[]): Fault[] {
  const sure = series.map(surely);
  return series.flatMap((_, after) =>
    series.slice(after + 1).flatMap((__, i): Fault[] => {
      const a = sure[after];
      const b = sure[after + 1 + i];
      if (!a || !b || a.from === null || b.from === null) return [];
      const from = a.from > b.from ? a.from : b.from;
      const to = a.to === null ? b.to : b.to === null || a.to < b.to ? a.to : b.to;
      return to === null || from < to ? [{ key, after, before: after + 1 + i, from, to }] : [];
    }),
  );
}

const eachSeries = (pack: Pack, find: (key: ParameterKey, series: readonly Figure[]) => Fault[]): Fault[] =>
  parameterKeys.flatMap((key) => find(key, pack.parameters[key] ?? []));

export const gaps = (pack: Pack): Fault[] => eachSeries(pack, gapsIn);
export const overlaps = (pack: Pack): Fault[] => eachSeries(pack, overlapsIn);
