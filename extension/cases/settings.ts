import type { CaseDatabase } from './database.ts';
import { stored } from './storage.ts';
import { openRow, sealRow, type Content } from './versioned.ts';

/** What she chose for the register; kept sealed, so that nobody without the key sets the lock off. */
export interface RegisterSettings {
  /** Minutes without use after which it locks, 1 to 480. */
  readonly idleMinutes: number;
  /** Days between two automatic backups; 0 for none. */
  readonly backupEvery: number;
  /** When the last backup was written, and when one was last tried for restoring; ISO 8601 in UTC, or null. */
  readonly lastBackup: string | null;
  readonly lastDrill: string | null;
}

export const firstSettings: RegisterSettings = { idleMinutes: 15, backupEvery: 7, lastBackup: null, lastDrill: null };

const whole = (value: unknown, least: number, most: number, otherwise: number): number =>
  typeof value === 'number' && Number.isInteger(value) ? Math.min(Math.max(value, least), most) : otherwise;

const instant = (value: unknown): string | null => (typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null);

export const settingsContent: Content<RegisterSettings> = {
  table: 'settings',
  version: 1,
  lifts: [],
  read: (value) => {
    const { idleMinutes, backupEvery, lastBackup, lastDrill } = (value ?? {}) as Record<keyof RegisterSettings, unknown>;
    return {
      idleMinutes: whole(idleMinutes, 1, 480, firstSettings.idleMinutes),
      backupEvery: whole(backupEvery, 0, 366, firstSettings.backupEvery),
      lastBackup: instant(lastBackup),
      lastDrill: instant(lastDrill),
    };
  },
};

const id = 'register';

export async function readSettings(db: CaseDatabase, key: CryptoKey): Promise<RegisterSettings> {
  const row = await stored(db, () => db.settings.get(id));
  return row ? openRow(key, settingsContent, row) : firstSettings;
}

/** Writes what is given over what is there; returns all. */
export async function changeSettings(db: CaseDatabase, key: CryptoKey, change: Partial<RegisterSettings>): Promise<RegisterSettings> {
  const settings = settingsContent.read({ ...(await readSettings(db, key)), ...change }) ?? firstSettings;
  const row = await sealRow(key, settingsContent, id, settings);
  await stored(db, () => db.settings.put(row));
  return settings;
}
