import type { SealedRow } from './database.ts';
import { CaseProblem } from './problem.ts';
import { open, seal } from './vault/cipher.ts';

/** What one table's boxes hold: in which version, how older ones are lifted, and how a value is read. */
export interface Content<T> {
  readonly table: string;
  /** Today's version, from 1. */
  readonly version: number;
  /** `lifts[0]` makes a value of version 2 of one of version 1, and so on. Never change one that was released. */
  readonly lifts: readonly ((old: never) => unknown)[];
  /** Rebuilds the value from its known parts; null where it is none. */
  readonly read: (value: unknown) => T | null;
}

/** A value of some version as one of today's. @throws CaseProblem `newer-version`, `damaged` */
export function lifted<T>({ version, lifts, read }: Content<T>, from: number, value: unknown): T {
  if (from > version) throw new CaseProblem('newer-version');
  const now = read(lifts.slice(from - 1).reduce((old: unknown, lift) => (lift as (old: unknown) => unknown)(old), value));
  if (now === null) throw new CaseProblem('damaged');
  return now;
}

/** Seals a value as a row of its table. */
export async function sealRow<T>(key: CryptoKey, { table, version }: Content<T>, id: string, value: T): Promise<SealedRow> {
  return { id, v: version, ...(await seal(key, [table, id, version], value)) };
}

/** Opens a row of its table, whatever version it was written in. @throws CaseProblem `damaged`, `newer-version` */
export async function openRow<T>(key: CryptoKey, content: Content<T>, row: SealedRow): Promise<T> {
  if (row.v > content.version) throw new CaseProblem('newer-version');
  return lifted(content, row.v, await open(key, [content.table, row.id, row.v], row));
}

/** A row that can't be opened, and why. */
export interface Unreadable {
  readonly id: string;
  readonly problem: CaseProblem;
}

/** Opens many rows: one that is damaged keeps none of the others away. */
export async function openRows<T>(key: CryptoKey, content: Content<T>, rows: readonly SealedRow[]): Promise<{ readonly values: readonly T[]; readonly unreadable: readonly Unreadable[] }> {
  const unreadable: Unreadable[] = [];
  const values = await Promise.all(
    rows.map((row) =>
      openRow(key, content, row).catch((problem: unknown) => {
        if (!(problem instanceof CaseProblem)) throw problem;
        unreadable.push({ id: row.id, problem });
        return null;
      }),
    ),
  );
  return { values: values.filter((value): value is NonNullable<typeof value> => value !== null), unreadable };
}
