import { Script } from 'node:vm';

const run = new Script('globalThis.__wubaoRun()');

/** Runs a function; one that does not come to an end is stopped, and throws. */
export function inTime<T>(limit: number, of: () => T): T {
  let result: T | undefined;
  Object.assign(globalThis, { __wubaoRun: () => void (result = of()) });
  run.runInThisContext({ timeout: limit });
  return result as T;
}
