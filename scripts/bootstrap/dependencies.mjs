// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The stamp lies inside node_modules, so it goes when the dependencies go.
 * @param {string} root
 */
const stampFile = (root) => join(root, 'node_modules', '.lock-hash');

/**
 * @param {string} root the repository
 * @returns {string} SHA-256 of the lock file, hex
 */
export function lockHash(root) {
  // Git may have changed the line ends on Windows: the lock is the same.
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8').replaceAll('\r\n', '\n');
  return createHash('sha256').update(text).digest('hex');
}

/**
 * @param {string} root the repository
 * @returns {boolean} whether node_modules was installed from exactly this lock file
 */
export function dependenciesAreCurrent(root) {
  const stamp = stampFile(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === lockHash(root);
}

/**
 * Notes that node_modules matches the lock file.
 * @param {string} root the repository
 */
export function stampDependencies(root) {
  writeFileSync(stampFile(root), `${lockHash(root)}\n`);
}

/**
 * Runs `npm ci` when the lock file changed since the last time, or when there is no node_modules.
 * @param {string} root the repository
 * @returns {boolean} whether the dependencies are there now
 */
export function installDependencies(root) {
  if (dependenciesAreCurrent(root)) return true;
  console.log('Installing the dependencies (npm ci, once per change of the lock file) …');
  // The compiler and the test runner are development dependencies: NODE_ENV=production must not leave them out.
  // The level is named because `npm test --silent` hands its own silence down.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  // npm's standard output goes to standard error, so that what a script prints stays the only standard output.
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const byFile = npm !== undefined && /\bnpm-cli\.[cm]?js$/.test(npm);
  const result = byFile
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (result.status !== 0) {
    console.error('npm ci did not succeed: its message above says why. Without the dependencies nothing else can run.');
    return false;
  }
  stampDependencies(root);
  return true;
}
