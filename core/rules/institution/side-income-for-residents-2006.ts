import { choice } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** Side production is there to better the life of residents. */
export default check({
  id: 'institution/side-income-for-residents-2006',
  subject: 'institution',
  about: 'side_income_use',
  from: '2006-03-01',
  to: '2016-10-10',
  law: [cite('regulations-2006', '第十六条', 'article 16')],
  title: { zh: '院办经济收入用途', en: 'Use of side income' },
  when: choice('side_income_use').is('residents'),
  words: {
    no: {
      says: { zh: '院办经济收入没有用于改善院民生活。', en: 'Side income is not used for the life of residents.' },
      why: { zh: '农副业生产以改善供养对象生活为目的。', en: 'Side production is for bettering the life of recipients.' },
      todo: { zh: '核对收支；给劳动院民的报酬也算。', en: 'Check the books; what residents earn by it counts too.' },
    },
  },
});

export const covers = ['D38'];

export const examples: readonly Example[] = [
  { given: { side_income_use: 'residents' }, on: '2008-06-01', then: 'pass' },
  { given: { side_income_use: 'other' }, on: '2016-10-09', then: 'fail' },
  { given: {}, on: '2008-06-01', then: 'unknown', needs: ['side_income_use'] },
  { given: { side_income_use: 'other' }, on: '2016-10-10', then: 'not-applicable' },
];
