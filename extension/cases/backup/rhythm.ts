import type { RegisterSettings } from '../settings.ts';

const day = 24 * 60 * 60 * 1000;

/** Whether it is time for the next automatic backup. A last one that lies in the future was dated by a wrong clock and counts as none. */
export function isBackupDue({ backupEvery, lastBackup }: RegisterSettings, now: number): boolean {
  if (backupEvery === 0) return false;
  const last = lastBackup === null ? Number.NaN : Date.parse(lastBackup);
  return !(now - last < backupEvery * day && last <= now + day);
}
