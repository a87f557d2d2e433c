// @ts-check
// The one door to every command. It needs nothing but Node: what else a command needs, it brings.
import { fileURLToPath } from 'node:url';
import { installDependencies } from './bootstrap/dependencies.mjs';
import { nodeVersionProblem } from './bootstrap/node-version.mjs';
import { provideBrowsers } from './bootstrap/provide-browsers.mjs';
import { runTypeScript } from './bootstrap/run-typescript.mjs';

/**
 * Which script a command runs, with which arguments, and which browsers it needs.
 * @type {Readonly<Record<string, { script: string, args?: string[], chromium?: boolean, firefox?: boolean }>>}
 */
const COMMANDS = {
  start: { script: 'start', chromium: true },
  test: { script: 'test', chromium: true, firefox: true },
  'test:unit': { script: 'test', args: ['--only', 'unit'] },
  'test:mutation': { script: 'mutation' },
  check: { script: 'test', args: ['--only', 'types,lint,unit'] },
  build: { script: 'build' },
  bench: { script: 'bench' },
  docs: { script: 'docs' },
  'bench:peers': { script: 'bench-peers' },
  recognise: { script: 'recognise', chromium: true },
  'bench:recognise': { script: 'bench-recognise' },
  'bench:page': { script: 'bench-page', chromium: true },
  'bench:hint': { script: 'bench-hint', chromium: true },
};

process.exitCode = await main(process.argv[2] ?? '', process.argv.slice(3));

/**
 * @param {string} name
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function main(name, args) {
  const command = COMMANDS[name];
  if (command === undefined) {
    console.error(`Usage: node scripts/run.mjs ${Object.keys(COMMANDS).join('|')}`);
    return 2;
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  const problem = nodeVersionProblem(process.versions.node);
  if (problem !== undefined) console.error(problem);
  if (problem !== undefined || !installDependencies(root)) {
    // Whoever reads only the closing line of a test run must not take this for a pass.
    if (command.script === 'test') console.log('0 passed, 1 failed');
    return 1;
  }
  const env = { ...process.env };
  if (command.chromium) {
    const { chromium, firefox } = provideBrowsers({ firefox: command.firefox === true });
    // The scripts read these four and look for no browser themselves.
    setOrDelete(env, 'CHROMIUM', chromium.path);
    setOrDelete(env, 'CHROMIUM_PROBLEM', chromium.problem);
    setOrDelete(env, 'FIREFOX', firefox.path);
    setOrDelete(env, 'FIREFOX_PROBLEM', firefox.problem);
  }
  return runTypeScript(root, command.script, [...(command.args ?? []), ...args], env);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {string | undefined} value
 */
function setOrDelete(env, name, value) {
  if (value === undefined) delete env[name];
  else env[name] = value;
}
