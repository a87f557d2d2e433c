import { describe, expect, it } from 'vitest';
import { inSlices } from './slices.ts';

/** Does steps of work, and says at each step how many tasks of the page's own have had their turn. */
function* work(steps: number, milliseconds: number, seen: number[]): Generator<undefined, string> {
  const { port1, port2 } = new MessageChannel();
  let turns = 0;
  port1.addEventListener('message', () => {
    turns++;
    port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  for (let i = 0; i < steps; i++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    seen.push(turns);
    yield;
  }
  port1.close();
  return 'done';
}

describe('work in slices', () => {
  it('lets the page have its turn after five milliseconds, and where no clock moves after sixty steps', async () => {
    for (const [steps, milliseconds, most] of [[20, 1, 6], [200, 0, 60]] as const) {
      const seen: number[] = [];
      expect(await inSlices(work(steps, milliseconds, seen), () => true)).toBe('done');
      const atOnce = seen.map((turns) => seen.filter((other) => other === turns).length);
      expect(Math.max(...atOnce)).toBeLessThanOrEqual(most);
    }
  });

  it('stops between two slices when it is not to go on', async () => {
    const seen: number[] = [];
    let asked = 0;
    expect(await inSlices(work(200, 0, seen), () => ++asked < 3)).toBeNull();
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThanOrEqual(120);
  });
});
