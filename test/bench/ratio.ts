/** One thing to time: how it is called, and what it does once. */
export interface Contestant {
  readonly name: string;
  run(): void;
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * Times contestants in turn, in slices, in one process, and prints each as a multiple of the first: absolute times
 * belong to a machine, ratios to the code.
 * @returns the ratios by name
 */
export function race(title: string, contestants: readonly Contestant[], { slices = 15, runs = 2000 } = {}): Map<string, number> {
  const times = new Map(contestants.map((c) => [c.name, [] as number[]]));
  for (let slice = -3; slice < slices; slice++) {
    for (const { name, run } of contestants) {
      const start = performance.now();
      for (let i = 0; i < runs; i++) run();
      // The first slices warm up.
      if (slice >= 0) times.get(name)?.push((performance.now() - start) / runs);
    }
  }
  const [first] = contestants;
  const base = median(times.get(first?.name ?? '') ?? []);
  console.log(title);
  const ratios = new Map<string, number>();
  for (const { name } of contestants) {
    const ratio = median(times.get(name) ?? []) / base;
    ratios.set(name, ratio);
    console.log(`  ${name.padEnd(44)} ${ratio.toFixed(2).padStart(8)}×  (${(median(times.get(name) ?? []) * 1000).toFixed(2)} µs here)`);
  }
  return ratios;
}

/** A bench that misses its bar fails. */
export function bar(what: string, ratio: number | undefined, most: number): void {
  const good = ratio !== undefined && ratio <= most;
  console.log(`  ${good ? 'holds' : 'MISSED'}: ${what} ≤ ${most}×`);
  if (!good) process.exitCode = 1;
}
