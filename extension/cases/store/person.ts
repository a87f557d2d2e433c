import type { Facts } from '../../../core/model/fields.ts';
import type { Content } from '../versioned.ts';
import { factsFrom } from './facts.ts';

/** Where something was learned: typed into the register, read from a page, a file, or another profile's backup. */
export interface Source {
  readonly kind: 'clerk' | 'page' | 'import' | 'merge';
  /** The page's origin, the file's name and row; empty for a clerk. */
  readonly name: string;
}

/** A recipient's record: the facts of the subject `case`. */
export interface Person {
  /** Random; says nothing. */
  readonly id: string;
  readonly facts: Facts;
  /** When it was last changed; ISO 8601 in UTC, by this computer's clock. */
  readonly changed: string;
  readonly source: Source;
}

/** What lists show and search looks at, by the catalogue's keys. */
export const cardFields = [
  'name', 'id_no', 'sex', 'birth', 'region_code', 'township', 'village', 'address', 'phone', 'disab_no', 'account_no',
  'mode', 'institution', 'self_care', 'basic_amount', 'basic_amount_year', 'support_start', 'member_state', 'last_paid_month',
] as const;

export type CardField = (typeof cardFields)[number];

/** The short form of a record. */
export interface Card {
  readonly id: string;
  readonly facts: Pick<Facts, CardField>;
  readonly changed: string;
}

export const cardOf = ({ id, facts, changed }: Person): Card => ({
  id,
  facts: Object.fromEntries(cardFields.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]]))),
  changed,
});

const kinds: readonly unknown[] = ['clerk', 'page', 'import', 'merge'] satisfies Source['kind'][];

export function sourceFrom(value: unknown): Source | null {
  const { kind, name } = (value ?? {}) as Record<keyof Source, unknown>;
  return kinds.includes(kind) && typeof name === 'string' ? { kind: kind as Source['kind'], name } : null;
}

export const isInstant = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));

export const personContent: Content<Person> = {
  table: 'persons',
  version: 1,
  lifts: [],
  read: (value) => {
    const { id, facts, changed, source } = (value ?? {}) as Record<keyof Person, unknown>;
    const read = factsFrom(facts);
    const from = sourceFrom(source);
    return typeof id === 'string' && read && isInstant(changed) && from ? { id, facts: read, changed, source: from } : null;
  },
};

export const cardContent: Content<Card> = {
  table: 'cards',
  version: 1,
  lifts: [],
  read: (value) => {
    const { id, facts, changed } = (value ?? {}) as Record<keyof Card, unknown>;
    const read = factsFrom(facts);
    return typeof id === 'string' && read && isInstant(changed) ? { id, facts: read, changed } : null;
  },
};
