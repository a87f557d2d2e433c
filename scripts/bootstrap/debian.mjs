// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** @returns {boolean} whether packages can be installed here without asking anybody */
export function canInstallPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Whether Chinese text can be drawn: without a font, screenshots show boxes.
 * @returns {boolean}
 */
export function hasChineseFont() {
  const fonts = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

/**
 * Installs Debian packages, quietly unless it fails.
 * @param {string[]} packages
 * @returns {boolean} whether they are there now
 */
export function installPackages(packages) {
  console.log(`Installing ${packages.join(', ')} (apt-get, once) …`);
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=2'];
  return (
    aptGet([...wait, 'update']) && aptGet([...wait, 'install', '-y', '--no-install-recommends', ...packages])
  );
}

/** @param {string[]} args */
function aptGet(args) {
  const result = spawnSync('/usr/bin/apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.status === 0) return true;
  console.error(`${result.stdout}${result.stderr}\napt-get did not succeed: its message above says why.`);
  return false;
}
