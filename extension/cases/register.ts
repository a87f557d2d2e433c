import { CaseDatabase } from './database.ts';
import { openDatabase } from './storage.ts';
import type { StorePlaces } from './store/places.ts';
import type { Area } from './vault/places.ts';
import { makeVault, type Vault } from './vault/vault.ts';

/** The register of this profile: its lock, and what the functions of `store/` and `backup/` take as their first argument. */
export interface Register {
  readonly vault: Vault;
  readonly store: StorePlaces;
}

/** The part of `browser` that it stands on. */
export interface RegisterApi {
  readonly storage: { readonly session: Area; readonly local: Area };
}

/** Puts the register together; its database opens at the first use. One for each page or worker: they share the disk and the session. */
export function makeRegister({ storage }: RegisterApi, now: () => number = Date.now): Register {
  const db = new CaseDatabase();
  const vault = makeVault({ db, session: storage.session, local: storage.local, now });
  return { vault, store: { db, keys: () => vault.keys(), now } };
}

/**
 * Opens the register, locked or not. For the background and the extension's own pages; never for a content script.
 * @throws CaseProblem `blocked`, `unavailable`, `newer-version`, `quota`
 */
export async function openRegister(api: RegisterApi, now?: () => number): Promise<Register> {
  const register = makeRegister(api, now);
  await openDatabase(register.store.db);
  return register;
}
