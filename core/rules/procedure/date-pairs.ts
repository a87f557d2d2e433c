import { isRealDate, type PlainDate } from '../../format/dates.ts';
import { fields, type DateKey, type ValueOf } from '../../model/fields.ts';
import { yes, type Answer, type Need } from '../../engine/answer.ts';
import { all, any, atLeast, compute, notAfter, under, type Condition } from '../../engine/condition.ts';
import { day as dayOf, givenDay, type Quantity } from '../../engine/quantity.ts';
import type { Saying } from '../../engine/rule.ts';

export type DatePair = readonly [earlier: DateKey, later: DateKey];

const pairInOrder = (a: Quantity, b: Quantity, until: PlainDate | undefined): Condition =>
  // A pair that lies beyond the law is left alone, when both of its days are there to say so.
  until === undefined ? notAfter(a, b) : any(notAfter(a, b), all(under(b, a), atLeast(a, givenDay(until))));

/**
 * A condition that holds when in every pair the first day is not after the second; the mark stands at the later one.
 * @param until first day on which the text no longer speaks: steps of a case that ran on beyond are left alone
 */
export function inOrder(pairs: readonly DatePair[], until?: PlainDate): Condition {
  const reads = [...new Set(pairs.flat())];
  return compute(reads, (values): Answer => {
    const typed = values as readonly (ValueOf<DateKey> | null)[];
    const day = (key: DateKey): string | null => {
      const d = typed[reads.indexOf(key)] ?? null;
      return d !== null && isRealDate(d) ? d : null;
    };
    const needs = new Set<Need>();
    for (const [earlier, later] of pairs) {
      const [a, b] = [day(earlier), day(later)];
      if (a !== null && b !== null && until !== undefined && a >= until) continue;
      if (a !== null && b !== null && a > b) {
        return {
          is: 0,
          reason: 'order',
          field: later,
          facts: { earlier: fields[earlier].label, later: fields[later].label, first: { date: a }, second: { date: b } },
        };
      }
      if (a === null) needs.add(earlier);
      if (b === null) needs.add(later);
    }
    return needs.size > 0 ? { is: 1, needs: [...needs] } : yes;
  }, [], all(...pairs.map(([a, b]) => pairInOrder(dayOf(a), dayOf(b), until))));
}

export const orderWords: Readonly<Record<string, Saying>> = {
  order: {
    says: { zh: '{later}早于{earlier}。', en: '{later} is before {earlier}.' },
    why: { zh: '{earlier}：{first}；{later}：{second}。', en: '{earlier}: {first}; {later}: {second}.' },
    todo: { zh: '对照材料看哪个日期写错。', en: 'See in the papers which of the two is wrong.' },
  },
};
