import type { GuardStatus } from '../../widgets/guard/guard.ts';

/** What the checks of one document report: counts, never a value. */
export interface FrameReport {
  /** Tells one run of the checks from the next in the same frame. */
  readonly run: string;
  /** null: this run has ended. */
  readonly status: GuardStatus | null;
}

const MOST = 100_000;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MOST;

const isState = (value: unknown): value is GuardStatus['state'] =>
  value === 'checking' || value === 'nothing-to-check' || value === 'interrupted';

const readStatus = (value: unknown): GuardStatus | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { state, wrong, attend, ask, holds } = value as Record<string, unknown>;
  return isState(state) && isCount(wrong) && isCount(attend) && isCount(ask) && isCount(holds)
    ? { state, wrong, attend, ask, holds }
    : undefined;
};

/** A report from a message or from storage, rebuilt from its known parts; null where it is none. */
export const readReport = (value: unknown): FrameReport | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { run, status: raw } = value as Record<string, unknown>;
  if (typeof run !== 'string' || !/^[a-z0-9]{1,16}$/.test(run)) return null;
  if (raw === null) return { run, status: null };
  const status = readStatus(raw);
  return status === undefined ? null : { run, status };
};
