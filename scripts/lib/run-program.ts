import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { root } from './paths.ts';

export interface Ended {
  /** The exit code; null when a signal ended it. */
  readonly code: number | null;
  /** What ended it when it was not itself. */
  readonly because?: 'time' | 'signal' | 'start';
  /** What it wrote, both streams, when it was asked to be quiet; else empty. */
  readonly output: string;
}

export interface ProgramOptions {
  /** After so many milliseconds it is killed, with all that it started. */
  readonly limit: number;
  /** Keep what it writes instead of showing it. */
  readonly quiet?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

const running = new Set<ChildProcess>();

/** Runs a JavaScript file with this Node, in a process group of its own and without standard input. */
export function runProgram(args: readonly string[], options: ProgramOptions): Promise<Ended> {
  const pipe = options.quiet ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', pipe, pipe],
    detached: process.platform !== 'win32',
  });
  running.add(child);
  const parts: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => parts.push(part));
  child.stderr?.on('data', (part: Buffer) => parts.push(part));
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    void killTree(child);
  }, options.limit);
  return new Promise((resolve) => {
    const end = (code: number | null, because?: Ended['because']): void => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output: Buffer.concat(parts).toString('utf8'), ...(because === undefined ? {} : { because }) });
    };
    child.once('error', (error) => {
      parts.push(Buffer.from(error.message));
      end(null, 'start');
    });
    child.once('exit', (code) => {
      // A grandchild may hold the pipes open: what was written so far is enough.
      setTimeout(() => end(code, late ? 'time' : code === null ? 'signal' : undefined), options.quiet ? 50 : 0);
    });
  });
}

/** Ends everything that `runProgram` started and that still runs. */
export async function killRunning(): Promise<void> {
  await Promise.all([...running].map(killTree));
}

async function killTree(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  signalGroup(child.pid, 'SIGTERM');
  for (let waited = 0; waited < 5000 && groupLives(child.pid); waited += 100) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  signalGroup(child.pid, 'SIGKILL');
}

function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-leader, signal);
  } catch {
    return false;
  }
}

const groupLives = (leader: number): boolean => signalGroup(leader, 0);
