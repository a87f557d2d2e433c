import type { Language } from '../../../core/model/field-spec.ts';
import type { Facts } from '../../../core/model/fields.ts';
import type { FormField } from '../../../core/model/form-fields.ts';
import { fieldsInUse, rosterFields, rosterSheet } from '../../../core/roster/export/roster-sheet.ts';
import { readPerson } from '../../cases/store/read-persons.ts';
import type { GivenSheet } from '../../files/desk.ts';
import { places, withKeys } from '../places.ts';

/** Records opened at once: none waits for another, and few are in memory. */
const handful = 200;

async function* factsOf(ids: readonly string[], signal: AbortSignal): AsyncGenerator<readonly Facts[]> {
  for (let i = 0; i < ids.length; i += handful) {
    signal.throwIfAborted();
    const one = withKeys(places.keys());
    yield (await Promise.all(ids.slice(i, i + handful).map((id) => readPerson(one, id)))).map(({ facts }) => facts);
  }
}

/** The people with these ids as a sheet. They are gone through twice: which columns are in use shows only at the end. */
export async function sheetOf(ids: readonly string[], language: Language, progress: (done: number) => void, signal: AbortSignal): Promise<GivenSheet> {
  const used = new Set<FormField>();
  for await (const facts of factsOf(ids, signal)) for (const field of fieldsInUse(facts)) used.add(field);
  const fields = rosterFields.filter((field) => used.has(field));
  const { name, columns } = rosterSheet([], fields, language);
  async function* rows() {
    let done = 0;
    for await (const facts of factsOf(ids, signal)) {
      yield [...rosterSheet(facts, fields, language).rows];
      progress((done += facts.length));
    }
  }
  return { name, columns, rows: rows() };
}
