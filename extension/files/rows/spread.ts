import type { Cell } from '../../../core/roster/cell.ts';
import { mostColumns } from './source.ts';

/** Lays the cells of a table of markup out in columns: one that spans several stands in its first, and the others are blank. */
export class Spread {
  /** By column: so many rows below are still covered. */
  #covered: number[] = [];
  #cells: Cell[] = [];
  #at = 0;

  #skipCovered(): void {
    while ((this.#covered[this.#at] ?? 0) > 0) this.#cells[this.#at++] = null;
  }

  add(cell: Cell, across: number, down: number): void {
    this.#skipCovered();
    if (this.#at >= mostColumns) return;
    const wide = Math.min(Math.max(1, across || 1), mostColumns - this.#at);
    for (let i = 0; i < wide; i++) {
      this.#cells[this.#at] = i === 0 ? cell : null;
      if (down > 1) this.#covered[this.#at] = Math.min(down, 65_534);
      this.#at++;
    }
  }

  /** The row is over. */
  end(): Cell[] {
    this.#skipCovered();
    const cells = Array.from(this.#cells, (c) => c ?? null);
    this.#covered = this.#covered.map((n) => (n > 0 ? n - 1 : 0));
    this.#cells = [];
    this.#at = 0;
    return cells;
  }

  /** Cells that the file left out before one that says its own place. @param at from 0 */
  leap(at: number): void {
    while (this.#at < Math.min(at, mostColumns)) this.#cells[this.#at++] = null;
  }
}
