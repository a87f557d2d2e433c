import { all, any, look, notAfter, over, type Condition } from '../../engine/condition.ts';
import { day, difference, workdaysAfter, type Quantity } from '../../engine/quantity.ts';
import { fact, work, type Amount, type FactOf, type Reason, type Saying } from '../../engine/rule.ts';
import type { DateKey } from '../../model/fields.ts';

/** A conclusion that is a day. `work` is typed for numbers; the engine writes a day into a field of days all the same. */
export const lastDay = work as unknown as (rule: Omit<Amount, 'kind' | 'decides'> & { readonly decides: DateKey }) => Amount;

/** The first working day on or after a day. */
const workdayFrom = (q: Quantity): Quantity => workdaysAfter(difference(q, 1), 1);

/**
 * Done by the last day of a limit in calendar days. A last day that is no working day moves to the next one by analogy
 * with civil law only (民法典 第二百零三条): what was done by then is for a person to look at.
 */
export const byLastDay = (done: DateKey, last: Quantity): Condition => all(notAfter(day(done), workdayFrom(last)), any(notAfter(day(done), last), look(done)));

export const movedReason = (done: DateKey, last: DateKey): readonly Reason[] => [{ reason: 'moved', on: 'unknown', when: over(day(done), day(last)) }];

export const movedWords: Readonly<Record<'moved', Saying>> = {
  moved: {
    says: { zh: '最后一日{last}逢休息日，{done}办理；是否顺延由经办人核实。', en: 'The last day, {last}, was no working day; done on {done}. Whether the limit moves, a person must see.' },
  },
};

/** Facts of a limit: from which day, up to which, and when it was done. */
export const limitFacts = (from: DateKey, limit: Quantity, last: DateKey, done: DateKey): Readonly<Record<string, FactOf>> => ({
  from: fact.date(day(from)),
  limit: fact.number(limit),
  last: fact.date(day(last)),
  done: fact.date(day(done)),
});

const todo = { zh: '日期填错的改正；确已超期的，写明原因。', en: 'Correct the dates; if it really was late, write down why.' };

/** Too late, with the days spelt out; `unit` as the text counts. */
export const lateWords = (unit: 'days' | 'workdays'): Readonly<Record<string, Saying>> => ({
  no: {
    says: { zh: '{done}才办，最迟应在{last}。', en: 'Done on {done}; the last day was {last}.' },
    why: unit === 'days' ? { zh: '{from}起{limit}日，当日不计。', en: '{limit} days from {from}, that day not counted.' } : { zh: '{from}起{limit}个工作日，当日不计。', en: '{limit} working days from {from}, that day not counted.' },
    todo,
  },
});

/** A last day, with the days spelt out. */
export const lastDayWords = (unit: 'days' | 'workdays'): Readonly<Record<string, Saying>> => ({
  yes: {
    says: { zh: '最迟{last}。', en: 'By {last}.' },
    why: lateWords(unit).no?.why ?? { zh: '', en: '' },
  },
});
