import { readCitizenId } from '../../../core/format/citizen-id.ts';
import type { Facts } from '../../../core/model/fields.ts';
import { stored } from '../storage.ts';
import type { Keys } from '../vault/keys.ts';
import { openRows } from '../versioned.ts';
import { differences, type Difference } from './facts.ts';
import { lookupsOf, tokenOf, type LookupKind } from './lookup.ts';
import { cardContent, personContent, type Person } from './person.ts';
import type { StorePlaces } from './places.ts';

/** Another record that has something in common with what is being looked at. */
export interface Match {
  /**
   * `number`: the person is on the list already. `certificate`, `account`: one of somebody else's. `address`: one house, and
   * neither is listed in the other's household.
   */
  readonly by: LookupKind;
  readonly person: Person;
  /** What the record says and what stands here, where both say something. */
  readonly differs: readonly Difference[];
}

const isInHome = ({ mode }: Facts): boolean => mode === 'centralised';

const lists = ({ members }: Facts, id: string | undefined): boolean =>
  id !== undefined && (members?.rows ?? []).some((row) => typeof row.id_no === 'string' && readCitizenId(row.id_no) === readCitizenId(id));

/** People of one household, and all who live in a home, have one address by right. */
const mayShareAddress = (a: Facts, b: Facts): boolean => lists(a, b.id_no ?? undefined) || lists(b, a.id_no ?? undefined) || (isInHome(a) && isInHome(b));

const bothSay = (there: Facts, here: Facts): readonly Difference[] => differences(there, here).filter(({ before, after }) => before !== null && after !== null);

async function having({ db }: StorePlaces, keys: Keys, kind: LookupKind, value: string): Promise<readonly Person[]> {
  const token = await tokenOf(keys.lookup, kind, value);
  const rows = await stored(db, async () => db.persons.bulkGet(await db.cards.where('tokens').equals(token).primaryKeys()));
  const { values } = await openRows(keys.records, personContent, rows.filter((row) => row !== undefined));
  // Tokens stand outside the boxes and could have been moved: what counts is what the record itself says.
  return values.filter(({ facts }) => lookupsOf(facts)[kind] === value);
}

/**
 * Who in the register has the ID number, certificate, account or house of these facts. Opens those records and no other.
 * @param except the record that is being looked at
 */
export async function findMatches(places: StorePlaces, facts: Facts, except: string | null = null): Promise<readonly Match[]> {
  const keys = await places.keys();
  const own = lookupsOf(facts);
  const found = await Promise.all(
    (Object.entries(own) as [LookupKind, string | null][]).map(async ([by, value]) =>
      value === null ? [] : (await having(places, keys, by, value)).map((person): Match => ({ by, person, differs: bothSay(person.facts, facts) })),
    ),
  );
  const self = new Set([except, ...found.flat().filter(({ by }) => by === 'number').map(({ person }) => person.id)]);
  return found.flat().filter(({ by, person }) => person.id !== except && (by === 'number' || (!self.has(person.id) && (by !== 'address' || !mayShareAddress(facts, person.facts)))));
}

/** The records that share a bank account, a certificate or an ID number with another, by their ids: to be gone through. */
export async function sharedBy({ db, keys }: StorePlaces, kind: Exclude<LookupKind, 'address'>): Promise<readonly (readonly string[])[]> {
  const { records } = await keys();
  const groups = new Map<string, string[]>();
  await stored(db, () =>
    db.cards.orderBy('tokens').eachKey((token, { primaryKey }) => {
      if (typeof token !== 'string' || !token.startsWith(`${kind} `)) return;
      const group = groups.get(token);
      if (group) group.push(primaryKey);
      else groups.set(token, [primaryKey]);
    }),
  );
  const many = [...groups.values()].filter((group) => group.length > 1);
  const sure = await Promise.all(
    many.map(async (ids) => {
      const rows = await stored(db, () => db.cards.bulkGet(ids));
      const { values: cards } = await openRows(records, cardContent, rows.filter((row) => row !== undefined));
      const said = new Set(cards.map(({ facts }) => lookupsOf(facts)[kind]));
      return said.size === 1 && !said.has(null) ? cards.map(({ id }) => id) : [];
    }),
  );
  return sure.filter((group) => group.length > 1);
}
