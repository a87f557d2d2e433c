import { all, any, look, notAfter } from '../../engine/condition.ts';
import { day } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { againBy, gradingLaw } from './graded-again-by.ts';

const graded = notAfter(day('rated_on'), day('case_day'));

/** A grading that is still to come is a slip; one of more than two years ago is asked about, since the text itself was not seen. */
export default check({
  id: 'institution/graded-in-time',
  subject: 'institution',
  about: 'rated_on',
  from: '2011-01-01',
  to: null,
  law: gradingLaw,
  title: { zh: '等级评定日期', en: 'Date of the grading' },
  when: all(graded, any(notAfter(day('case_day'), againBy), look('rated_on'))),
  facts: { on: fact.date(day('rated_on')), by: fact.date(againBy) },
  reasons: [{ reason: 'overdue', on: 'unknown', when: graded }],
  words: {
    no: { says: { zh: '评定日期{on}还没到。', en: 'The grading of {on} is still to come.' }, todo: { zh: '核对年份。', en: 'Check the year.' } },
    overdue: { says: { zh: '上次评定在{on}，{by}前后应再评，请核实。', en: 'Graded on {on}, due again about {by}; please find out.' } },
  },
});

export const covers = ['F37-03'];

export const examples: readonly Example[] = [
  { given: { rated_on: '2012-05-04' }, on: '2012-05-04', then: 'pass' },
  { given: { rated_on: '2012-05-04' }, on: '2014-05-04', then: 'pass' },
  { given: { rated_on: '2012-05-04' }, on: '2014-05-05', then: 'unknown', reason: 'overdue', needs: ['rated_on'] },
  { given: { rated_on: '2026-08-02' }, on: '2026-08-01', then: 'fail' },
  { given: {}, on: '2018-05-04', then: 'unknown', reason: 'unknown', needs: ['rated_on'] },
];
