import { DoublesWatch, type Double } from '../../core/roster/batch/doubles.ts';
import type { SheetRow } from '../../core/roster/cell.ts';
import { headAt } from '../../core/roster/head/find-head.ts';
import type { LeftOut } from '../../core/roster/values/left-out.ts';
import { rosterReader, type RowCase } from '../../core/roster/values/read-rows.ts';
import { fingerprintOf } from './fingerprint.ts';
import { plannedColumns, type Plan } from './look.ts';
import { FileProblem } from './problem.ts';
import { openFile } from './rows/open-file.ts';

/** A handful of rows. */
export interface Chunk {
  readonly cases: readonly RowCase[];
  readonly leftOut: readonly LeftOut[];
  /** The last row that was looked at, as the spreadsheet counts: from here it can be taken up again. */
  readonly row: number;
  /** How much of the file was read, 0 to 1. */
  readonly share: number;
}

export interface ReadOptions {
  /** The last row that is done: what stands above is read for what stands twice, and not told again. */
  readonly after?: number;
}

/** What is told at the end. */
export interface Read {
  /** How many rows held a case, those above `after` among them. */
  readonly cases: number;
  readonly leftOut: number;
  readonly problems: number;
  readonly doubles: readonly Double[];
  /** False where nobody took more of it. */
  readonly whole: boolean;
}

/** Rows that are told at once: few enough that whoever is told can stop soon. */
const handful = 500;
/** After so many rows without anything new it tells how far it is. */
const longest = 2000;

/**
 * Reads a file as its plan says, a handful of rows at a time, and waits until each was taken.
 * @param take answers whether to go on
 * @throws FileProblem `changed` where the plan was made for another file
 */
export async function readFile(file: Blob, plan: Plan, { after = 0 }: ReadOptions, take: (chunk: Chunk) => boolean | Promise<boolean>): Promise<Read> {
  if ((await fingerprintOf(file)) !== plan.fingerprint) throw new FileProblem('changed');
  const source = await openFile(file);
  const doubles = new DoublesWatch();
  const totals = { cases: 0, leftOut: 0, problems: 0 };
  const above: SheetRow[] = [];
  let read: ReturnType<typeof rosterReader> | null = null;
  let chunk: { cases: RowCase[]; leftOut: LeftOut[] } = { cases: [], leftOut: [] };
  let row = 0;
  let untold = 0;
  let share = 0;

  const takeRow = (next: SheetRow): void => {
    ({ row } = next);
    untold++;
    const found = read?.(next) ?? null;
    if (!found) return;
    const isNew = row > after;
    if ('leftOut' in found) {
      totals.leftOut++;
      if (isNew) chunk.leftOut.push(found.leftOut);
      return;
    }
    totals.cases++;
    totals.problems += found.case.problems.length;
    doubles.add(row, found.case.facts);
    if (isNew) chunk.cases.push(found.case);
  };
  const hand = async (): Promise<boolean> => {
    const { cases, leftOut } = chunk;
    chunk = { cases: [], leftOut: [] };
    untold = 0;
    return take({ cases, leftOut, row, share });
  };
  const end = (whole: boolean): Read => ({ ...totals, doubles: doubles.found(), whole });

  for await (const rows of source.rows(plan.sheet, (s) => (share = s))) {
    for (const next of rows) {
      if (next.row <= plan.head.last) above.push(next);
      else {
        read ??= rosterReader(plannedColumns(headAt(above, plan.head.first, plan.head.last), plan.columns), source);
        takeRow(next);
      }
      if ((chunk.cases.length >= handful || untold >= longest) && !(await hand())) return end(false);
    }
  }
  share = 1;
  return end(await hand());
}
