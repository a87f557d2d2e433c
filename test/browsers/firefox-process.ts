import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { firefoxPath } from './find.ts';

const running = new Set<ChildProcess>();

process.once('exit', () => {
  for (const child of running) kill(child);
});

/** Firefox is many processes: on systems with process groups, all of them go. */
function kill(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}

export interface FirefoxProcess {
  /** Where it speaks WebDriver BiDi. */
  readonly url: string;
  /** Waits a little for it to end by itself, then ends it. */
  end(): Promise<void>;
}

/**
 * Starts Firefox on a profile and waits until it listens. Rejects with its own last words when it doesn't.
 * @param program another Firefox than the installed one
 */
export async function startFirefox(profile: string, headless: boolean, program = firefoxPath()): Promise<FirefoxProcess> {
  const child = spawn(
    program,
    [
      ...(headless ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      // Pages of an extension can be opened only with it.
      '--remote-allow-system-access',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32', env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  running.add(child);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const end = async (): Promise<void> => {
    await Promise.race([ended, wait(3000)]);
    kill(child);
    await ended;
    running.delete(child);
  };
  try {
    return { url: await listeningAt(child, ended), end };
  } catch (problem) {
    kill(child);
    await end();
    throw problem;
  }
}

function listeningAt(child: ChildProcess, ended: Promise<void>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (what: string): void => reject(new Error(`${what}\n${said.slice(-2000)}`));
    const timer = setTimeout(() => fail('Firefox did not listen within 60 seconds'), 60_000);
    void ended.then(() => (clearTimeout(timer), fail('Firefox ended before it listened')));
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const url = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      // Read on, or the pipe fills and Firefox stops; but keep nothing more.
      child.stderr?.removeAllListeners('data').resume();
      resolve(url);
    });
  });
}
