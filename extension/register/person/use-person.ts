import { useEffect, useState } from 'preact/hooks';
import type { Known } from '../../../core/model/field-spec.ts';
import type { FieldKey } from '../../../core/model/fields.ts';
import { onChange } from '../../cases/store/changes.ts';
import type { Entry } from '../../cases/store/entry.ts';
import type { Person } from '../../cases/store/person.ts';
import { readHistory, readPerson } from '../../cases/store/read-persons.ts';
import { writePersons, type FactsChange, type PersonWritten } from '../../cases/store/write-persons.ts';
import { newId } from '../../cases/vault/bytes.ts';
import { db, places } from '../places.ts';

export interface Record {
  readonly person: Person;
  readonly history: readonly Entry[];
}

/** A record and its history, followed through changes in any window. */
export function usePerson(id: string): { readonly record: Record | null; readonly problem: unknown } {
  const [record, setRecord] = useState<Record | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    let live = true;
    const read = (): void =>
      void Promise.all([readPerson(places, id), readHistory(places, id)]).then(
        ([person, history]) => {
          if (live) setRecord({ person, history });
        },
        (trouble: unknown) => {
          if (live) setProblem(trouble);
        },
      );
    read();
    const stop = onChange(db, read);
    return () => {
      live = false;
      stop();
    };
  }, [id]);
  return { record, problem };
}

/** Sets one field of a record; null clears it. */
export async function setField(id: string, field: FieldKey, value: Known | null): Promise<PersonWritten['state']> {
  const facts = { [field]: value } as FactsChange;
  const [written] = await writePersons(places, [{ op: newId(), id, facts, source: { kind: 'clerk', name: '' }, as: 'change' }]);
  return written?.state ?? 'gone';
}
