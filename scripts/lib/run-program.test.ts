import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { killRunning, runProgram } from './run-program.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wubao-run-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const script = (text: string): string => {
  const file = join(folder, 'program.mjs');
  writeFileSync(file, text);
  return file;
};

const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('running a program', () => {
  it('gives its code and what it wrote on both streams', async () => {
    const ended = await runProgram([script('console.log("out"); console.error("err"); process.exitCode = 3')], { limit: 30_000, quiet: true });
    expect(ended.code).toBe(3);
    expect(ended.because).toBeUndefined();
    expect(ended.output).toContain('out\n');
    expect(ended.output).toContain('err\n');
  });

  it('gives it no standard input', async () => {
    const ended = await runProgram([script('process.stdin.on("end", () => console.log("ended")).resume()')], { limit: 30_000, quiet: true });
    expect(ended.output).toBe('ended\n');
  });

  it('ends one that outlives its limit, and says so', async () => {
    const ended = await runProgram([script('setInterval(() => {}, 1000)')], { limit: 100, quiet: true });
    expect(ended).toMatchObject({ code: null, because: 'time' });
  });

  it.skipIf(process.platform === 'win32')('ends what it started, too', async () => {
    const pid = join(folder, 'pid');
    const hang = 'setInterval(() => {}, 1000);';
    const file = script(`
      import { spawn } from 'node:child_process';
      import { writeFileSync } from 'node:fs';
      const child = spawn(process.execPath, ['-e', ${JSON.stringify(hang)}], { stdio: 'inherit' });
      writeFileSync(${JSON.stringify(pid)}, String(child.pid));
      ${hang}
    `);
    const run = runProgram([file], { limit: 60_000, quiet: true });
    const grandchild = (): number => (existsSync(pid) ? Number(readFileSync(pid, 'utf8')) : 0);
    await expect.poll(grandchild, { timeout: 30_000 }).toBeGreaterThan(0);
    expect(lives(grandchild())).toBe(true);
    await killRunning();
    expect((await run).because).toBe('signal');
    await expect.poll(() => lives(grandchild()), { timeout: 10_000 }).toBe(false);
  }, 60_000);
});
