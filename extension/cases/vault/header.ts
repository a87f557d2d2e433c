import { CaseProblem } from '../problem.ts';
import { randomBytes, type Bytes } from './bytes.ts';
import { openBytes, sealBytes, type Place, type Sealed } from './cipher.ts';
import { chooseRounds, deriveKey, mostRounds, type Derivation } from './derive.ts';
import { recoveryKey } from './keys.ts';

export const headerVersion = 1;

/** All that stands in clear of a vault: how its data key is wrapped. Of no use without the passphrase or the recovery code. */
export interface VaultHeader {
  readonly version: number;
  /** Random; names the vault, not its owner. */
  readonly vault: string;
  readonly derivation: Derivation;
  readonly byPassphrase: Sealed;
  readonly byRecovery: Sealed;
}

const place = (vault: string, by: 'passphrase' | 'recovery'): Place => ['vault', `${vault} ${by}`, headerVersion];

export interface Wrapped {
  readonly derivation: Derivation;
  readonly byPassphrase: Sealed;
}

export async function wrapByPassphrase(vault: string, dataKey: Bytes, passphrase: string): Promise<Wrapped> {
  const derivation: Derivation = { name: 'PBKDF2-SHA-256', rounds: await chooseRounds(), salt: randomBytes(16) };
  return { derivation, byPassphrase: await sealBytes(await deriveKey(passphrase, derivation), place(vault, 'passphrase'), dataKey) };
}

export const wrapByRecovery = async (vault: string, dataKey: Bytes, secret: Bytes): Promise<Sealed> => sealBytes(await recoveryKey(secret), place(vault, 'recovery'), dataKey);

const understood = ({ version, derivation }: VaultHeader): void => {
  if (version > headerVersion || derivation.name !== 'PBKDF2-SHA-256') throw new CaseProblem('newer-version');
  if (!(derivation.rounds > 0 && derivation.rounds <= mostRounds)) throw new CaseProblem('damaged');
};

const orElse = (kind: 'wrong-passphrase' | 'wrong-recovery') => (cause: unknown) => {
  throw cause instanceof CaseProblem && cause.kind === 'damaged' ? new CaseProblem(kind) : cause;
};

/** The data key, 32 bytes; the caller wipes them. @throws CaseProblem `wrong-passphrase` */
export async function openByPassphrase(header: VaultHeader, passphrase: string): Promise<Bytes> {
  understood(header);
  return openBytes(await deriveKey(passphrase, header.derivation), place(header.vault, 'passphrase'), header.byPassphrase).catch(orElse('wrong-passphrase'));
}

/** @throws CaseProblem `wrong-recovery` */
export async function openByRecovery(header: VaultHeader, secret: Bytes): Promise<Bytes> {
  understood(header);
  return openBytes(await recoveryKey(secret), place(header.vault, 'recovery'), header.byRecovery).catch(orElse('wrong-recovery'));
}
