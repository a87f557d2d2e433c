import { equal, rows, under } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { managementLaw } from './home-law.ts';

const listed = rows('trainings').count();

/** As many courses are listed as the report speaks of: eight in Dongping. */
export default check({
  id: 'institution/courses-as-claimed',
  subject: 'institution',
  about: 'trainings_claimed',
  from: '2006-03-01',
  to: null,
  law: [...managementLaw, cite('dongping-report', '第一部分', 'part 1')],
  title: { zh: '培训期数', en: 'Number of courses' },
  when: equal(listed, amount('trainings_claimed')),
  facts: { listed: fact.number(listed), claimed: fact.number(amount('trainings_claimed')) },
  reasons: [{ reason: 'more', on: 'fail', when: under(amount('trainings_claimed'), listed) }],
  words: {
    no: { says: { zh: '称办了{claimed}期，只列出{listed}期。', en: '{claimed} courses are claimed, {listed} are listed.' }, todo: { zh: '补列各期日期，或改正期数。', en: 'List each with its date, or correct the number.' } },
    more: { says: { zh: '称办了{claimed}期，却列出{listed}期。', en: '{claimed} courses are claimed, but {listed} are listed.' }, todo: { zh: '看有没有重复列的。', en: 'See whether one is listed twice.' } },
  },
});

export const covers = ['D08'];

const held = (n: number, complete = true) => ({ trainings: { complete, rows: Array.from({ length: n }, () => ({})) }, trainings_claimed: 8 });

export const examples: readonly Example[] = [
  { given: held(8), on: '2008-06-01', then: 'pass' },
  { given: held(7), on: '2018-06-01', then: 'fail', reason: 'no' },
  { given: held(9), on: '2026-08-01', then: 'fail', reason: 'more' },
  { given: held(7, false), on: '2018-06-01', then: 'unknown', needs: ['trainings'] },
  { given: { trainings_claimed: 8 }, on: '2008-06-01', then: 'unknown', needs: ['trainings'] },
];
