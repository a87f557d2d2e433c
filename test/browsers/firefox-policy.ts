import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { firefoxPath } from './find.ts';
import type { Managed } from './managed.ts';
import { shareInstall } from './private-install.ts';

/**
 * A Firefox that reads these policies: the installed one, shared by links, with a `distribution` folder of its own.
 * @param policies what `policies.json` says
 */
export function managedFirefox(policies: object): Managed {
  const program = realpathSync(firefoxPath());
  const home = mkdtempSync(join(tmpdir(), 'wubao-'));
  const remove = (): void => rmSync(home, { recursive: true, force: true });
  try {
    shareInstall(dirname(program), home, [basename(program), 'distribution']);
    const path = join(home, basename(program));
    // It looks for its files beside itself, by its true place: so it is copied, not linked.
    copyFileSync(program, path);
    mkdirSync(join(home, 'distribution'));
    writeFileSync(join(home, 'distribution', 'policies.json'), JSON.stringify(policies));
    return { path, remove };
  } catch (problem) {
    remove();
    throw problem;
  }
}
