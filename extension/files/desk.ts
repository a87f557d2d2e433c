import { proxy, wrap, type Remote } from 'comlink';
import type { OutCell } from '../../core/roster/export/sheet.ts';
import type { FilesApi, Format } from './files-api.ts';
import type { Plan, Sight, Wishes } from './look.ts';
import { FileProblem, fileProblemWords, type FileProblemKind } from './problem.ts';
import type { Chunk, Read, ReadOptions } from './read.ts';
import type { NewSheet } from './write/write-xlsx.ts';

const isKind = (text: string): text is FileProblemKind => Object.hasOwn(fileProblemWords, text);

/** What was thrown in the worker, as it was there. */
const asThrown = (problem: unknown): unknown => (problem instanceof Error && problem.name === 'FileProblem' && isKind(problem.message) ? new FileProblem(problem.message) : problem);

/**
 * Runs something in a worker of its own, which ends with it. Where the signal says stop it ends at once, whatever it is at:
 * a library in the midst of a file listens to nobody.
 */
async function inWorker<T>(use: (files: Remote<FilesApi>) => Promise<T>, signal?: AbortSignal): Promise<T> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./files.worker.ts', import.meta.url), { type: 'module' });
  const stopped = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'The worker did not start')));
  });
  try {
    return await Promise.race([use(wrap<FilesApi>(worker)), stopped]);
  } catch (problem) {
    throw asThrown(problem);
  } finally {
    worker.terminate();
  }
}

/** Looks at a table file without reading it all. @throws FileProblem; the signal's reason where it stopped */
export const lookAtFile = (file: Blob, wishes: Wishes = {}, signal?: AbortSignal): Promise<Sight> => inWorker((files) => files.look(file, wishes), signal);

/**
 * Reads a table file as its plan says. The worker waits until each chunk was taken: what `take` awaits slows it down, and
 * no chunk comes before the last was kept. To take it up again, give `after` the `row` of the last chunk that was.
 * @param take may answer false: then it ends without an error
 * @throws FileProblem; the signal's reason where it stopped
 */
export const readFromFile = (file: Blob, plan: Plan, options: ReadOptions, take: (chunk: Chunk) => boolean | Promise<boolean>, signal?: AbortSignal): Promise<Read> =>
  inWorker((files) => files.read(file, plan, options, proxy(take)), signal);

/** A sheet, and its rows in handfuls. */
export interface GivenSheet extends NewSheet {
  readonly rows: AsyncIterable<readonly (readonly OutCell[])[]> | Iterable<readonly (readonly OutCell[])[]>;
}

/** Writes a file of one or more sheets; CSV holds one. @throws the signal's reason where it stopped */
export const writeToFile = (format: Format, sheets: readonly GivenSheet[], signal?: AbortSignal): Promise<Blob> =>
  inWorker(async (files) => {
    for (const [i, { name, columns, rows }] of sheets.entries()) {
      await (i === 0 ? files.begin(format, { name, columns }) : files.next({ name, columns }));
      for await (const handful of rows) await files.add(handful);
    }
    return files.end();
  }, signal);
