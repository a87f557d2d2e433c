import { erasePerson } from '../../cases/store/erase-person.ts';
import type { StorePlaces } from '../../cases/store/places.ts';
import { readHistory, readPerson } from '../../cases/store/read-persons.ts';
import { writePersons, type FactsChange } from '../../cases/store/write-persons.ts';
import { newId } from '../../cases/vault/bytes.ts';
import type { Taken } from './take.ts';

export interface Undone {
  readonly undone: number;
  /** Edited since, or erased. */
  readonly kept: number;
}

/** Puts one row's record back, if nothing happened to it since. */
async function undoOne(places: StorePlaces, { person, op, state }: Taken): Promise<boolean> {
  const [last] = await readHistory(places, person);
  if (last?.id !== op) return false;
  if (state === 'added') {
    await erasePerson(places, person);
    return true;
  }
  const { source } = await readPerson(places, person);
  const facts = Object.fromEntries(last.changes.map(({ field, before }) => [field, before])) as FactsChange;
  const [written] = await writePersons(places, [{ op: newId(), id: person, facts, source: { kind: 'clerk', name: source.name }, as: 'change' }]);
  return written?.state === 'changed';
}

/** Undoes an import, the last row first. @param progress how many were gone through */
export async function undoImport(places: StorePlaces, taken: readonly Taken[], progress: (done: number) => void, signal: AbortSignal): Promise<Undone> {
  const real = taken.filter(({ state }) => state === 'added' || state === 'changed').reverse();
  let undone = 0;
  for (const [i, one] of real.entries()) {
    signal.throwIfAborted();
    if (await undoOne(places, one)) undone++;
    if (i % 50 === 0) progress(i);
  }
  return { undone, kept: real.length - undone };
}
