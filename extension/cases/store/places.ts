import type { CaseDatabase } from '../database.ts';
import type { Keys } from '../vault/keys.ts';

/** What the store stands on. `keys` is the vault's: asked for at each call, so that a lock takes effect at once. */
export interface StorePlaces {
  readonly db: CaseDatabase;
  readonly keys: () => Promise<Keys>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
