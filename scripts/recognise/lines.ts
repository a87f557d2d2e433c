import type { ReadControl, ReadShown } from './in-page/reading.ts';

/** What one frame told, or why it didn't. */
export type FrameRead =
  | { readonly frame: string; readonly controls: readonly ReadControl[]; readonly shown: readonly ReadShown[]; readonly ms: number; readonly cut: boolean }
  | { readonly frame: string; readonly unreadable: string };

export interface PageRead {
  readonly frames: readonly FrameRead[];
  /** Its scripts were kept from running, since they led away from it. */
  readonly stilled: boolean;
}

/** What a page comes to. */
export interface PageSum {
  readonly file: string;
  readonly controls: number;
  readonly named: number;
  readonly ms: number;
}

const tenths = (n: number): number => Math.round(n * 10) / 10;

export function sumOf(file: string, { frames }: PageRead): PageSum {
  const controls = frames.flatMap((f) => ('controls' in f ? f.controls : []));
  const ms = frames.reduce((sum, f) => sum + ('ms' in f ? f.ms : 0), 0);
  return { file, controls: controls.length, named: controls.filter((c) => c.field !== null).length, ms: tenths(ms) };
}

/** A line a control, where lists were asked for a line a column and a value, a line a frame that can't be read, and one for the page. */
export function linesOf(file: string, page: PageRead): readonly object[] {
  const each = page.frames.flatMap((f): readonly object[] => ('unreadable' in f ? [{ file, frame: f.frame, unreadable: f.unreadable }] : [...f.controls, ...f.shown].map((c) => ({ file, frame: f.frame, ...c }))));
  const cut = page.frames.some((f) => 'cut' in f && f.cut);
  return [...each, { ...sumOf(file, page), ...(cut ? { cut } : {}), ...(page.stilled ? { scripts: false } : {}) }];
}
