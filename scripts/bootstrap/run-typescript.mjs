// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { constants } from 'node:os';
import { pathToFileURL } from 'node:url';

/**
 * Runs scripts/NAME.ts through tsx, found by file, and waits for it.
 * @param {string} root the repository
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code
 */
export function runTypeScript(root, name, args, env) {
  const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
  const script = join(root, 'scripts', `${name}.ts`);
  // The channel carries nothing: when this process is killed outright, its closing tells the child to tidy up.
  const child = spawn(process.execPath, ['--import', tsx, script, ...args], {
    cwd: root,
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // A terminal sends Ctrl-C to the whole group, so the child has it already, and a second one would be taken for
  // impatience; sent to us alone, it has to be handed on. We stay until the child has tidied up.
  process.on('SIGINT', () => setTimeout(() => child.kill('SIGTERM'), 500));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGTERM'));
  stopWithoutNpm(child);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/**
 * npm runs us in a shell, and a TERM sent to npm ends npm and that shell, but does not come through to us.
 * @param {import('node:child_process').ChildProcess} child
 */
function stopWithoutNpm(child) {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 1000);
  watch.unref();
}
