import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// The libraries are this folder's own and are fetched only for it: `npm start` and `npm test` know nothing of them.

const folder = import.meta.dirname;
const wanted = readFileSync(join(folder, 'package.json'), 'utf8');
const stamp = join(folder, 'node_modules/.wanted');
const node = (...args) => spawnSync(process.execPath, args, { cwd: folder, stdio: 'inherit' }).status ?? 1;

function install() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 0;
  const npm = process.env.npm_execpath;
  if (npm === undefined) {
    console.error('Start this with npm: npm test --prefix test/libraries');
    return 1;
  }
  // Element UI asks for Vue 2 and the others for Vue 3: both are here, under names of their own
  const code = node(npm, 'install', '--no-package-lock', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund');
  if (code === 0) writeFileSync(stamp, wanted);
  return code;
}

process.exitCode = install() || node('--import', join(folder, '../../node_modules/tsx/dist/loader.mjs'), join(folder, 'check.ts'), ...process.argv.slice(2));
