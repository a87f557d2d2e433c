import { readCitizenId } from '../../../core/format/citizen-id.ts';
import { lookupsOf, tokenOf, type Token } from './lookup.ts';
import { stored } from '../storage.ts';
import { keyedHash, type Keys } from '../vault/keys.ts';
import { openRows, sealRow, type Content } from '../versioned.ts';
import { isInstant } from './person.ts';
import type { StorePlaces } from './places.ts';

/** “Don't show for this case”, with why. It holds for these very values: when one changes, the hint is back. */
export interface Dismissal {
  /** Whose case: the ID number, in any writing. */
  readonly number: string;
  /** The rule's id. */
  readonly rule: string;
  /** The values that the rule read, in one writing. */
  readonly values: string;
  readonly reason: string;
  /** ISO 8601 in UTC. */
  readonly time: string;
}

export const dismissalContent: Content<Dismissal> = {
  table: 'dismissals',
  version: 1,
  lifts: [],
  read: (value) => {
    const { number, rule, values, reason, time } = (value ?? {}) as Record<keyof Dismissal, unknown>;
    return typeof number === 'string' && typeof rule === 'string' && typeof values === 'string' && typeof reason === 'string' && isInstant(time) ? { number, rule, values, reason, time } : null;
  },
};

/** A number that isn't sound still names the case that is being filled in. */
const aboutOf = ({ lookup }: Keys, number: string): Promise<Token> => tokenOf(lookup, 'number', lookupsOf({ id_no: number }).number ?? readCitizenId(number));

export async function sealDismissal(keys: Keys, dismissal: Dismissal) {
  const about = await aboutOf(keys, dismissal.number);
  const id = await keyedHash(keys.lookup, JSON.stringify(['dismissal', about, dismissal.rule, dismissal.values]));
  return { ...(await sealRow(keys.records, dismissalContent, id, dismissal)), about };
}

/** Keeps a dismissal; for the same case, rule and values the later reason stands. */
export async function keepDismissal({ db, keys, now }: StorePlaces, dismissal: Omit<Dismissal, 'time'>): Promise<void> {
  const row = await sealDismissal(await keys(), { ...dismissal, time: new Date(now()).toISOString() });
  await stored(db, () => db.dismissals.put(row));
}

/** What was dismissed for a case. */
export async function dismissalsOf({ db, keys }: StorePlaces, number: string): Promise<readonly Dismissal[]> {
  const open = await keys();
  const about = await aboutOf(open, number);
  const rows = await stored(db, () => db.dismissals.where('about').equals(about).toArray());
  return (await openRows(open.records, dismissalContent, rows)).values;
}

/** Shows the hint again. */
export async function takeBackDismissal({ db, keys }: StorePlaces, { number, rule, values }: Pick<Dismissal, 'number' | 'rule' | 'values'>): Promise<void> {
  const { id } = await sealDismissal(await keys(), { number, rule, values, reason: '', time: '' });
  await stored(db, () => db.dismissals.delete(id));
}
