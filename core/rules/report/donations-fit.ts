import { atMost, holds } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { publicLaw } from './report-law.ts';

/** What was given to date is at least what is given a year, where both count the same donors. */
export default check({
  id: 'report/donations-fit',
  subject: 'report',
  about: 'donations_ever',
  from: '2006-03-01',
  to: null,
  law: [...publicLaw, cite('dongping-report', '第五部分', 'part 5')],
  title: { zh: '累计捐助与每年捐助', en: 'Donations to date and a year' },
  applies: holds('donations_same_scope'),
  when: atMost(amount('donations_year'), amount('donations_ever')),
  facts: { ever: fact.yuan(amount('donations_ever')), year: fact.yuan(amount('donations_year')) },
  words: {
    no: {
      says: { zh: '累计捐助{ever}元，少于每年的{year}元。', en: '{ever} yuan given to date, less than the {year} of a year.' },
      todo: { zh: '核对两项的口径：部门捐助还是全社会捐助。', en: 'Check whom each counts: departments, or everybody.' },
    },
  },
});

export const covers = ['D34'];

const dongping = { donations_ever: 20000000, donations_year: 50000000, donations_same_scope: true };

export const examples: readonly Example[] = [
  { given: { ...dongping, donations_ever: 50000000 }, on: '2008-10-01', then: 'pass' },
  { given: { ...dongping, donations_ever: 49999999 }, on: '2018-10-01', then: 'fail' },
  { given: { ...dongping, donations_same_scope: null }, on: '2008-10-01', then: 'unknown', needs: ['donations_same_scope'] },
  { given: { ...dongping, donations_year: null }, on: '2026-10-01', then: 'unknown', needs: ['donations_year'] },
  { given: { ...dongping, donations_same_scope: false }, on: '2008-10-01', then: 'not-applicable' },
];
