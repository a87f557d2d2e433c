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

/**
 * Opens the register, locked or not. For the background and the extension's own pages; never for a content script. One for
 * each page or worker: they share the disk and the session.
 * @throws CaseProblem `blocked`, `unavailable`, `newer-version`, `quota`
 */
export async function openRegister({ storage }: RegisterApi, now: () => number = Date.now): Promise<Register> {
  const db = await openDatabase(new CaseDatabase());
  const vault = makeVault({ db, session: storage.session, local: storage.local, now });
  return { vault, store: { db, keys: vault.keys, now } };
}
