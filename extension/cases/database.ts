import { Dexie, type Table, type Transaction } from 'dexie';
import { CaseProblem } from './problem.ts';
import type { Sealed } from './vault/cipher.ts';
import type { VaultHeader } from './vault/header.ts';

/** A sealed row: nothing of a person stands beside `box` but tokens, which only the key can make. */
export interface SealedRow extends Sealed {
  readonly id: string;
  /** Version of what is inside, bound to the box. */
  readonly v: number;
}

/** What is written in one go has one number, counted up for the whole register. */
interface Numbered {
  readonly at: number;
}

export type PersonRow = SealedRow & Numbered;
/** What a list shows and search looks at; apart, so that 100,000 people can be gone through without reading their files. */
export type CardRow = SealedRow & Numbered & { readonly tokens: readonly string[] };
export type HistoryRow = SealedRow & Numbered & { readonly person: string };
/** That a record was erased, so that an old backup does not bring it back unasked. */
export type ErasedRow = Numbered & { readonly id: string };
export type DismissalRow = SealedRow & { readonly about: string };
/** `until` in milliseconds. */
export type DraftRow = SealedRow & { readonly until: number; readonly tokens: readonly string[] };

export interface AuditRow {
  readonly n: number;
  /** An instant, ISO 8601 in UTC. */
  readonly time: string;
  readonly what: string;
  /** The record's random id, or null. Never a value. */
  readonly about: string | null;
  readonly count: number;
  /** SHA-256 over the entry and the hash before it, in hexadecimal. */
  readonly hash: string;
  /** Keyed hash of `hash`; null for what happens while locked. */
  readonly sealed: string | null;
}

export type HeaderRow = VaultHeader & { readonly id: 'header' };
/** Milliseconds. */
export interface AttemptsRow {
  readonly id: 'attempts';
  readonly failures: number;
  readonly notBefore: number;
}

/** One layout of the tables; content has versions of its own, since it can't be read while the tables change. */
export interface Layout {
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (tx: Transaction) => Promise<void>;
}

/** The layouts since the first; the last is today's. Never change one that was released: add one. */
export const layouts: readonly Layout[] = [
  {
    stores: {
      vault: 'id',
      counters: 'id',
      persons: 'id',
      cards: 'id, at, *tokens',
      history: 'id, [person+at]',
      erased: 'id, at',
      dismissals: 'id, about',
      drafts: 'id, until, *tokens',
      settings: 'id',
      audit: 'n',
    },
  },
];

export const DATABASE = 'wubao';

export class CaseDatabase extends Dexie {
  declare readonly vault: Table<HeaderRow | AttemptsRow, string>;
  declare readonly counters: Table<{ readonly id: 'change'; readonly n: number }, string>;
  declare readonly persons: Table<PersonRow, string>;
  declare readonly cards: Table<CardRow, string>;
  declare readonly history: Table<HistoryRow, string>;
  declare readonly erased: Table<ErasedRow, string>;
  declare readonly dismissals: Table<DismissalRow, string>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly settings: Table<SealedRow, string>;
  declare readonly audit: Table<AuditRow, number>;

  /** Why another window made us close: it updates the tables, or the database is being deleted. */
  closedFor: 'update' | 'deletion' | null = null;

  constructor(name: string = DATABASE, all: readonly Layout[] = layouts) {
    super(name);
    all.forEach(({ stores, upgrade }, i) => {
      const version = this.version(i + 1).stores({ ...stores });
      if (upgrade) version.upgrade((tx) => upgrade(tx));
    });
    // Holding on would block the other window for ever. False: Dexie's own handler would open it again behind our back.
    this.on('versionchange', ({ newVersion }) => {
      this.closedFor = newVersion === null ? 'deletion' : 'update';
      this.close();
      return false;
    });
    // Dexie would open a newer layout all the same, and we would write into what we don't know.
    this.on('ready', () => {
      if (this.backendDB().version > all.length * 10) throw new CaseProblem('newer-version');
    }, true);
    // `openDatabase` says so to her; nothing is written to the console.
    this.on('blocked', () => false);
  }
}
