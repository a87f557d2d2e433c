export type Separator = ',' | '\t' | ';' | '|';

/** A cell of a table is no book: a quote that is never closed must not swallow a file. */
export const longestRecord = 1_000_000;

/**
 * Takes separated text apart into records, in pieces as they come (RFC 4180, forgivingly): a quote opens a cell only at
 * its beginning, a doubled one inside stands for itself, what follows a closing one is kept. Blank lines are records
 * of one empty cell, so that they are counted. In text with tabs too, as spreadsheets copy it.
 */
export class Records {
  readonly #separator: number;
  #cells: string[] = [];
  #cell = '';
  /** In a quoted cell; one that was closed may go on. */
  #state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  #afterReturn = false;
  #length = 0;

  constructor(separator: Separator) {
    this.#separator = separator.charCodeAt(0);
  }

  /** @returns the records that are complete */
  push(text: string): string[][] {
    const records: string[][] = [];
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (this.#afterReturn) {
        this.#afterReturn = false;
        if (c === 10) {
          from = i + 1;
          continue;
        }
      }
      if (this.#state === 'quoted') {
        if (c !== 34 && this.#length + i - from < longestRecord) continue;
        this.#take(text, from, i);
        from = c === 34 ? i + 1 : i;
        this.#state = c === 34 ? 'closed' : 'plain';
        if (c === 34) continue;
      } else if (this.#state === 'closed' && c === 34) {
        // Doubled: the quote is part of the cell.
        this.#state = 'quoted';
        from = i;
        continue;
      }
      if (c === 34 && this.#state === 'start') {
        this.#state = 'quoted';
        from = i + 1;
      } else if (c === this.#separator || c === 10 || c === 13) {
        this.#take(text, from, i);
        this.#endCell();
        from = i + 1;
        if (c === this.#separator) continue;
        this.#afterReturn = c === 13;
        records.push(this.#endRecord());
      } else this.#state = 'plain';
    }
    this.#take(text, from, text.length);
    return records;
  }

  /** The text is over. @returns its last record where no line end stood behind it */
  end(): string[][] {
    if (this.#state === 'start' && this.#cells.length === 0) return [];
    this.#endCell();
    return [this.#endRecord()];
  }

  #take(text: string, from: number, to: number): void {
    if (to <= from) return;
    this.#cell += text.slice(from, to);
    this.#length += to - from;
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = '';
    this.#state = 'start';
  }

  #endRecord(): string[] {
    const cells = this.#cells;
    this.#cells = [];
    this.#length = 0;
    return cells;
  }
}
