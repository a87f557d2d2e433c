import { inspectAccount } from '../../format/bank-card.ts';
import type { Language } from '../../model/field-spec.ts';
import type { Facts } from '../../model/fields.ts';
import { personKeys } from '../twice.ts';

/**
 * Rows that share what only one person should have. `number`: one sound ID number; `name-and-birth`: to be asked, it may be
 * two people; `account`: one bank account for different people.
 */
export interface Double {
  readonly by: 'number' | 'name-and-birth' | 'account';
  /** As the spreadsheet counts, in their order. */
  readonly rows: readonly number[];
}

/** A text of its own: engines keep a piece of a text by keeping all of it, here many thousand rows for one number. */
const own = (text: string | null): string | null => (text === null ? null : text.split('').join(''));

/** Rows by what they share; a second row is kept only where there is one, so that a long roster stays light. */
class Shared {
  readonly #first = new Map<string, number>();
  readonly #more = new Map<string, number[]>();

  add(key: string | null, row: number): void {
    if (key === null) return;
    const first = this.#first.get(key);
    if (first === undefined) return void this.#first.set(key, row);
    const rows = this.#more.get(key);
    if (rows) rows.push(row);
    else this.#more.set(key, [first, row]);
  }

  groups(): readonly (readonly [key: string, rows: readonly number[]])[] {
    return [...this.#more];
  }
}

function accountOf(facts: Facts): string | null {
  const { form, number } = inspectAccount(facts.account_no ?? '');
  return form === 'card' || form === 'account' ? number : null;
}

/** Watches a roster, row by row, for what stands twice in it. */
export class DoublesWatch {
  readonly #numbers = new Shared();
  readonly #likely = new Shared();
  readonly #accounts = new Shared();
  /** Who a row is of that has an account: the texts that stand above already. */
  readonly #who = new Map<number, string>();

  add(row: number, facts: Facts): void {
    const keys = personKeys(facts);
    const number = own(keys.number);
    const likely = own(keys.likely);
    this.#numbers.add(number, row);
    this.#likely.add(likely, row);
    const account = own(accountOf(facts));
    if (account === null) return;
    this.#accounts.add(account, row);
    this.#who.set(row, number ?? likely ?? own(facts.name ?? '')!);
  }

  /** What was found so far. */
  found(): readonly Double[] {
    const same = this.#numbers.groups().map(([, rows]): Double => ({ by: 'number', rows }));
    // Those who are known to be one need not be asked about.
    const known = new Map(same.flatMap(({ rows }) => rows.map((row) => [row, rows] as const)));
    const one = (rows: readonly number[]): boolean => {
      const group = known.get(rows[0] ?? -1);
      return group !== undefined && rows.every((row) => known.get(row) === group);
    };
    const likely = this.#likely.groups().filter(([, rows]) => !one(rows)).map(([, rows]): Double => ({ by: 'name-and-birth', rows }));
    const accounts = this.#accounts.groups().filter(([, rows]) => new Set(rows.map((row) => this.#who.get(row))).size > 1).map(([, rows]): Double => ({ by: 'account', rows }));
    return [...same, ...likely, ...accounts].sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
  }
}

const list = (rows: readonly number[], language: Language): string => rows.slice(0, 20).join(language === 'zh' ? '、' : ', ') + (rows.length > 20 ? '…' : '');

export function doubleInWords({ by, rows }: Double, language: Language): string {
  const at = list(rows, language);
  if (language === 'zh') {
    if (by === 'number') return `第 ${at} 行是同一个公民身份号码，同一个人登记了 ${rows.length} 次。`;
    return by === 'account' ? `第 ${at} 行是不同的人，却用同一个银行账号，请核对。` : `第 ${at} 行姓名和出生日期相同，可能是同一个人，请核对。`;
  }
  if (by === 'number') return `Rows ${at} have one ID number: the same person ${rows.length} times.`;
  return by === 'account' ? `Rows ${at} are different people with one bank account; please look.` : `Rows ${at} have the same name and date of birth and may be one person; please look.`;
}
