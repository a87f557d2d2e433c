import type { SitesApi } from '../sites/api.ts';
import { readReport, type FrameReport } from './report.ts';
import { tallyOf, type Tally } from './tally.ts';

type Session = Pick<SitesApi, 'storage'>;

const prefixOf = (tab: number): string => `frame:${tab}:`;

/** Keeps the last report of a frame until the browser ends. A run that ended erases its own report, never a newer run's. */
export const keepReport = async (api: Session, tab: number, frame: number, report: FrameReport): Promise<void> => {
  const key = `${prefixOf(tab)}${frame}`;
  if (report.status !== null) return api.storage.session.set({ [key]: report });
  const held = readReport((await api.storage.session.get(key))[key]);
  if (held?.run === report.run) await api.storage.session.remove(key);
};

const entriesOf = async (api: Session, tab: number): Promise<readonly (readonly [string, unknown])[]> =>
  Object.entries(await api.storage.session.get(null)).filter(([key]) => key.startsWith(prefixOf(tab)));

/** The frames of a tab, added up. */
export const tallyOfTab = async (api: Session, tab: number): Promise<Tally> => {
  const reports = (await entriesOf(api, tab)).map(([, value]) => readReport(value));
  return tallyOf(reports.filter((report) => report !== null));
};

export const forgetTab = async (api: Session, tab: number): Promise<void> => {
  const keys = (await entriesOf(api, tab)).map(([key]) => key);
  if (keys.length > 0) await api.storage.session.remove(keys);
};

/** Whether a change of session storage is one of this tab's frames. */
export const concernsTab = (keys: readonly string[], tab: number): boolean => keys.some((key) => key.startsWith(prefixOf(tab)));
