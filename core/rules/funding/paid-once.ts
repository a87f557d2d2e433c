import type { ValueOf } from '../../model/fields.ts';
import { yes, type Answer, type Need } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, type Example } from '../../engine/rule.ts';
import { ofOneMonth } from './one-month.ts';
import { inFullLaw } from './fund-law.ts';

type Payment = NonNullable<ValueOf<'payments'>>['rows'][number];

const mayBeSame = <V>(a: V | null | undefined, b: V | null | undefined): boolean => a === null || a === undefined || b === null || b === undefined || a === b;

/** The sums and days that are blank, of payments that another one, or one still to come, may be the same as. */
const blankSums = (rows: readonly Payment[], complete: boolean): Need[] =>
  rows.flatMap((row, i): Need[] => {
    const alone = complete && !rows.some((other, j) => i !== j && mayBeSame(row.person, other.person) && mayBeSame(row.kind, other.kind));
    return row.kind === 'other' || alone ? [] : (['paid', 'paid_on'] as const).flatMap((key) => ((row[key] ?? null) === null ? [`payments[${i}].${key}` as const] : []));
  });

/** Nobody is paid twice for one thing in one month; another sum, or another day, may be back pay. Rows are held against each other, which data can’t say. */
export default check({
  id: 'funding/paid-once',
  subject: 'ledger',
  about: 'payments',
  from: '2006-03-01',
  to: null,
  law: inFullLaw,
  title: { zh: '重复发放', en: 'Paid once' },
  applies: ofOneMonth,
  when: compute(['payments'], ([payments]): Answer => {
    if (payments === null) return { is: 1, needs: ['payments'] };
    const needs: Need[] = payments.complete ? [] : ['payments'];
    const seen = new Map<string, number>();
    let again: { readonly first: number; readonly second: number } | null = null;
    for (const [i, { person = null, kind = null, paid = null, paid_on: on = null }] of payments.rows.entries()) {
      if (person === null) needs.push(`payments[${i}].person`);
      if (kind === null) needs.push(`payments[${i}].kind`);
      // What is paid for something else may be several things.
      if (person === null || kind === null || kind === 'other') continue;
      const key = JSON.stringify([person, kind]);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, i);
        continue;
      }
      const facts = { first: first + 1, second: i + 1 };
      const before = payments.rows[first];
      // The same sum on the same day is one payment entered, or made, twice; else it may be back pay.
      if (paid !== null && on !== null && before?.paid === paid && before.paid_on === on) return { is: 0, reason: 'twice', facts };
      again ??= { first: first + 1, second: i + 1 };
    }
    if (!again && needs.length === 0) return yes;
    needs.push(...blankSums(payments.rows, payments.complete));
    return again ? { is: 1, reason: 'again', needs: ['payments', ...needs.filter((need) => need !== 'payments')], facts: again } : { is: 1, needs };
  }),
  words: {
    twice: {
      says: { zh: '第{first}行和第{second}行：同一人、同一项目、同日同额。', en: 'Rows {first} and {second}: one person, one thing, one day, one sum.' },
      todo: { zh: '重复登记的删去一行；确实发了两次的，收回一笔。', en: 'Delete a row entered twice; if it was paid twice, reclaim one.' },
    },
    again: { says: { zh: '第{first}行和第{second}行是同一人同一项目，是否补发？', en: 'Rows {first} and {second} pay one person for the same thing; is one of them back pay?' } },
  },
});

export const covers: readonly string[] = [];

const list = (...of: readonly (readonly [person: string | null, kind: 'basic' | 'care' | 'other' | null, paid?: number, on?: string])[]) => ({
  payments: { complete: true, rows: of.map(([person, kind, sum = 30000, on = '2018-06-10']) => ({ person, kind, paid: sum, paid_on: on })) },
});

export const examples: readonly Example[] = [
  { given: list(['a', 'basic'], ['a', 'care'], ['b', 'basic']), on: '2018-06-01', then: 'pass' },
  { given: list(['a', 'basic'], ['b', 'basic'], ['a', 'basic']), on: '2010-06-01', then: 'fail', reason: 'twice' },
  { given: { payments: { ...list(['a', 'care'], ['a', 'care']).payments, complete: false } }, on: '2026-08-01', then: 'fail', reason: 'twice' },
  { given: list(['a', 'basic'], [null, 'basic'], ['a', null]), on: '2018-06-01', then: 'unknown', needs: ['payments[1].person', 'payments[2].kind'] },
  { given: { payments: { ...list(['a', 'basic']).payments, complete: false } }, on: '2018-06-01', then: 'unknown', needs: ['payments'] },
  { given: {}, on: '2018-06-01', then: 'unknown', needs: ['payments'] },
  { given: list(['a', 'basic'], ['a', 'basic', 20000]), on: '2018-06-01', then: 'unknown', reason: 'again', needs: ['payments'] },
  { given: list(['a', 'basic'], ['a', 'basic', 30000, '2018-06-11']), on: '2018-06-01', then: 'unknown', reason: 'again', needs: ['payments'] },
  { given: list(['a', 'other'], ['a', 'other']), on: '2018-06-01', then: 'pass' },
  { given: { ...list(['a', 'basic'], ['a', 'basic']), months_covered: 2 }, on: '2018-06-01', then: 'not-applicable' },
  { given: list([null, 'basic'], [null, 'basic']), on: '2018-06-01', then: 'unknown', needs: ['payments[0].person', 'payments[1].person'] },
  { given: list(['a', null], ['a', null]), on: '2018-06-01', then: 'unknown', needs: ['payments[0].kind', 'payments[1].kind'] },
  { given: { payments: { complete: true, rows: [{ person: 'a', kind: 'basic' }] } }, on: '2018-06-01', then: 'pass' },
  { given: { payments: { complete: false, rows: [{ person: 'a', kind: 'basic' }] } }, on: '2018-06-01', then: 'unknown', needs: ['payments', 'payments[0].paid', 'payments[0].paid_on'] },
  { given: { payments: { complete: true, rows: [{ person: 'a', kind: 'basic' }, { person: 'a', kind: 'basic', paid: 30000, paid_on: '2018-06-10' }] } }, on: '2018-06-01', then: 'unknown', reason: 'again', needs: ['payments', 'payments[0].paid', 'payments[0].paid_on'] },
  { given: { payments: { complete: true, rows: [{ person: 'a', kind: 'basic' }, { person: null, kind: 'basic', paid: 30000, paid_on: '2018-06-10' }] } }, on: '2018-06-01', then: 'unknown', needs: ['payments[1].person', 'payments[0].paid', 'payments[0].paid_on'] },
  { given: { payments: { complete: true, rows: [{ kind: 'basic' }, { person: 'a', kind: 'basic', paid: 30000, paid_on: '2018-06-10' }] } }, on: '2018-06-01', then: 'unknown', needs: ['payments[0].person', 'payments[0].paid', 'payments[0].paid_on'] },
  { given: { payments: { complete: true, rows: [{ person: 'a', kind: 'basic' }, { person: 'a', kind: null, paid: 30000, paid_on: '2018-06-10' }] } }, on: '2018-06-01', then: 'unknown', needs: ['payments[1].kind', 'payments[0].paid', 'payments[0].paid_on'] },
  { given: { payments: { complete: true, rows: [{ person: 'a' }, { person: 'a', kind: 'basic', paid: 30000, paid_on: '2018-06-10' }] } }, on: '2018-06-01', then: 'unknown', needs: ['payments[0].kind', 'payments[0].paid', 'payments[0].paid_on'] },
  { given: { payments: { complete: true, rows: [{ person: 'a', kind: 'basic', paid: 1 }, { person: 'b', kind: 'basic' }, { person: 'a', kind: null, paid: 30000, paid_on: '2018-06-10' }] } }, on: '2018-06-01', then: 'unknown', needs: ['payments[2].kind', 'payments[0].paid_on'] },
  { given: { payments: { complete: true, rows: [{ person: 'a', kind: 'other' }, { person: 'a', kind: null, paid: 30000, paid_on: '2018-06-10' }] } }, on: '2018-06-01', then: 'unknown', needs: ['payments[1].kind'] },
  { given: { payments: { complete: true, rows: [{ person: 'a', kind: 'basic', paid: 30000, paid_on: '2018-06-10' }, { person: 'a', kind: 'basic', paid: 20000, paid_on: '2018-06-10' }, { person: 'a', kind: null, paid: 30000, paid_on: '2018-06-10' }] } }, on: '2018-06-01', then: 'unknown', reason: 'again', needs: ['payments', 'payments[2].kind'] },
  { given: { payments: { complete: false, rows: [{ person: 'a', kind: 'basic', paid: 30000, paid_on: '2018-06-10' }, { person: 'a', kind: 'basic', paid: 20000, paid_on: '2018-06-10' }] } }, on: '2018-06-01', then: 'unknown', reason: 'again', needs: ['payments'] },
];
