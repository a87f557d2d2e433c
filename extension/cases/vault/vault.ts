import { keepNote, type AuditWhat } from '../audit.ts';
import type { HeaderRow } from '../database.ts';
import { CaseProblem } from '../problem.ts';
import { changeSettings, readSettings, type RegisterSettings } from '../settings.ts';
import { stored } from '../storage.ts';
import { beginAttempt, forgiveAttempts, waitOf } from './attempts.ts';
import { newId, randomBytes, type Bytes } from './bytes.ts';
import { headerVersion, openByPassphrase, openByRecovery, wrapByPassphrase, wrapByRecovery, type VaultHeader } from './header.ts';
import { keysFrom, type Keys } from './keys.ts';
import { isStrongEnough } from './passphrase.ts';
import type { VaultPlaces } from './places.ts';
import { newRecoverySecret, readRecoveryCode, writeRecoveryCode, type RecoveryCode } from './recovery-code.ts';
import { beginSession, endSession, sessionKey, setSessionMinutes, touchSession } from './session.ts';

export type VaultState =
  /** None has been made yet. */
  | { readonly kind: 'none' }
  /** One was made, and something removed it. */
  | { readonly kind: 'vanished' }
  /** `wait`: seconds until a passphrase is taken. */
  | { readonly kind: 'locked'; readonly wait: number }
  | { readonly kind: 'open' };

/** The lock of the register. Every method may throw a CaseProblem; those that need it open throw `locked`. */
export interface Vault {
  state(): Promise<VaultState>;
  /** Makes a vault and opens it. The code is shown once, and kept nowhere. @throws `vault-exists`, `weak-passphrase` */
  create(passphrase: string): Promise<RecoveryCode>;
  /** @throws `no-vault`, `wrong-passphrase`, `wait` */
  unlock(passphrase: string): Promise<void>;
  /** In every window at once. */
  lock(): Promise<void>;
  /** Locks if nobody was here for as long as the settings say. For an alarm or a timer: without one the key goes at the next use only. */
  lockIfIdle(): Promise<void>;
  /** She did something: the idle lock begins anew. Reading and writing alone don't count. */
  touch(): Promise<void>;
  /** Backups of before still open with the old one. @throws `wrong-passphrase`, `weak-passphrase`, `wait` */
  changePassphrase(current: string, next: string): Promise<void>;
  /** Opens with the code and sets another passphrase. @throws `mistyped-recovery`, `wrong-recovery`, `weak-passphrase` */
  recover(code: string, next: string): Promise<void>;
  /** A new code; the old one opens nothing but old backups any more. @throws `wrong-passphrase`, `wait` */
  renewRecovery(passphrase: string): Promise<RecoveryCode>;
  settings(): Promise<RegisterSettings>;
  changeSettings(change: Partial<RegisterSettings>): Promise<RegisterSettings>;
  /** The keys, for the store and backups. @throws `locked`, `vanished`, `no-vault` */
  keys(): Promise<Keys>;
  /** What a backup carries so that passphrase and code open it too. */
  header(): Promise<VaultHeader>;
  /** Erases the whole register and its keys. There is no way back but a backup. */
  eraseAll(): Promise<void>;
}

/** In `storage.local`: that there was a vault. Tells a register that vanished from one that never was. */
export const WITNESS_KEY = 'vault';

export function makeVault(places: VaultPlaces): Vault {
  const { db, local, now } = places;
  /** Imported once a context; the session says at every use whether they may still be used. */
  let held: { readonly vault: string; readonly keys: Promise<Keys> } | null = null;

  const note = async (what: AuditWhat, keys: Keys | null): Promise<void> => keepNote(db, keys?.audit ?? null, now(), { what });
  const headerRow = (): Promise<HeaderRow | undefined> => stored(db, async () => (await db.vault.get('header')) as HeaderRow | undefined);
  const wasHere = async (): Promise<boolean> => (await local.get([WITNESS_KEY]))[WITNESS_KEY] !== undefined;

  async function header(): Promise<HeaderRow> {
    const row = await headerRow();
    if (row) return row;
    await endSession(places);
    throw new CaseProblem((await wasHere()) ? 'vanished' : 'no-vault');
  }

  const importOnce = (vault: string, dataKey: Bytes): Promise<Keys> => {
    held = held?.vault === vault ? held : { vault, keys: keysFrom(dataKey) };
    return held.keys;
  };

  async function keys(): Promise<Keys> {
    const { vault } = await header();
    const dataKey = await sessionKey(places, vault);
    if (dataKey === null) {
      held = null;
      throw new CaseProblem('locked');
    }
    return importOnce(vault, dataKey).finally(() => dataKey.fill(0));
  }

  /** Runs on the data key while it is there, and wipes it. */
  async function withKey<T>(dataKey: Bytes, use: (dataKey: Bytes) => Promise<T>): Promise<T> {
    try {
      return await use(dataKey);
    } finally {
      dataKey.fill(0);
    }
  }

  async function begin(vault: string, dataKey: Bytes, what: AuditWhat): Promise<void> {
    const keys = await importOnce(vault, dataKey);
    const { idleMinutes } = await readSettings(db, keys.records);
    await beginSession(places, vault, dataKey, idleMinutes);
    await note(what, keys);
  }

  /** Counts the attempt, and forgives it where the passphrase was right. */
  async function byPassphrase<T>(passphrase: string, use: (dataKey: Bytes, row: HeaderRow) => Promise<T>): Promise<T> {
    const row = await header();
    await beginAttempt(db, now());
    const dataKey = await openByPassphrase(row, passphrase).catch(async (problem: unknown) => {
      if (!(problem instanceof CaseProblem) || problem.kind !== 'wrong-passphrase') throw problem;
      await note('wrong-passphrase', null);
      throw new CaseProblem('wrong-passphrase', { wait: Math.ceil((await waitOf(db, now())) / 1000) });
    });
    await forgiveAttempts(db);
    return withKey(dataKey, (key) => use(key, row));
  }

  const mustBeStrong = (passphrase: string): void => {
    if (!isStrongEnough(passphrase)) throw new CaseProblem('weak-passphrase');
  };

  const changeHeader = (change: Partial<VaultHeader>): Promise<unknown> =>
    stored(db, () =>
      db.vault
        .where('id')
        .equals('header')
        .modify((row) => void Object.assign(row, change)),
    );

  const rewrap = async (row: HeaderRow, dataKey: Bytes, next: string): Promise<void> => {
    const wrapped = await wrapByPassphrase(row.vault, dataKey, next);
    await changeHeader(wrapped);
  };

  return {
    async state() {
      const row = await headerRow();
      if (!row) return { kind: (await wasHere()) ? 'vanished' : 'none' };
      const dataKey = await sessionKey(places, row.vault);
      dataKey?.fill(0);
      return dataKey ? { kind: 'open' } : { kind: 'locked', wait: Math.ceil((await waitOf(db, now())) / 1000) };
    },

    async create(passphrase) {
      mustBeStrong(passphrase);
      if (await headerRow()) throw new CaseProblem('vault-exists');
      return withKey(randomBytes(32), async (dataKey) => {
        const vault = newId();
        const secret = newRecoverySecret();
        const row: HeaderRow = { id: 'header', version: headerVersion, vault, ...(await wrapByPassphrase(vault, dataKey, passphrase)), byRecovery: await wrapByRecovery(vault, dataKey, secret) };
        // Two windows may both be at it: the second finds the first one's.
        await stored(db, () =>
          db.transaction('rw', db.vault, async () => {
            if (await db.vault.get('header')) throw new CaseProblem('vault-exists');
            await db.vault.add(row);
          }),
        );
        await local.set({ [WITNESS_KEY]: { vault } });
        await begin(vault, dataKey, 'created');
        return withKey(secret, writeRecoveryCode);
      });
    },

    unlock: (passphrase) => byPassphrase(passphrase, (dataKey, { vault }) => begin(vault, dataKey, 'unlocked')),

    async lock() {
      const last = await keys().catch(() => null);
      held = null;
      await endSession(places);
      if (last) await note('locked', last);
    },

    async lockIfIdle() {
      const row = await headerRow();
      const dataKey = row ? await sessionKey(places, row.vault) : null;
      dataKey?.fill(0);
      if (!dataKey) held = null;
    },

    touch: () => touchSession(places),

    async changePassphrase(current, next) {
      mustBeStrong(next);
      await byPassphrase(current, async (dataKey, row) => {
        await rewrap(row, dataKey, next);
        await note('passphrase-changed', await keysFrom(dataKey));
      });
    },

    async recover(code, next) {
      mustBeStrong(next);
      const row = await header();
      await withKey(await readRecoveryCode(code), async (secret) =>
        withKey(await openByRecovery(row, secret), async (dataKey) => {
          await rewrap(row, dataKey, next);
          await forgiveAttempts(db);
          await begin(row.vault, dataKey, 'recovered');
        }),
      );
    },

    renewRecovery: (passphrase) =>
      byPassphrase(passphrase, async (dataKey, row) => {
        const secret = newRecoverySecret();
        const byRecovery = await wrapByRecovery(row.vault, dataKey, secret);
        await changeHeader({ byRecovery });
        await note('recovery-renewed', await keysFrom(dataKey));
        return withKey(secret, writeRecoveryCode);
      }),

    settings: async () => readSettings(db, (await keys()).records),

    async changeSettings(change) {
      const settings = await changeSettings(db, (await keys()).records, change);
      await setSessionMinutes(places, settings.idleMinutes);
      return settings;
    },

    keys,

    header: async () => {
      const { id: _, ...rest } = await header();
      return rest;
    },

    async eraseAll() {
      held = null;
      await endSession(places);
      // Emptied first: should another window hold the file of the database, nothing is left in it all the same.
      await stored(db, () => db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear()))));
      await local.remove([WITNESS_KEY]);
      await stored(db, async () => {
        await db.delete();
        await db.open();
      });
    },
  };
}
