import { yes, type Answer, type Need } from '../../engine/answer.ts';
import { compute, type Condition } from '../../engine/condition.ts';
import type { Saying } from '../../engine/rule.ts';
import type { Truth } from '../../engine/truth.ts';
import { soundNumber } from './recipient-number.ts';

interface Listed {
  readonly complete: boolean;
  readonly rows: readonly { readonly id_no?: string | null; readonly relation?: string | null }[];
}

function isOnce([own, listed]: readonly [string | null, Listed | null]): Truth {
  const me = soundNumber(own)?.eighteen ?? null;
  if (listed === null) return 1;
  let once: Truth = me === null || !listed.complete ? 1 : 2;
  const seen: string[] = [];
  for (const { id_no: id = null, relation } of listed.rows) {
    const number = soundNumber(id)?.eighteen;
    if (number === undefined) {
      once = 1;
      continue;
    }
    const isSelf = relation === 'self';
    if (seen.includes(number) || (isSelf && me !== null && number !== me) || (relation && !isSelf && number === me)) return 0;
    seen.push(number);
    if (!relation) once = 1;
  }
  return once;
}

/** Nobody stands in the list twice, nor does the applicant, unless as 本人. Numbers of 15 and of 18 characters are one. */
export const noneTwice = (list: 'members' | 'obligors'): Condition =>
  compute(['id_no', list], ([own, listed]): Answer => {
    const me = soundNumber(own)?.eighteen ?? null;
    const seen = new Map<string, number>();
    const needs: Need[] = me === null ? ['id_no'] : [];
    if (!listed?.complete) needs.push(list);
    for (const [at, row] of (listed?.rows ?? []).entries()) {
      const number = soundNumber(row.id_no ?? null)?.eighteen;
      // Whose number it is, and as whom it may stand there, hang together.
      if (!row.relation) needs.push(`${list}[${at}].relation`);
      if (number === undefined) {
        needs.push(`${list}[${at}].id_no`);
        continue;
      }
      const first = seen.get(number);
      if (first !== undefined) return { is: 0, reason: 'twice', facts: { first: first + 1, second: at + 1 } };
      seen.set(number, at);
      const isSelf = row.relation === 'self';
      if (isSelf && me !== null && number !== me) return { is: 0, reason: 'self', facts: { row: at + 1 } };
      if (row.relation && !isSelf && number === me) return { is: 0, reason: 'applicant', facts: { row: at + 1 } };
    }
    return needs.length === 0 ? yes : { is: 1, needs };
  }, [], isOnce);

export const twiceWords: Readonly<Record<string, Saying>> = {
  twice: {
    says: { zh: '第{first}人和第{second}人是同一个身份证号。', en: 'Rows {first} and {second} have the same ID number.' },
    todo: { zh: '核对两人的身份证；重复的删去。', en: 'Compare the cards; delete the one that stands twice.' },
  },
  applicant: {
    says: { zh: '第{row}人的身份证号就是申请人本人的。', en: 'Row {row} has the applicant’s own ID number.' },
    todo: { zh: '对照身份证核对。', en: 'Compare with the card.' },
  },
};
