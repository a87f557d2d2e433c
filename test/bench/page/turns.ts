/** How long nobody else had a turn on the page's thread while something ran there. */
export interface Turns {
  /** Milliseconds of the longest time without a turn. */
  readonly longest: number;
  /** Of all that was more than passing a message takes. */
  readonly total: number;
  readonly slices: number;
}

/** Shorter, and it is the message itself. */
const least = 0.5;

/** Asks for a turn, again and again, until something is done. */
export async function turnsDuring(run: () => Promise<unknown>): Promise<Turns> {
  const gaps: number[] = [];
  const { port1, port2 } = new MessageChannel();
  let last = 0;
  const asked = (): void => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    port2.postMessage(null);
  };
  port1.addEventListener('message', asked);
  port1.start();
  // what passes messages is itself run in before it measures
  port2.postMessage(null);
  await new Promise((done) => setTimeout(done, 20));
  gaps.length = 0;
  last = performance.now();
  await run();
  gaps.push(performance.now() - last);
  port1.close();
  const slices = gaps.filter((gap) => gap >= least);
  return { longest: Math.max(...gaps), total: slices.reduce((sum, gap) => sum + gap, 0), slices: slices.length };
}
