import { CaseProblem } from '../problem.ts';
import { fromBase64, fromUtf8, toBase64, toHex, utf8, type Bytes } from '../vault/bytes.ts';
import type { Sealed } from '../vault/cipher.ts';
import type { VaultHeader } from '../vault/header.ts';

/** The first bytes of each backup, whatever its version. */
export const MAGIC = 'wubao-backup ';
export const formatVersion = 1;

/** What stands in clear at the head of a backup. Every piece behind it is bound to it. */
export interface FileHeader {
  /** Random; names the file. */
  readonly file: string;
  /** ISO 8601 in UTC. */
  readonly made: string;
  /** 32 bytes, from which and the data key the file's own key is made. */
  readonly salt: Bytes;
  /** How passphrase and recovery code open it. */
  readonly vault: VaultHeader;
}

interface WrittenSeal {
  readonly alg: string;
  readonly iv: string;
  readonly box: string;
}

const written = ({ alg, iv, box }: Sealed): WrittenSeal => ({ alg, iv: toBase64(iv), box: toBase64(box) });

const sealFrom = (value: unknown): Sealed => {
  const { alg, iv, box } = value as WrittenSeal;
  return { alg: alg as Sealed['alg'], iv: fromBase64(iv), box: fromBase64(box) };
};

export function writeHeader({ file, made, salt, vault: { version, vault, derivation, byPassphrase, byRecovery } }: FileHeader): Bytes {
  const wrapped = { version, vault, derivation: { ...derivation, salt: toBase64(derivation.salt) }, byPassphrase: written(byPassphrase), byRecovery: written(byRecovery) };
  return utf8(JSON.stringify({ file, made, salt: toBase64(salt), vault: wrapped }));
}

/** @throws CaseProblem `broken-backup`. What was altered in it shows when the first piece is opened. */
export function readHeader(bytes: Bytes): FileHeader {
  try {
    const { file, made, salt, vault } = JSON.parse(fromUtf8(bytes)) as Record<keyof FileHeader, unknown>;
    const wrapped = vault as Record<keyof VaultHeader, unknown> & { readonly derivation: { readonly name: unknown; readonly rounds: unknown; readonly salt: string } };
    if (typeof file !== 'string' || typeof made !== 'string' || typeof salt !== 'string' || typeof wrapped.vault !== 'string') throw new CaseProblem('broken-backup');
    return {
      file,
      made,
      salt: fromBase64(salt),
      vault: {
        version: Number(wrapped.version),
        vault: wrapped.vault,
        derivation: { name: wrapped.derivation.name as VaultHeader['derivation']['name'], rounds: Number(wrapped.derivation.rounds), salt: fromBase64(wrapped.derivation.salt) },
        byPassphrase: sealFrom(wrapped.byPassphrase),
        byRecovery: sealFrom(wrapped.byRecovery),
      },
    };
  } catch (cause) {
    throw cause instanceof CaseProblem ? cause : new CaseProblem('broken-backup', { cause });
  }
}

/** What binds the pieces to the header. */
export const headerMark = async (bytes: Bytes): Promise<string> => toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
