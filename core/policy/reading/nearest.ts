/** How many letters two words differ by: put in, left out or changed. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The word that was probably meant; null where none is half like it. */
export function nearest(word: string, known: readonly string[]): string | null {
  const short = word.slice(0, 60);
  let best: string | null = null;
  let least = Math.floor(Math.max(short.length, 4) / 2) + 1;
  for (const one of known) {
    const by = distance(short, one);
    if (by < least) [best, least] = [one, by];
  }
  return best;
}
