import type { FrameReport } from './report.ts';

/** All frames of one tab together. */
export interface Tally {
  /** Frames in which the checks run. */
  readonly frames: number;
  /** Of these, frames with something to check. */
  readonly checking: number;
  /** Some frame's page took the checks away. */
  readonly interrupted: boolean;
  readonly wrong: number;
  readonly attend: number;
  readonly ask: number;
  readonly holds: number;
}

export const nothing: Tally = { frames: 0, checking: 0, interrupted: false, wrong: 0, attend: 0, ask: 0, holds: 0 };

/** Adds up the reports of a tab's frames. */
export const tallyOf = (reports: Iterable<FrameReport>): Tally => {
  let tally = nothing;
  for (const { status } of reports) {
    if (status === null) continue;
    tally = {
      frames: tally.frames + 1,
      checking: tally.checking + (status.state === 'checking' ? 1 : 0),
      interrupted: tally.interrupted || status.state === 'interrupted',
      wrong: tally.wrong + status.wrong,
      attend: tally.attend + status.attend,
      ask: tally.ask + status.ask,
      holds: tally.holds + status.holds,
    };
  }
  return tally;
};

/** What stands on the extension's button: errors only, `!` where a page took the checks away, else nothing. */
export const badgeText = (tally: Tally): string => {
  if (tally.interrupted) return '!';
  if (tally.wrong === 0) return '';
  return tally.wrong > 99 ? '99+' : String(tally.wrong);
};
