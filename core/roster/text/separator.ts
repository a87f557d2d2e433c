import { Records, type Separator } from './records.ts';

const separators: readonly Separator[] = ['\t', ',', ';', '|'];

/** The share of the records that have as many cells as most of them, and how many these are. */
function regularity(text: string, separator: Separator): { readonly share: number; readonly cells: number } {
  const records = new Records(separator).push(`${text}\n`).filter((cells) => cells.some((c) => c.trim() !== ''));
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [cells = 1, most = 0] = [...counts].filter(([length]) => length > 1).sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { share: records.length === 0 ? 0 : most / records.length, cells };
}

/** What separates the cells: what cuts the most of the first lines into as many cells each. @param head a few dozen whole lines */
export function separatorOf(head: string): Separator {
  let best: Separator = ',';
  let worth = 0;
  for (const separator of separators) {
    const { share, cells } = regularity(head, separator);
    // Many cells weigh little beside lines that agree: addresses hold commas too.
    const found = share * (1 + Math.min(cells, 40) / 100);
    if (cells > 1 && found > worth) [best, worth] = [separator, found];
  }
  return best;
}
