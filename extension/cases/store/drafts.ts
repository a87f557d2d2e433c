import type { Facts } from '../../../core/model/fields.ts';
import { stored } from '../storage.ts';
import { keyedHash, type Keys } from '../vault/keys.ts';
import { openRow, openRows, sealRow, type Content } from '../versioned.ts';
import { tokensOf } from './lookup.ts';
import type { StorePlaces } from './places.ts';

/** What was typed into one form of one site. */
export interface Draft {
  readonly origin: string;
  /** Tells the form from others of the site. */
  readonly form: string;
  /** The controls' marks and what was typed, in the form's order. */
  readonly values: readonly (readonly [control: string, typed: string])[];
  /** When it was last typed in; milliseconds. */
  readonly time: number;
}

const days = 24 * 60 * 60 * 1000;
export const DRAFT_LIFE = 7 * days;

const isPair = (item: unknown): item is readonly [string, string] => Array.isArray(item) && item.length === 2 && item.every((part) => typeof part === 'string');

const draftContent: Content<Draft> = {
  table: 'drafts',
  version: 1,
  lifts: [],
  read: (value) => {
    const { origin, form, values, time } = (value ?? {}) as Record<keyof Draft, unknown>;
    return typeof origin === 'string' && typeof form === 'string' && Array.isArray(values) && values.every(isPair) && typeof time === 'number' ? { origin, form, values: values.map(([a, b]) => [a, b]), time } : null;
  },
};

/** The same form of the same site has one draft, and its id tells neither. */
const idOf = ({ lookup }: Keys, origin: string, form: string): Promise<string> => keyedHash(lookup, JSON.stringify(['draft', origin, form]));

/**
 * Keeps what is typed, in place of what was kept of this form before.
 * @param facts what was recognised in it: so the draft goes when its person is erased
 */
export async function keepDraft({ db, keys, now }: StorePlaces, draft: Omit<Draft, 'time'>, facts: Facts = {}): Promise<void> {
  const open = await keys();
  const time = now();
  const id = await idOf(open, draft.origin, draft.form);
  const [row, tokens] = await Promise.all([sealRow(open.records, draftContent, id, { ...draft, time }), tokensOf(open.lookup, facts)]);
  await stored(db, () => db.drafts.put({ ...row, until: time + DRAFT_LIFE, tokens }));
}

/** The draft of a form, or null where there is none or its time is over. */
export async function readDraft({ db, keys, now }: StorePlaces, origin: string, form: string): Promise<Draft | null> {
  const open = await keys();
  const id = await idOf(open, origin, form);
  const row = await stored(db, () => db.drafts.get(id));
  if (!row || row.until <= now()) return null;
  const draft = await openRow(open.records, draftContent, row);
  return draft.origin === origin && draft.form === form ? draft : null;
}

/** After a save that went through, or when she doesn't want it. */
export async function eraseDraft({ db, keys }: StorePlaces, origin: string, form: string): Promise<void> {
  const id = await idOf(await keys(), origin, form);
  await stored(db, () => db.drafts.delete(id));
}

/** Erases drafts whose time is over. Needs no key. @returns how many */
export const sweepDrafts = ({ db, now }: Omit<StorePlaces, 'keys'>): Promise<number> => stored(db, () => db.drafts.where('until').belowOrEqual(now()).delete());

/** When a site is switched off, nothing that was typed there stays. */
export async function eraseDraftsOf({ db, keys }: StorePlaces, origin: string): Promise<void> {
  const open = await keys();
  const { values } = await openRows(open.records, draftContent, await stored(db, () => db.drafts.toArray()));
  const ids = await Promise.all(values.filter((draft) => draft.origin === origin).map(({ form }) => idOf(open, origin, form)));
  await stored(db, () => db.drafts.bulkDelete(ids));
}
