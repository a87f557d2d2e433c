import type { RowCase } from '../../../core/roster/values/read-rows.ts';
import type { StorePlaces } from '../../cases/store/places.ts';
import { writePersons, type PersonWrite, type PersonWritten } from '../../cases/store/write-persons.ts';

/** What became of a row. `person` is the record that it went to. */
export interface Taken {
  readonly row: number;
  readonly op: string;
  readonly person: string;
  readonly state: PersonWritten['state'];
}

/**
 * Takes rows of a file: whoever's ID number is on the list already is changed, by what the row says; others are new.
 * @param run of the import: the same rows taken twice in one run count once
 */
export async function takeRows(places: StorePlaces, run: string, file: string, cases: readonly RowCase[]): Promise<readonly Taken[]> {
  const first = cases.map(({ row, facts }): PersonWrite => ({ op: `${run} ${row}`, id: `${run}-${row}`, facts, source: { kind: 'import', name: `${file} ${row}` }, as: 'new' }));
  const written = await writePersons(places, first);
  const listed = written.flatMap((w, i): PersonWrite[] => (w.state === 'listed' ? [{ ...first[i]!, id: w.twin, as: 'change' }] : []));
  const again = (listed.length === 0 ? [] : await writePersons(places, listed)).values();
  return written.map((w, i): Taken => {
    const last = w.state === 'listed' ? again.next().value : w;
    return { row: cases[i]!.row, op: first[i]!.op, person: last?.id ?? w.id, state: last?.state ?? 'gone' };
  });
}
