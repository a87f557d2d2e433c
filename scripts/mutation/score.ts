import type { Shown } from './mutant.ts';

/** Changes of one line that alter nothing anybody could see, with the reason. Named by the line's text, since lines move. */
export interface Equivalent {
  readonly file: string;
  readonly line: string;
  /** `what stood there → what stands there instead` */
  readonly changes: readonly string[];
  readonly because: string;
}

export interface Judged extends Shown {
  readonly file: string;
  /** The whole line, without its margin. */
  readonly source: string;
  readonly killed: boolean;
  readonly by: string;
}

export interface Score {
  readonly name: string;
  readonly made: number;
  readonly killed: number;
  readonly excused: number;
  readonly survivors: readonly Judged[];
}

const change = (m: Judged): string => `${m.was} → ${m.is}`;
const isSame = (m: Judged, e: Equivalent): boolean => e.file === m.file && e.line === m.source && e.changes.includes(change(m));

export function scoreOf(name: string, judged: readonly Judged[], equivalents: readonly Equivalent[]): Score {
  const alive = judged.filter((m) => !m.killed);
  const survivors = alive.filter((m) => !equivalents.some((e) => isSame(m, e)));
  return { name, made: judged.length, killed: judged.length - alive.length, excused: alive.length - survivors.length, survivors };
}

/** The share of those killed among those that could be noticed at all; 1 where there are none. */
export const share = ({ made, killed, excused }: Score): number => (made === excused ? 1 : killed / (made - excused));

/** Excuses for changes that were made and noticed, or that were not made although their file was judged. */
export const idle = (judged: readonly Judged[], equivalents: readonly Equivalent[]): string[] => {
  const files = new Set(judged.map((m) => m.file));
  const alive = new Set(judged.filter((m) => !m.killed).map((m) => `${m.file}: ${m.source}: ${change(m)}`));
  return equivalents.filter((e) => files.has(e.file)).flatMap((e) => e.changes.map((c) => `${e.file}: ${e.line}: ${c}`)).filter((e) => !alive.has(e));
};

/** Whether a day is another one. */
export const isDay = (m: Judged): boolean => /^'\d{4}-\d\d-\d\d'$/.test(m.was);

const percent = (n: number): string => `${(Math.floor(n * 1000) / 10).toFixed(1)} %`;

export const line = (s: Score): string =>
  `${s.name.padEnd(28)} ${String(s.made).padStart(6)} made ${String(s.killed).padStart(6)} killed ${String(s.survivors.length).padStart(5)} survived ${String(s.excused).padStart(4)} equivalent ${percent(share(s)).padStart(8)}`;

/** What survived, file by file, those with the most first. */
export function survivorLines(judged: readonly Judged[]): string[] {
  const byFile = new Map<string, Judged[]>();
  for (const m of judged) byFile.set(m.file, [...(byFile.get(m.file) ?? []), m]);
  return [...byFile]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .flatMap(([file, all]) => [`${file}: ${all.length}`, ...all.map((m) => `  ${file}:${m.line}  ${m.was}  →  ${m.is === '' ? 'nothing' : m.is}`)]);
}
