import type { FieldKey } from '../../../core/model/fields.ts';
import type { Content } from '../versioned.ts';
import { factsFrom, type Difference } from './facts.ts';
import { isInstant, sourceFrom, type Source } from './person.ts';

/** One change of a record. Entries are added and never altered; they go with their record. */
export interface Entry {
  /** Given by who made the change: made twice, it counts once. */
  readonly id: string;
  readonly person: string;
  /** ISO 8601 in UTC. */
  readonly time: string;
  readonly source: Source;
  /** None in a record's first entry: it began with what is in it, less what later entries changed. */
  readonly changes: readonly Difference[];
}

const changesFrom = (value: unknown): readonly Difference[] | null => {
  if (!Array.isArray(value)) return null;
  const read = value.map((item): Difference | null => {
    const { field, before, after } = (item ?? {}) as Record<keyof Difference, unknown>;
    if (typeof field !== 'string') return null;
    const key = field as FieldKey;
    const was = factsFrom({ [field]: before });
    const is = factsFrom({ [field]: after });
    return was && is ? { field: key, before: was[key] ?? null, after: is[key] ?? null } : null;
  });
  return read.includes(null) ? null : (read as Difference[]);
};

export const entryContent: Content<Entry> = {
  table: 'history',
  version: 1,
  lifts: [],
  read: (value) => {
    const { id, person, time, source, changes } = (value ?? {}) as Record<keyof Entry, unknown>;
    const from = sourceFrom(source);
    const read = changesFrom(changes);
    return typeof id === 'string' && typeof person === 'string' && isInstant(time) && from && read ? { id, person, time, source: from, changes: read } : null;
  },
};
