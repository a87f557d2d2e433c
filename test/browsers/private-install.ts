import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The same folder elsewhere, its files shared by links; what is named in `own` is left out, to be put there anew. */
export function shareInstall(from: string, to: string, own: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (own.includes(name)) continue;
    const path = join(from, name);
    // A link is made anew where it leads, so that it leads there from here too.
    const target = lstatSync(path).isSymbolicLink() ? resolve(dirname(path), readlinkSync(path)) : path;
    if (existsSync(target)) symlinkSync(target, join(to, name));
  }
}
