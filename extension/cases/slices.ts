import type { Table } from 'dexie';
import type { CaseDatabase, SealedRow } from './database.ts';
import { stored } from './storage.ts';

/**
 * All rows of a table, some at a time, in the order of their ids. Each slice is one request, where a list of ids would
 * make one for each row. What is written meanwhile may be among them or not.
 */
export async function* slices<T extends SealedRow>(db: CaseDatabase, table: Table<T, string>, size: number): AsyncGenerator<readonly T[]> {
  for (let after = ''; ; ) {
    const from = after;
    const rows = await stored(db, () => table.where(':id').above(from).limit(size).toArray());
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    after = rows.at(-1)!.id;
  }
}
