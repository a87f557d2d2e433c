import { isRealDate } from '../../format/dates.ts';
import { decidedFields, fields, type DateKey, type ValueOf } from '../../model/fields.ts';
import { subjects } from '../../model/subjects.ts';
import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import type { Truth } from '../../engine/truth.ts';

const dates = subjects.case.fields.filter((key): key is DateKey => fields[key].kind === 'date' && !decidedFields.has(key));

function allReal(values: readonly unknown[]): Truth {
  let some: Truth = 1;
  for (const d of values as readonly (ValueOf<DateKey> | null)[]) {
    if (d === null) continue;
    if (isRealDate(d)) some = 2;
    else if (d.trim() !== '') return 0;
  }
  return some;
}

/** Every date that is entered is a day of the calendar. */
export default check({
  id: 'procedure/dates-exist',
  about: 'apply_date',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-t-7408')],
  title: { zh: '日期', en: 'Dates' },
  when: compute(dates, (values): Answer => {
    const typed = values as readonly (ValueOf<DateKey> | null)[];
    const at = typed.findIndex((d) => d !== null && d.trim() !== '' && !isRealDate(d));
    const field = dates[at];
    const wrong = typed[at];
    if (field && wrong) return { is: 0, reason: 'no-such-day', field, facts: { label: fields[field].label, date: wrong } };
    return typed.every((d) => d === null || d.trim() === '') ? { is: 1, needs: ['apply_date'] } : yes;
  }, [], allReal),
  words: {
    'no-such-day': {
      says: { zh: '{label}“{date}”不是日历上的一天。', en: '{label}: “{date}” is no day of the calendar.' },
      todo: { zh: '对照材料改正日期。', en: 'Correct the date from the papers.' },
    },
  },
});

export const examples: readonly Example[] = [
  { given: { apply_date: '2010-02-28' }, on: '2010-05-04', then: 'pass' },
  { given: { apply_date: '2010-02-28', village_notice_end: '2010-02-30' }, on: '2010-05-04', then: 'fail', reason: 'no-such-day' },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['apply_date'] },
  { given: { apply_date: ' ' }, on: '2026-11-24', then: 'unknown', needs: ['apply_date'] },
  { given: { birth: ' ', apply_date: '2010-05-04' }, on: '2026-11-24', then: 'pass' },
];
