import type { CaseDatabase } from '../database.ts';

/** The part of a browser's storage area that the vault needs; handed in, so that the same code runs in tests. */
export interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** What the vault stands on: `browser.storage.session` and `.local`, the database and the clock. */
export interface VaultPlaces {
  readonly db: CaseDatabase;
  readonly session: Area;
  readonly local: Area;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
