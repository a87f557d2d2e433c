import { equal, rows } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { equipmentLaw } from './home-law.ts';

const listed = rows('staff').count();

/** The list of staff has as many rows as there are staff. */
export default check({
  id: 'institution/staff-list-is-whole',
  subject: 'institution',
  about: 'staff_count',
  from: '2006-03-01',
  to: null,
  law: equipmentLaw,
  title: { zh: '工作人员人数与名册', en: 'Number of staff and their list' },
  when: equal(listed, amount('staff_count')),
  facts: { listed: fact.number(listed), told: fact.number(amount('staff_count')) },
  words: {
    no: {
      says: { zh: '名册列{listed}人，工作人员人数填{told}人。', en: 'The list has {listed} people; the number of staff says {told}.' },
      todo: { zh: '补全名册，或改正人数。', en: 'Complete the list, or correct the number.' },
    },
  },
});

export const covers: readonly string[] = [];

const two = { complete: true, rows: [{ post: 'director' as const }, { post: 'cook' as const }] };

export const examples: readonly Example[] = [
  { given: { staff: two, staff_count: 2 }, on: '2018-06-01', then: 'pass' },
  { given: { staff: two, staff_count: 3 }, on: '2010-06-01', then: 'fail' },
  { given: { staff: two, staff_count: 1 }, on: '2026-08-01', then: 'fail' },
  { given: { staff: { ...two, complete: false }, staff_count: 3 }, on: '2018-06-01', then: 'unknown', needs: ['staff'] },
  { given: { staff: two }, on: '2018-06-01', then: 'unknown', needs: ['staff_count'] },
];
