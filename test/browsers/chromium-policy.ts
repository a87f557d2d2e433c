import { closeSync, constants, copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, realpathSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { chromiumPath } from './find.ts';
import type { Managed } from './managed.ts';
import { shareInstall } from './private-install.ts';

/** Where builds of Chromium on Linux look for what an administrator has set; each has one of these words in its program. */
const folders = ['/etc/chromium/policies', '/etc/chromium-browser/policies', '/etc/opt/chrome/policies', '/etc/opt/chrome_for_testing/policies'] as const;

/** Where a path in the program is a script that starts another. */
const programs = ['/usr/lib/chromium/chromium', '/usr/lib/chromium-browser/chromium-browser'];

function isProgram(path: string): boolean {
  if (!existsSync(path)) return false;
  const head = Buffer.alloc(4);
  const file = openSync(path, 'r');
  readSync(file, head, 0, 4, 0);
  closeSync(file);
  return head.toString('latin1') === '\x7fELF';
}

/** The program itself; null where there is none that could be given policies of its own. */
function programOf(path: string): string | null {
  const real = realpathSync(path);
  return [real, ...programs].find(isProgram) ?? null;
}

/**
 * A Chromium that reads these policies and no others, and whose policies no other Chromium reads. The place of the
 * policies is fixed when a Chromium is built, and it would take an administrator to write there; so this is the
 * installed one with another place in it, in a folder of its own. Null where that can't be had (not Linux, or a build
 * that keeps its policies elsewhere).
 * @param policies what the file in `managed` says
 */
export function managedChromium(policies: object): Managed | null {
  const program = process.platform === 'linux' ? programOf(chromiumPath()) : null;
  if (program === null) return null;
  const bytes = readFileSync(program);
  const [found] = folders.map((folder) => ({ folder, at: bytes.indexOf(`${folder}\0`) })).filter(({ at }) => at >= 0);
  if (found === undefined) return null;
  const home = mkdtempSync('/tmp/wubao-');
  const place = `${home}/p`;
  const install = join(home, 'chromium');
  const remove = (): void => rmSync(home, { recursive: true, force: true });
  try {
    mkdirSync(join(place, 'managed'), { recursive: true });
    writeFileSync(join(place, 'managed', 'wubao.json'), JSON.stringify(policies));
    // Slashes more than one are one: the words stay as long as they were.
    const words = place.padEnd(found.folder.length, '/');
    if (words.length > found.folder.length) throw new Error(`${place} is too long to stand in for ${found.folder}`);
    shareInstall(dirname(program), install, [basename(program)]);
    const path = join(install, basename(program));
    copyFileSync(program, path, constants.COPYFILE_FICLONE);
    const file = openSync(path, 'r+');
    writeSync(file, words, found.at, 'latin1');
    closeSync(file);
    return { path, remove };
  } catch (problem) {
    remove();
    throw problem;
  }
}
