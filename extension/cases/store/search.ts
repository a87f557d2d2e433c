import { bare } from '../../../core/format/typed.ts';
import type { ValueOf } from '../../../core/model/fields.ts';
import type { CardRow } from '../database.ts';
import { slices } from '../slices.ts';
import { stored } from '../storage.ts';
import { openRows, type Unreadable } from '../versioned.ts';
import { cardContent, type Card } from './person.ts';
import type { StorePlaces } from './places.ts';

/**
 * The list in memory, through which search and filters go: opened once after unlocking, then only what changed since.
 * Tokens of parts of names on the disk would find the same, but tell whoever has the disk which names are alike.
 */
export interface RegisterIndex {
  /** Reads what was added, changed or erased since the last time. In slices, so that a page stays responsive; may be called at any time. */
  refresh(progress?: (read: number, of: number) => void): Promise<void>;
  search(query: Query): Found;
  readonly size: number;
  /** Records that could not be opened; they are in no list. */
  readonly unreadable: readonly Unreadable[];
  /** Forgets all, on lock. */
  clear(): void;
}

export interface Query {
  /** Words that must all occur in name, numbers, place or address, in any order. */
  readonly text?: string;
  readonly township?: string;
  readonly mode?: ValueOf<'mode'>;
  readonly state?: ValueOf<'member_state'>;
  /** Support began from this day on, and until that one; `YYYY-MM-DD`, both included. */
  readonly from?: string;
  readonly until?: string;
  readonly order?: 'changed' | 'name' | 'township';
  /** The first of the page, from 0, and how many. */
  readonly offset: number;
  readonly count: number;
}

export interface Found {
  readonly total: number;
  /** The page's records; `readCards` opens them. */
  readonly ids: readonly string[];
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly name: string;
  readonly township: string;
  readonly mode: string;
  readonly state: string;
  readonly since: string;
  readonly changed: string;
}

const searched = ['name', 'id_no', 'township', 'village', 'address', 'phone', 'disab_no', 'account_no', 'institution'] as const;

const plain = (text: string): string => bare(text).toLowerCase();

const lineOf = ({ id, facts, changed }: Card): Line => ({
  id,
  text: searched.map((key) => plain(facts[key] ?? '')).join(' '),
  name: facts.name ?? '',
  township: facts.township ?? '',
  mode: facts.mode ?? '',
  state: facts.member_state ?? '',
  since: facts.support_start ?? '',
  changed,
});

/** Few enough that a slice takes no longer than a frame or two. */
const slice = 250;

const byName = new Intl.Collator('zh-Hans-CN');
const orders: Readonly<Record<NonNullable<Query['order']>, (a: Line, b: Line) => number>> = {
  changed: (a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0),
  name: (a, b) => byName.compare(a.name, b.name),
  township: (a, b) => byName.compare(a.township, b.township) || byName.compare(a.name, b.name),
};

const fits = ({ text = '', township, mode, state, from, until }: Query): ((line: Line) => boolean) => {
  const words = text.split(/\s+/).map(plain).filter((word) => word !== '');
  return (line) =>
    words.every((word) => line.text.includes(word)) &&
    (township === undefined || line.township === township) &&
    (mode === undefined || line.mode === mode) &&
    (state === undefined || line.state === state) &&
    (from === undefined || line.since >= from) &&
    (until === undefined || (line.since !== '' && line.since <= until));
};

export function makeIndex({ db, keys }: StorePlaces): RegisterIndex {
  const lines = new Map<string, Line>();
  const unreadable = new Map<string, Unreadable>();
  const sorted = new Map<string, readonly Line[]>();
  /** What was last asked for and found: while she types on, and while she turns pages, only that is gone through. */
  let asked: { readonly but: string; readonly text: string; readonly found: readonly Line[] } | null = null;
  const forget = (): void => {
    sorted.clear();
    asked = null;
  };
  let at = 0;
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  /** Counts up at each lock: what was under way before must not fill the list again. */
  let life = 0;

  async function take(rows: readonly CardRow[], records: CryptoKey, own: number): Promise<void> {
    const { values, unreadable: bad } = await openRows(records, cardContent, rows);
    if (own !== life) return;
    for (const { id } of rows) unreadable.delete(id);
    for (const card of values) lines.set(card.id, lineOf(card));
    for (const one of bad) {
      lines.delete(one.id);
      unreadable.set(one.id, one);
    }
  }

  async function* someOf(ids: readonly string[]): AsyncGenerator<readonly CardRow[]> {
    for (let i = 0; i < ids.length; i += slice) yield (await stored(db, () => db.cards.bulkGet(ids.slice(i, i + slice)))).filter((row) => row !== undefined);
  }

  async function readNew(progress?: (read: number, of: number) => void): Promise<void> {
    const own = life;
    const { records } = await keys();
    const { ids, gone, last, all } = await stored(db, () =>
      db.transaction('r', [db.cards, db.erased, db.counters], async () => ({
        ids: at === 0 ? [] : await db.cards.where('at').above(at).primaryKeys(),
        gone: await db.erased.where('at').above(at).primaryKeys(),
        last: (await db.counters.get('change'))?.n ?? 0,
        all: await db.cards.count(),
      })),
    );
    for (const id of gone) {
      lines.delete(id);
      unreadable.delete(id);
    }
    if (gone.length > 0) forget();
    let done = 0;
    for await (const rows of at === 0 ? slices(db, db.cards, slice) : someOf(ids)) {
      await take(rows, records, own);
      if (own !== life) return;
      forget();
      progress?.((done += rows.length), at === 0 ? all : ids.length);
    }
    at = own === life ? last : at;
    forget();
  }

  function inOrder(order: NonNullable<Query['order']>): readonly Line[] {
    const known = sorted.get(order) ?? [...lines.values()].sort(orders[order]);
    sorted.set(order, known);
    return known;
  }

  function start(progress?: (read: number, of: number) => void): Promise<void> {
    const own: Promise<void> = readNew(progress).finally(() => {
      if (running === own) running = null;
    });
    return (running = own);
  }

  return {
    refresh(progress) {
      if (running === null) return start(progress);
      // One that is under way may have looked before the change that this one is about.
      const again = (): Promise<void> => {
        next = null;
        return start(progress);
      };
      return (next ??= running.then(again, again));
    },
    search(query) {
      const { text = '', offset, count, ...rest } = query;
      const but = JSON.stringify(Object.entries(rest).sort());
      const from = asked?.but === but && text.startsWith(asked.text) ? asked.found : inOrder(query.order ?? 'changed');
      const found = asked?.found === from && asked.text === text ? from : from.filter(fits(query));
      asked = { but, text, found };
      return { total: found.length, ids: found.slice(offset, offset + count).map(({ id }) => id) };
    },
    get size() {
      return lines.size;
    },
    get unreadable() {
      return [...unreadable.values()];
    },
    clear() {
      lines.clear();
      unreadable.clear();
      forget();
      at = 0;
      life += 1;
      running = null;
      next = null;
    },
  };
}
