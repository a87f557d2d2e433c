import { yes, type Answer, type Need } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, type Example } from '../../engine/rule.ts';
import { inFullLaw } from './fund-law.ts';

/** A computed condition is given rows as slots in the order of the catalogue: person first, then what was paid for. */
const pairOf = (row: unknown): readonly [unknown, unknown] => {
  const [person, kind] = Array.isArray(row) ? (row as unknown[]) : [(row as { person?: unknown }).person, (row as { kind?: unknown }).kind];
  return [person ?? null, kind ?? null];
};

/** Nobody is paid twice for one thing in one month. Rows are held against each other, which data can’t say. */
export default check({
  id: 'funding/paid-once',
  subject: 'ledger',
  about: 'payments',
  from: '2006-03-01',
  to: null,
  law: inFullLaw,
  title: { zh: '重复发放', en: 'Paid once' },
  when: compute(['payments'], ([payments]): Answer => {
    if (payments === null) return { is: 1, needs: ['payments'] };
    const needs: Need[] = payments.complete ? [] : ['payments'];
    const seen = new Map<string, number>();
    for (const [i, row] of (payments.rows as readonly unknown[]).entries()) {
      const [person, kind] = pairOf(row);
      if (person === null) needs.push(`payments[${i}].person`);
      if (kind === null) needs.push(`payments[${i}].kind`);
      const key = JSON.stringify([person, kind]);
      const first = person === null || kind === null ? undefined : seen.get(key);
      if (first !== undefined) return { is: 0, reason: 'twice', facts: { first: first + 1, second: i + 1 } };
      seen.set(key, i);
    }
    return needs.length > 0 ? { is: 1, needs } : yes;
  }),
  words: {
    twice: {
      says: { zh: '第{first}行和第{second}行是同一人的同一项目。', en: 'Rows {first} and {second} pay one person for the same thing.' },
      todo: { zh: '确属重复的收回一笔；是补发的，写明所属月份。', en: 'If it was paid twice, reclaim one; if it is back pay, say for which month.' },
    },
  },
});

export const covers: readonly string[] = [];

const paid = (...list: readonly (readonly [person: string | null, kind: 'basic' | 'care' | null])[]) => ({ payments: { complete: true, rows: list.map(([person, kind]) => ({ person, kind })) } });

export const examples: readonly Example[] = [
  { given: paid(['a', 'basic'], ['a', 'care'], ['b', 'basic']), on: '2018-06-01', then: 'pass' },
  { given: paid(['a', 'basic'], ['b', 'basic'], ['a', 'basic']), on: '2010-06-01', then: 'fail', reason: 'twice' },
  { given: { payments: { ...paid(['a', 'care'], ['a', 'care']).payments, complete: false } }, on: '2026-08-01', then: 'fail', reason: 'twice' },
  { given: paid(['a', 'basic'], [null, 'basic'], ['a', null]), on: '2018-06-01', then: 'unknown', needs: ['payments[1].person', 'payments[2].kind'] },
  { given: { payments: { ...paid(['a', 'basic']).payments, complete: false } }, on: '2018-06-01', then: 'unknown', needs: ['payments'] },
  { given: {}, on: '2018-06-01', then: 'unknown', needs: ['payments'] },
];
