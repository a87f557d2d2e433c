import type { ControlDescription } from './description.ts';
import { readLabel } from './label.ts';
import { readName } from './names.ts';

const ofPersons = /关系$|^称谓$|被赡|被扶养|被抚养/;

const headOf = (c: ControlDescription): string | null => {
  let head: string | null = null;
  for (const label of c.labels) {
    if (label.place === 'for' || label.place === 'aria' || label.place === 'wrapping' || label.place === 'cell-before') return null;
    if (label.place === 'column-head') head ??= readLabel(label.text).core;
  }
  return head;
};

/**
 * The controls that are cells of a grid of many (members, rooms, certificates) and so speak of no one recipient:
 * rows that repeat a column head or number their names, and grids of persons that stand in a relation to her.
 */
export function gridCells(controls: readonly ControlDescription[]): ReadonlySet<number> {
  const cells = new Set<number>();
  for (const c of controls) if (readName(c.name || c.id).row) cells.add(c.ref);
  for (let i = 0; i < controls.length; ) {
    const run: ControlDescription[] = [];
    const heads = new Set<string>();
    let many = false;
    let repeats = false;
    for (let c = controls[i]; c; c = controls[++i]) {
      const head = headOf(c);
      if (head === null) break;
      // a head that the rows before don't have is that of another grid
      if (repeats && !heads.has(head)) break;
      if (head !== '' && heads.has(head)) many = repeats = true;
      if (ofPersons.test(head)) many = true;
      heads.add(head);
      run.push(c);
    }
    if (many) for (const c of run) cells.add(c.ref);
    if (run.length === 0) i++;
  }
  return cells;
}
