import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** All files at or under the paths, as paths from `base` with slashes, in one order everywhere. Missing paths hold none. */
export function filesUnder(base: string, paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => {
    const full = join(base, path);
    if (!existsSync(full)) return [];
    if (statSync(full).isFile()) return [full];
    return readdirSync(full, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  });
  return found.map((file) => relative(base, file).split(sep).join('/')).toSorted();
}

/** SHA-256 over names and contents, hex. */
export function fingerprint(base: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = readFileSync(join(base, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
