import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const open = new Set<string>();

// A browser's last child may still write while the folder goes: try a few times.
const remove = (path: string): void => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

process.once('exit', () => {
  for (const path of open) remove(path);
});

export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** A folder that is gone at the latest when this process ends. */
export function temporaryFolder(name: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), `wubao-${name}-`));
  open.add(path);
  return {
    path,
    remove() {
      remove(path);
      open.delete(path);
    },
  };
}
