import type { CaseDatabase } from './database.ts';
import { CaseProblem, type CaseProblemKind } from './problem.ts';

const kinds: Readonly<Record<string, CaseProblemKind>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer-version',
  MissingAPIError: 'unavailable',
  OpenFailedError: 'unavailable',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  UnknownError: 'unavailable',
};

/** The error and those inside it: Dexie wraps a full disk into an aborted transaction. */
function* chain(error: unknown): Generator<Error> {
  const seen = new Set<unknown>();
  for (let e = error; e instanceof Error || e instanceof DOMException; e = (e as { inner?: unknown }).inner ?? e.cause) {
    if (seen.has(e)) return;
    seen.add(e);
    yield e;
  }
}

const closedKind = ({ closedFor }: CaseDatabase): CaseProblemKind | null => (closedFor === 'update' ? 'stale' : closedFor === 'deletion' ? 'vanished' : null);

/** An error of the storage as one that can be told to a person; any other goes through as it is. */
export function storageProblem(error: unknown, db: CaseDatabase): unknown {
  for (const e of chain(error)) {
    if (e instanceof CaseProblem) return e;
    const kind = kinds[e.name] ?? (/QuotaExceeded/.test(e.message) ? 'quota' : undefined);
    if (kind) return new CaseProblem(kind, { cause: error });
    if (e.name === 'DatabaseClosedError') return new CaseProblem(closedKind(db) ?? 'unavailable', { cause: error });
  }
  return error;
}

/** Runs work on the storage; what fails comes out as a CaseProblem. */
export async function stored<T>(db: CaseDatabase, work: () => PromiseLike<T>): Promise<T> {
  const closed = closedKind(db);
  if (closed) throw new CaseProblem(closed);
  try {
    return await work();
  } catch (error) {
    throw storageProblem(error, db);
  }
}

/** How long another window may take to let go before we say so. */
const patience = 3000;

/**
 * Opens the database, and its tables in today's layout.
 * @throws CaseProblem `blocked` where a window with an older version doesn't let go, `unavailable`, `newer-version`, `quota`
 */
export async function openDatabase(db: CaseDatabase, wait: number = patience): Promise<CaseDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, refuse) => {
    db.on('blocked', () => (timer ??= setTimeout(() => refuse(new CaseProblem('blocked')), wait)));
  });
  await stored(db, () => Promise.race([db.open(), blocked])).finally(() => clearTimeout(timer));
  return db;
}
