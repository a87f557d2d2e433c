import { openBackup, vaultOfBackup, type BackupSecret, type OpenBackup } from '../../cases/backup/read-backup.ts';
import { CaseProblem } from '../../cases/problem.ts';
import { places, vault } from '../places.ts';

/** Opens a backup of this very register with the key of now; null where it is another one's and a secret is needed. */
export async function openOwn(file: Blob): Promise<OpenBackup | null> {
  if ((await vaultOfBackup(file)) !== (await vault.header()).vault) return null;
  return openBackup(file, { root: (await places.keys()).root });
}

/** A recovery code has nine groups of four; whatever else is typed is a passphrase. */
const secretOf = (typed: string): BackupSecret => (/^(?:[0-9A-Za-z]{4}[-\s]?){9}$/.test(typed.trim()) ? { code: typed } : { passphrase: typed });

/** Opens it with what she typed: a code that is none may still be a passphrase. */
export async function openTyped(file: Blob, typed: string): Promise<OpenBackup> {
  const secret = secretOf(typed);
  try {
    return await openBackup(file, secret);
  } catch (problem) {
    if (!('code' in secret) || !(problem instanceof CaseProblem) || problem.kind !== 'mistyped-recovery') throw problem;
    return openBackup(file, { passphrase: typed });
  }
}
