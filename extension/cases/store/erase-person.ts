import { keepNote } from '../audit.ts';
import { stored } from '../storage.ts';
import { nextNumber } from './commit.ts';
import { numberToken } from './lookup.ts';
import type { StorePlaces } from './places.ts';

/**
 * Erases a record with its history, what was dismissed for this person and drafts about them. What stays is that a record
 * with this random id was erased, so that an old backup does not bring it back unasked. Done twice, it is done once.
 */
export async function erasePerson({ db, keys, now }: StorePlaces, id: string): Promise<void> {
  const { audit } = await keys();
  const erased = await stored(db, () =>
    db.transaction('rw', [db.persons, db.cards, db.history, db.erased, db.dismissals, db.drafts, db.counters], async () => {
      const card = await db.cards.get(id);
      if (!card && !(await db.persons.get(id))) return false;
      const number = numberToken(card?.tokens ?? []);
      await Promise.all([
        db.persons.delete(id),
        db.cards.delete(id),
        db.history.where('[person+at]').between([id, -Infinity], [id, Infinity]).delete(),
        ...(number === null ? [] : [db.dismissals.where('about').equals(number).delete(), db.drafts.where('tokens').equals(number).delete()]),
        db.erased.put({ id, at: await nextNumber(db) }),
      ]);
      return true;
    }),
  );
  if (erased) await keepNote(db, audit, now(), { what: 'person-erased', about: id });
}
