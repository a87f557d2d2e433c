import { sumOf, type PageRead } from './lines.ts';

/** Counts pages while they are read, and tells the sums. */
export class Summary {
  #pages = 0;
  #failed = 0;
  #unreadable = 0;
  #controls = 0;
  #named = 0;
  readonly #times: number[] = [];
  readonly #fields = new Map<string, number>();

  add(page: PageRead): void {
    const { controls, named, ms } = sumOf('', page);
    this.#pages++;
    this.#controls += controls;
    this.#named += named;
    this.#times.push(ms);
    for (const f of page.frames) {
      if ('unreadable' in f) this.#unreadable++;
      else for (const { field } of f.controls) if (field !== null) this.#fields.set(field, (this.#fields.get(field) ?? 0) + 1);
    }
  }

  addFailed(): void {
    this.#failed++;
  }

  table(): string {
    const times = this.#times.toSorted((a, b) => a - b);
    const share = this.#controls === 0 ? '' : `  ${((100 * this.#named) / this.#controls).toFixed(1)} %`;
    const fields = [...this.#fields].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    return rows([
      ['pages', `${this.#pages}`],
      ['failed', `${this.#failed}`],
      ['unreadable frames', `${this.#unreadable}`],
      ['controls', `${this.#controls}`],
      ['named', `${this.#named}${share}`],
      ['silent', `${this.#controls - this.#named}`],
      ['ms a page', `median ${at(times, 0.5)}, 90 % under ${at(times, 0.9)}, longest ${at(times, 1)}`],
      ...fields.map(([field, n]) => [`  ${field}`, `${n}`] as const),
    ]);
  }
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;

function rows(of: readonly (readonly [string, string])[]): string {
  const width = Math.max(...of.map(([name]) => name.length));
  return of.map(([name, text]) => `${name.padEnd(width)}  ${text}`).join('\n');
}
