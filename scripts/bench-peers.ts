import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './lib/bundle.ts';
import { onEnd } from './lib/on-end.ts';
import { root } from './lib/paths.ts';
import { killRunning, runProgram } from './lib/run-program.ts';

// The engine against other rule engines. Their packages are the bench's own and are fetched only for it.

onEnd(killRunning);
const folder = join(root, 'test/bench/peers');
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  if (!(await installPeers())) return 1;
  mkdirSync(join(folder, 'built'), { recursive: true });
  writeFileSync(join(folder, 'built/ours.mjs'), await bundle('test/bench/peers/ours.ts'));
  const { code } = await runProgram([join(folder, 'bench.mjs'), ...args], { limit: 60 * 60_000 });
  return code ?? 1;
}

/** Runs npm where other packages are wanted than are installed. There is no lock file: one made on one system lacks the binaries of others. */
async function installPeers(): Promise<boolean> {
  const wanted = readFileSync(join(folder, 'package.json'), 'utf8');
  const stamp = join(folder, 'node_modules/.wanted');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  const npm = process.env['npm_execpath'];
  if (npm === undefined) {
    console.error('Start this with npm: npm run bench:peers');
    return false;
  }
  const { code, output } = await runProgram([npm, 'install', '--no-package-lock', '--prefix', folder, '--no-audit', '--no-fund'], { limit: 10 * 60_000, quiet: true });
  if (code === 0) writeFileSync(stamp, wanted);
  else console.error(`The packages of the other engines could not be installed.\n${output}`);
  return code === 0;
}
