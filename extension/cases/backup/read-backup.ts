import { openByPassphrase, openByRecovery } from '../vault/header.ts';
import { fileKey, keysFrom } from '../vault/keys.ts';
import { readRecoveryCode } from '../vault/recovery-code.ts';
import { contents, pieceFrom, type Contents, type Piece } from './contents.ts';
import { headerMark, readHeader, type FileHeader } from './file-header.ts';
import { readPieces, readStart } from './pieces.ts';
import { CaseProblem } from '../problem.ts';

/** A backup that was opened; nothing of it is in the register yet. */
export interface OpenBackup {
  readonly file: string;
  /** ISO 8601 in UTC, by the clock of the computer that made it. */
  readonly made: string;
  /** The vault that it was made of. */
  readonly vault: string;
  /** What is in it, from its beginning; may be gone through again and again. @throws CaseProblem `broken-backup`, `newer-version` */
  pieces(): AsyncGenerator<Piece>;
  /** The ids of its records; gone through for once, then known. */
  personIds(): Promise<ReadonlySet<string>>;
}

/** What opens a backup: the passphrase of when it was made, the recovery code of then, or the root key of the same register, open now. */
export type BackupSecret = { readonly passphrase: string } | { readonly code: string } | { readonly root: CryptoKey };

async function rootFrom({ vault }: FileHeader, secret: BackupSecret): Promise<CryptoKey> {
  if ('root' in secret) return secret.root;
  const dataKey = 'passphrase' in secret ? await openByPassphrase(vault, secret.passphrase) : await openByRecovery(vault, await readRecoveryCode(secret.code));
  const { root } = await keysFrom(dataKey);
  dataKey.fill(0);
  return root;
}

/** Whose backup it is, before anything opens it: the same register's needs no passphrase while that is open. */
export async function vaultOfBackup(blob: Blob): Promise<string> {
  return readHeader((await readStart(blob)).header).vault.vault;
}

/**
 * @throws CaseProblem `not-a-backup`, `newer-version`, `broken-backup`, `wrong-passphrase`, `wrong-recovery`, `mistyped-recovery`
 */
export async function openBackup(blob: Blob, secret: BackupSecret, of: Contents = contents): Promise<OpenBackup> {
  const { header: bytes, end } = await readStart(blob);
  const header = readHeader(bytes);
  const key = { key: await fileKey(await rootFrom(header, secret), header.salt), mark: await headerMark(bytes) };
  async function* pieces(): AsyncGenerator<Piece> {
    let ended = false;
    for await (const value of readPieces(blob, key, end)) {
      if (ended) throw new CaseProblem('broken-backup');
      const piece = pieceFrom(value, of);
      ended = piece.kind === 'end';
      yield piece;
    }
    if (!ended) throw new CaseProblem('broken-backup');
  }

  let ids: Promise<ReadonlySet<string>> | null = null;
  const readIds = async (): Promise<ReadonlySet<string>> => {
    const all = new Set<string>();
    for await (const piece of pieces()) if (piece.kind === 'persons') for (const { id } of piece.values) all.add(id);
    return all;
  };

  return { file: header.file, made: header.made, vault: header.vault.vault, pieces, personIds: () => (ids ??= readIds()) };
}
