import { check, cite, type Example } from '../../engine/rule.ts';
import { inOrder, orderWords } from './date-pairs.ts';

/** Under the 2006 regulations: the village's opinion, the township's review, then the county's approval. */
export default check({
  id: 'procedure/review-before-approval-2006',
  about: 'county_decision_date',
  from: '2006-03-01',
  to: '2014-05-01',
  law: [cite('regulations-2006', '第七条', 'article 7')],
  title: { zh: '先评议，再审核，后审批', en: 'Appraisal, review, approval' },
  when: inOrder([
    ['appraisal_date', 'appraisal_received_date'],
    ['village_notice_end', 'appraisal_received_date'],
    ['appraisal_received_date', 'town_review_date'],
    ['town_review_date', 'county_received_date'],
    ['county_received_date', 'county_decision_date'],
  ], '2014-05-01'),
  words: orderWords,
});

export const covers = ['L06-05', 'A09', 'SRC-06'];

const steps = {
  appraisal_date: '2010-05-07', village_notice_end: '2010-05-15', appraisal_received_date: '2010-05-17', town_review_date: '2010-05-24',
  county_received_date: '2010-05-25', county_decision_date: '2010-06-10',
};

export const examples: readonly Example[] = [
  { given: steps, on: '2010-05-04', then: 'pass' },
  { given: { ...steps, appraisal_date: '2010-05-18' }, on: '2010-05-04', then: 'fail', reason: 'order' },
  { given: { ...steps, village_notice_end: '2010-05-18' }, on: '2010-05-04', then: 'fail', reason: 'order' },
  { given: { ...steps, town_review_date: '2010-05-16' }, on: '2010-05-04', then: 'fail', reason: 'order' },
  { given: { ...steps, county_received_date: '2010-05-23' }, on: '2010-05-04', then: 'fail', reason: 'order' },
  { given: { ...steps, county_decision_date: '2010-05-24' }, on: '2010-05-04', then: 'fail', reason: 'order' },
  { given: { ...steps, town_review_date: null }, on: '2010-05-04', then: 'unknown', needs: ['town_review_date'] },
  { given: steps, on: '2014-05-01', then: 'not-applicable' },
  { given: { ...steps, town_review_date: '2014-05-02', county_received_date: '2014-05-01', county_decision_date: '2014-05-20' }, on: '2014-04-10', then: 'pass' },
  { given: { ...steps, county_received_date: '2014-05-02', county_decision_date: null }, on: '2014-04-10', then: 'unknown', needs: ['county_decision_date'] },
  { given: { ...steps, town_review_date: '2010-02-30' }, on: '2010-05-04', then: 'unknown', needs: ['town_review_date'] },
];
