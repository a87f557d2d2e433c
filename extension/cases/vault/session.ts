import { fromBase64, toBase64, type Bytes } from './bytes.ts';
import type { VaultPlaces } from './places.ts';

/**
 * Where the unlocked key lives between two lives of a service worker.
 *
 * Memory alone won't do: a worker is stopped after 30 s, and she would type her passphrase twenty times an hour. A
 * non-extractable CryptoKey in IndexedDB won't do: the browser writes its bytes to the disk in clear. An offscreen page
 * that holds it exists from Chromium 109 on and not in Firefox, and can be closed by the browser too. So the data key's
 * bytes lie in `storage.session` (Chromium 102, Firefox 115): the browser keeps it in memory only, never on disk, shows
 * it to no content script unless told to (we never do), and drops it with the browser, an update and our own lock.
 * Every context imports them as keys that can't be exported and wipes its copy. What this gives away against a key that
 * lives in one page's memory: any page of this extension can read it; they all may use it anyhow.
 */
interface OpenVault {
  readonly vault: string;
  /** The data key, base64. */
  readonly key: string;
}

export const SESSION_KEY = 'vault';
// Apart from the key: who notes that she is still here must never write back a key that another window has just removed.
const USED = 'vault-used';
const MINUTES = 'vault-minutes';

const isOpenVault = (value: unknown): value is OpenVault => {
  const { vault, key } = (value ?? {}) as Record<keyof OpenVault, unknown>;
  return typeof vault === 'string' && typeof key === 'string';
};

interface Session {
  readonly open: OpenVault | null;
  /** Milliseconds; the start of time where it can't be told, so that it locks. */
  readonly used: number;
  readonly minutes: number;
}

async function read({ session }: VaultPlaces): Promise<Session> {
  const all = await session.get([SESSION_KEY, USED, MINUTES]);
  const open = all[SESSION_KEY];
  return { open: isOpenVault(open) ? open : null, used: Number(all[USED] ?? 0), minutes: Number(all[MINUTES] ?? 0) };
}

/** A clock that was set back by more than this says nothing about how long nobody was here: then it locks too. */
const backwards = 60_000;

const isIdle = ({ minutes, used }: Session, now: number): boolean => !(now - used < minutes * 60_000) || used - now > backwards;

export const endSession = ({ session }: VaultPlaces): Promise<void> => session.remove([SESSION_KEY, USED, MINUTES]);

export const beginSession = ({ session, now }: VaultPlaces, vault: string, dataKey: Bytes, minutes: number): Promise<void> =>
  session.set({ [SESSION_KEY]: { vault, key: toBase64(dataKey) } satisfies OpenVault, [USED]: now(), [MINUTES]: minutes });

/** The data key while the vault is open, else null; one that was idle for too long is locked with this. The caller wipes the bytes. */
export async function sessionKey(places: VaultPlaces, vault: string): Promise<Bytes | null> {
  const session = await read(places);
  if (session.open === null) return null;
  if (session.open.vault === vault && !isIdle(session, places.now())) return fromBase64(session.open.key);
  await endSession(places);
  return null;
}

/** Writing at every key she presses would cost more than it tells. */
const grain = 10_000;

/** Puts the idle lock off. What has been idle for too long is locked instead. */
export async function touchSession(places: VaultPlaces): Promise<void> {
  const session = await read(places);
  const now = places.now();
  if (session.open === null) return;
  if (isIdle(session, now)) return endSession(places);
  if (now - session.used >= grain || now < session.used) await places.session.set({ [USED]: now });
}

export const setSessionMinutes = ({ session }: VaultPlaces, minutes: number): Promise<void> => session.set({ [MINUTES]: minutes });
