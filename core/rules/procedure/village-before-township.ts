import { check, cite, type Example } from '../../engine/rule.ts';
import { inOrder, orderWords } from './date-pairs.ts';

/** Under the 2006 regulations the village appraises, then publishes, and only then does the township review. */
export default check({
  id: 'procedure/village-before-township',
  about: 'town_review_date',
  from: '2006-03-01',
  to: '2014-05-01',
  law: [cite('regulations-2006', '第七条', 'article 7')],
  title: { zh: '先评议、公示，后报审核', en: 'Appraisal and notice before review' },
  when: inOrder([
    ['appraisal_date', 'village_notice_start'],
    ['village_notice_end', 'town_review_date'],
  ], '2014-05-01'),
  words: orderWords,
});

export const covers = ['L06-05', 'L06-06', 'A09', 'SRC-06'];

export const examples: readonly Example[] = [
  {
    given: { appraisal_date: '2010-05-07', village_notice_start: '2010-05-08', village_notice_end: '2010-05-15', town_review_date: '2010-05-20' },
    on: '2010-05-04',
    then: 'pass',
  },
  { given: { village_notice_end: '2010-05-15', town_review_date: '2010-05-10' }, on: '2010-05-04', then: 'fail', reason: 'order' },
  { given: { appraisal_date: '2010-05-07' }, on: '2010-05-04', then: 'unknown' },
  { given: { village_notice_end: '2022-05-15', town_review_date: '2022-05-10' }, on: '2022-05-04', then: 'not-applicable' },
  { given: { village_notice_end: '2014-05-15', town_review_date: '2014-05-10' }, on: '2014-04-25', then: 'unknown', needs: ['appraisal_date', 'village_notice_start'] },
  { given: { village_notice_end: '2014-05-15', town_review_date: '2014-05-10' }, on: '2014-05-01', then: 'not-applicable' },
  { given: { appraisal_date: '2014-05-01', village_notice_start: '2014-04-30', village_notice_end: '2014-04-28', town_review_date: '2014-04-28' }, on: '2014-04-25', then: 'pass' },
  { given: { appraisal_date: '2014-04-30', village_notice_start: '2014-04-29', village_notice_end: '2014-04-28', town_review_date: '2014-04-28' }, on: '2014-04-25', then: 'fail', reason: 'order' },
  { given: { appraisal_date: '2014-05-01', village_notice_start: '2014-04-30', village_notice_end: '2014-04-28' }, on: '2014-04-25', then: 'unknown', needs: ['town_review_date'] },
];
